import { html, nothing, type TemplateResult } from 'lit';
import type { ColumnMapping, LayoutComparison } from '@draagkracht/formats';
import { heading } from '@draagkracht/base';
import { formatNumber } from '@draagkracht/base/words.js';
import { comparisonMessages } from './comparison.messages.js';
import { comparisonView, type ComparisonView, type EntryRow } from './comparison.view.js';
import type { Preview } from './desk.js';
import { fileTemplate, type FileActs } from './intake.template.js';
import type { Stage } from './start.template.js';

/** Two files with how their columns belong together. */
export interface SideBySide {
  readonly first: Preview;
  readonly second: Preview;
  readonly comparison: LayoutComparison;
  readonly mapping: ColumnMapping;
}

/** What can be done with two files. */
export interface BesideActs {
  /** What a person says of one line: it belongs together, or not. */
  readonly answer: (at: number, together: boolean) => void;
  readonly join: () => void;
  readonly putAside: () => void;
  readonly useFirst: () => void;
  readonly first: FileActs;
  readonly second: FileActs;
  /** Figures that are doubted once the two are one. */
  readonly doubts: () => TemplateResult | typeof nothing;
}

const decideRow = (row: EntryRow, acts: BesideActs): TemplateResult =>
  html`<tr>
    <th scope="row">${row.from}</th>
    <td>${row.to}</td>
    <td>
      ${row.kind}${row.grounds.length > 0 ? html`; ${row.grounds.join('; ')}` : nothing}.
      ${row.unit ? html`<strong>${row.unit}</strong>` : nothing}
    </td>
    <td>
      ${
        row.impossible
          ? nothing
          : html`<label class="option">
              <input
                type="checkbox"
                .checked=${row.chosen}
                @change=${(event: Event) => acts.answer(row.at, (event.currentTarget as HTMLInputElement).checked)}
              />
              <span>${row.choice}<span class="visually-hidden">: ${row.from}, ${row.to}</span></span>
            </label>`
      }
    </td>
  </tr>`;

const decideTemplate = (view: ComparisonView, { language, level }: Stage, acts: BesideActs): TemplateResult => {
  const messages = comparisonMessages(language);
  return html`${heading(Math.min(5, level + 1), messages.decideTitle)}
    <p class="quiet">${messages.decideHelp}</p>
    <div class="wide" role="region" tabindex="0" aria-label=${messages.decideTitle}>
      <table class="matches">
        <thead>
          <tr>
            <th scope="col">${messages.first}</th>
            <th scope="col">${messages.second}</th>
            <th scope="col">${messages.why}</th>
            <th scope="col">${messages.together}</th>
          </tr>
        </thead>
        <tbody>
          ${view.decide.map((row) => decideRow(row, acts))}
        </tbody>
      </table>
    </div>`;
};

const listsTemplate = ({ certain, lists }: ComparisonView, { language }: Stage): TemplateResult => {
  const messages = comparisonMessages(language);
  return html`${
    certain.length === 0
      ? nothing
      : html`<details>
          <summary>${messages.sameTitle(certain.length)}</summary>
          <ul>
            ${certain.map(({ from, to, kind }) => html`<li>${from === to ? from : html`${from} → ${to}`} <span class="quiet">${kind}</span></li>`)}
          </ul>
        </details>`
  }
  ${lists.map(
    ({ title, items, more }) =>
      html`<details>
        <summary>${title}</summary>
        <ul>
          ${items.map((item) => html`<li>${item}</li>`)} ${more ? html`<li class="quiet">${more}</li>` : nothing}
        </ul>
      </details>`,
  )}`;
};

/** Two files beside one another: what each holds, what changed in the layout, and joining them. */
export const besideTemplate = (stage: Stage, pair: SideBySide, acts: BesideActs): TemplateResult => {
  const { language, level } = stage;
  const messages = comparisonMessages(language);
  const { first, second, comparison, mapping } = pair;
  const view = comparisonView(comparison, mapping, [first.table, second.table], language);
  const count = (number: number): string => formatNumber(number, 0, language);
  return html`<div class="pair">
      <section class="panel">${fileTemplate(stage, first, acts.first)}</section>
      <section class="panel">${fileTemplate(stage, second, acts.second)}</section>
    </div>
    <section class="panel comparison">
      ${heading(level, messages.title)}
      <p role="status">
        ${messages.certain(view.certain.length)} ${messages.toDecide(view.decide.length)}
        ${messages.regions(count(comparison.regionsInBoth), count(comparison.regionsOnlyInA.length), count(comparison.regionsOnlyInB.length))}
      </p>
      ${view.decide.length > 0 ? decideTemplate(view, stage, acts) : nothing} ${listsTemplate(view, stage)}
      ${acts.doubts()}
      <p class="actions">
        <button type="button" class="primary" @click=${acts.join}>${messages.join}</button>
        <button type="button" @click=${acts.putAside}>${messages.putAside}</button>
        <button type="button" @click=${acts.useFirst}>${messages.useFirst}</button>
      </p>
      <p class="quiet">${messages.joinHelp}</p>
    </section>`;
};
