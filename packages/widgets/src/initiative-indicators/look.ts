import { html, nothing, type TemplateResult } from 'lit';
import { download } from '@draagkracht/base';
import { exampleFrame } from '../shared/example.template.js';
import { exampleInitiative } from './examples.js';
import { initiativeCsv } from './initiative-csv.words.js';
import { progressOf, type InitiativeRecord } from './initiative.view.js';
import type { Signal } from '../shared/tool-desk.js';
import { lookMessages } from './look.messages.js';
import { initiativeLook, type LookPart } from './look.template.js';

/** What can be done; absent where nobody may change anything. */
export interface InitiativeActions {
  readonly start: () => void;
  readonly edit: () => void;
  readonly remove: () => void;
}

/** Moments whose day has come and that are not filled in wholly, of every initiative. @param today ISO day. */
export const signalsOf = (records: readonly InitiativeRecord[], today: string): readonly Signal[] =>
  records.flatMap(({ id, data }) =>
    progressOf(data, today)
      .filter(({ state }) => state === 'due')
      .map(({ moment }) => ({ id: `${id} ${moment}`, type: 'measurement-due', code: moment })),
  );

/** A list to pick the initiative from, where there are more of them. */
export function picker(
  records: readonly InitiativeRecord[],
  shown: InitiativeRecord,
  { language }: LookPart,
  pick: (id: string) => void,
): TemplateResult | typeof nothing {
  if (records.length < 2) return nothing;
  return html`<div class="field no-print">
    <label for="which">${lookMessages[language].choose}</label>
    <select id="which" @input=${(event: Event) => pick((event.target as HTMLSelectElement).value)}>
      ${records.map(({ id, data }) => html`<option value=${id} .selected=${id === shown.id}>${data.name}</option>`)}
    </select>
  </div>`;
}

/** An initiative, and below it what can be done with it: change, take along, print. */
export function initiativePage(
  record: InitiativeRecord,
  part: LookPart,
  actions: InitiativeActions | undefined,
  exported: () => void,
): TemplateResult {
  const say = lookMessages[part.language];
  const take = (): void => {
    download(initiativeCsv(record.data, part.today, part), say.csvName, 'text/csv');
    exported();
  };
  return html`${initiativeLook(record, part)}
    <div class="actions no-print">
      ${
        actions
          ? html`<button type="button" class="edit" @click=${actions.edit}>${say.edit}</button>
              <button type="button" class="start" @click=${actions.start}>${say.start}</button>`
          : nothing
      }
      <button type="button" class="csv" @click=${take}>${say.exportCsv}</button>
      <button type="button" class="print" @click=${() => window.print()}>${say.print}</button>
      ${actions ? html`<button type="button" class="remove" @click=${actions.remove}>${say.remove}</button>` : nothing}
    </div>`;
}

/** An invented initiative, as it would be shown. */
export function example(part: Omit<LookPart, 'measure'>): TemplateResult {
  const say = lookMessages[part.language];
  return exampleFrame(say, initiativeLook(exampleInitiative(part.language, part.today), part));
}
