import { html, nothing, type TemplateResult } from 'lit';
import type { ColumnChoice, LayoutChoices } from '@draagkracht/model';
import type { Inspection } from '@draagkracht/formats';
import { formatNumber } from '@draagkracht/base/words.js';
import { layoutMessages } from './layout.messages.js';
import { layoutChoicesIn, recognisedWords, rowNumberOf, signsOf } from './layout.view.js';
import { selectTemplate, type SelectChoice } from './select.template.js';
import type { Stage } from './start.template.js';

/** What is changed; `undefined` takes a choice back. */
export type Change<T> = { readonly [key in keyof T]?: T[key] | undefined };

/** What somebody is choosing about the reading of a file, and what can be done. */
export interface LayoutActs {
  readonly choices: LayoutChoices;
  readonly query: string;
  /** Whether anything was changed since the file was read. */
  readonly isChanged: boolean;
  readonly choose: (change: Change<LayoutChoices>) => void;
  readonly chooseColumn: (stem: string, change: Change<ColumnChoice>) => void;
  readonly search: (query: string) => void;
  readonly read: () => void;
}

/** What was written or chosen in a field. */
export const valueOf = (event: Event): string => (event.currentTarget as HTMLInputElement | HTMLSelectElement).value;

/** The choices that are one of a list. */
type Listed = 'layout' | 'part' | 'delimiter' | 'decimal' | 'encoding';

/** A list in which the first says that we find it out, with what we found. */
const foundOr = (
  { language }: Stage,
  key: Listed,
  found: string,
  choices: readonly SelectChoice[],
  { choices: chosen, choose }: LayoutActs,
): TemplateResult => {
  const { fields, asFound } = layoutMessages(language);
  return selectTemplate(
    fields[key],
    [{ value: '', text: asFound(found) }, ...choices],
    chosen[key] ?? '',
    // The list holds what may be kept and nothing else.
    (value) => choose({ [key]: value || undefined }),
  );
};

const textField = (
  label: string,
  help: string,
  value: string,
  most: number,
  change: (text: string) => void,
): TemplateResult =>
  html`<label class="field"
    ><span>${label}</span>
    <input
      type="text"
      autocomplete="off"
      maxlength=${most}
      .value=${value}
      @change=${(event: Event) => change(valueOf(event))}
    />
    <span class="quiet">${help}</span>
  </label>`;

function partField(stage: Stage, { part, parts = [] }: Inspection, acts: LayoutActs): TemplateResult | typeof nothing {
  const { hidden: hiddenPart, size } = layoutMessages(stage.language);
  if (parts.length < 2) return nothing;
  const count = (value: number): string => formatNumber(value, 0, stage.language);
  const choices = parts.map(({ name, rows, columns, hidden }) => ({
    value: name,
    text: `${hidden ? hiddenPart(name) : name}, ${size(count(rows), count(columns))}`,
  }));
  return foundOr(stage, 'part', part ?? '', choices, acts);
}

/** Signs between cells and in figures, and how letters were written down: of plain text only, but for the sign in figures. */
function signFields(stage: Stage, inspection: Inspection, acts: LayoutActs): TemplateResult {
  const { delimiters, decimals } = layoutMessages(stage.language);
  const { delimiter, decimal, encoding } = inspection;
  const listed = (names: Readonly<Record<string, string>>): SelectChoice[] =>
    Object.entries(names).map(([value, text]) => ({ value, text }));
  const encodings = listed({ 'utf-8': 'UTF-8', 'windows-1252': 'Windows-1252' });
  return html`${delimiter ? foundOr(stage, 'delimiter', delimiters[delimiter], listed(delimiters), acts) : nothing}
  ${decimal ? foundOr(stage, 'decimal', decimals[decimal], listed(decimals), acts) : nothing}
  ${encoding && delimiter ? foundOr(stage, 'encoding', encoding.toUpperCase(), encodings, acts) : nothing}`;
}

/** What holds of the whole document: only what this kind of document has. */
export function documentTemplate(stage: Stage, inspection: Inspection, acts: LayoutActs): TemplateResult {
  const { language } = stage;
  const { fields, noLayout, headerHelp, missingHelp } = layoutMessages(language);
  const { choices, choose } = acts;
  const header = inspection.evidence?.header;
  return html`<div class="asked">
    ${foundOr(stage, 'layout', recognisedWords(inspection, language)?.name ?? noLayout, layoutChoicesIn(language), acts)}
    ${partField(stage, inspection, acts)}
    ${
      header
        ? textField(fields.headerRow, headerHelp, String(choices.headerRow ?? header.row), 6, (text) =>
            choose({ headerRow: rowNumberOf(text) }),
          )
        : nothing
    }
    ${signFields(stage, inspection, acts)}
    ${textField(fields.missing, missingHelp, (choices.missing ?? []).join('; '), 400, (text) => choose({ missing: signsOf(text) }))}
  </div>`;
}
