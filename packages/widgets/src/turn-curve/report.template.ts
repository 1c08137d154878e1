import { html, nothing, type TemplateResult } from 'lit';
import {
  evidenceKinds,
  extents,
  factorEffects,
  ideaCosts,
  nameOf,
  periodLabel,
  type Language,
  type Named,
  type TurnCurve,
} from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { curveTemplate, type CurveSource } from './curve.template.js';
import { deskMessages } from './desk.messages.js';
import type { Part } from './turn-curve.template.js';

/** A conversation to make a report of. `madeOn` as people say it; empty for one that was not kept. */
export interface Reported {
  readonly data: TurnCurve;
  readonly madeOn: string;
}

type Cell = string | undefined;

const named = (names: readonly Named<string>[], value: string | undefined, language: Language): string =>
  value ? nameOf(names, value)[language] : '';

/** A table with its headings; in words when there is nothing to put in it. A column without anything in it is left out. */
function table(heads: readonly string[], rows: readonly (readonly Cell[])[], language: Language): TemplateResult {
  if (rows.length === 0) return html`<p class="quiet">${deskMessages[language].report.nothing}</p>`;
  const shown = heads.map((_, at) => rows.some((row) => row[at]));
  return html`<div class="wide">
    <table>
      <thead>
        <tr>
          ${heads.map((head, at) => (shown[at] ? html`<th scope="col">${head}</th>` : nothing))}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell, at) => (shown[at] ? html`<td>${cell}</td>` : nothing))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function parts({ storyFactors, partners, ideas }: TurnCurve, { language, level }: Part): TemplateResult {
  const say = deskMessages[language].report;
  const factors = storyFactors.map(({ text, effect, evidence }) => [
    text,
    named(factorEffects, effect, language),
    named(evidenceKinds, evidence, language),
  ]);
  const told = ideas.map(({ text, cost, evidence, reach }) => [
    text,
    named(ideaCosts, cost, language),
    named(evidenceKinds, evidence, language),
    reach,
  ]);
  return html`${heading(level + 1, say.story)} ${table([say.factor, say.effect, say.evidence], factors, language)}
  ${heading(level + 1, say.partners)}
  ${
    partners.length === 0
      ? html`<p class="quiet">${say.nothing}</p>`
      : html`<ul>
          ${partners.map(({ who, brings }) => html`<li>${brings ? `${who}: ${brings}` : who}</li>`)}
        </ul>`
  }
  ${heading(level + 1, say.ideas)} ${table([say.idea, say.cost, say.evidence, say.reach], told, language)}`;
}

/** The whole conversation on one page, on screen and on paper. */
export function reportTemplate({ data, madeOn }: Reported, source: CurveSource, part: Part): TemplateResult {
  const { language, level } = part;
  const say = deskMessages[language].report;
  const actions = data.chosen.map(({ what, ownerRole, by, outcome, learned }) => [
    what,
    ownerRole,
    by ? periodLabel(by, language) : '',
    [named(extents, outcome, language), learned].filter(Boolean).join('. '),
  ]);
  return html`<div class="report stack">
    ${heading(level, say.title(data.result))}
    <p class="quiet">${madeOn ? say.made(madeOn) : nothing} ${data.level ? say.level[data.level] : nothing}</p>
    ${heading(level + 1, say.actions)} ${table([say.what, say.who, say.by, say.outcome], actions, language)}
    ${curveTemplate(data, source, { language, level: level + 1 }, true)} ${parts(data, part)}
  </div>`;
}
