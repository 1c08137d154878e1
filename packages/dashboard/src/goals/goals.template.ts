import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { circles, nameOf, type DkRecord, type Language, type MonitorTarget } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import type { Monitor } from '../monitor/monitor.js';
import { goalsMessages } from './goals.messages.js';
import { hasFigures, measureLists, type IndicatorRow, type MeasureList, type ResultRow } from './goals.view.js';
import { factsWords, figuresWords, targetWords } from './goals.words.js';

/** What can be done in the editor. */
export interface GoalsActs {
  readonly editResult: (row: ResultRow, by: Event) => void;
  readonly removeResult: (row: ResultRow, by: Event) => void;
  readonly moveResult: (row: ResultRow, step: -1 | 1) => void;
  readonly add: (way: 'catalogue' | 'columns' | 'own', row: ResultRow, by: Event) => void;
  readonly editIndicator: (row: IndicatorRow, by: Event) => void;
  readonly removeIndicator: (row: IndicatorRow) => void;
  readonly moveIndicator: (row: IndicatorRow, beside: readonly IndicatorRow[], step: -1 | 1) => void;
  readonly link: (row: IndicatorRow, by: Event) => void;
  readonly removeTarget: (target: DkRecord<MonitorTarget>) => void;
  readonly setTarget: (row: IndicatorRow, target: DkRecord<MonitorTarget> | undefined, by: Event) => void;
}

/** What the parts of the editor need. */
export interface GoalsStage {
  readonly language: Language;
  /** Level of the heading of the editor. */
  readonly level: number;
  readonly readonly: boolean;
  readonly acts: GoalsActs;
  /** Code of the region looked at. */
  readonly region: string;
  readonly regionName: (code: string) => string;
  /** The panel that is open here, if one is. */
  readonly panelAt: (id: string) => unknown;
}

/** What the editor is for, what stands in the way, and what was done last. */
export function headTemplate(monitor: Monitor, done: string, level: number, language: Language): TemplateResult {
  const say = goalsMessages.in(language);
  return html`<div class="stack">
    ${heading(level, say.title)}
    <p>${say.purpose}</p>
    ${monitor.example ? html`<p class="message">${say.example}</p>` : nothing}
    ${monitor.fault ? html`<p class="message fault" role="alert">${say.fault}</p>` : nothing}
    <p id="said" role="status" tabindex="-1">${done}</p>
  </div>`;
}

/** A button whose name says what it is about, for who hears it alone. */
const act = (
  label: string,
  about: string,
  press: (event: Event) => void,
  { language, id, off = false }: { readonly language: Language; readonly id: string; readonly off?: boolean },
): TemplateResult =>
  html`<button
    type="button"
    id=${id}
    aria-label=${goalsMessages.in(language).about(label, about)}
    ?disabled=${off}
    @click=${press}
  >
    ${label}
  </button>`;

function targetTemplate(row: IndicatorRow, target: DkRecord<MonitorTarget>, stage: GoalsStage): TemplateResult {
  const { language, acts, readonly } = stage;
  const say = goalsMessages.in(language);
  const { data } = row.record;
  const words = targetWords(target, data, stage.regionName(target.data.region), language);
  const button = (name: string, label: string, press: (event: Event) => void): TemplateResult =>
    act(label, data.label, press, { language, id: `${name}-${target.id}` });
  return html`<div class="target">
    <p>${words} <span class="quiet">${target.data.basis}</span></p>
    ${target.data.why ? html`<p class="quiet">${target.data.why}</p>` : nothing}
    ${
      readonly
        ? nothing
        : html`<div class="actions small no-print">
            ${button('target', say.editTarget, (event) => acts.setTarget(row, target, event))}
            ${button('untarget', say.removeTarget, () => acts.removeTarget(target))}
          </div>`
    }
  </div>`;
}

/** What is counted, and what to read it with. */
function meaningTemplate({ record: { data } }: IndicatorRow, language: Language): TemplateResult | typeof nothing {
  const say = goalsMessages.in(language);
  const source = [data.sourceName, data.tableId && say.tables(data.tableId)].filter(Boolean).join(', ');
  if (!data.definition && !source && data.readWith.length === 0) return nothing;
  return html`<details class="small">
    <summary><span class="visually-hidden">${data.label}: </span>${say.definition}</summary>
    ${data.definition ? html`<p>${data.definition}</p>` : nothing}
    ${source ? html`<p class="quiet">${say.source}: ${source}</p>` : nothing}
    <ul>
      ${data.readWith.map((text) => html`<li>${text}</li>`)}
    </ul>
  </details>`;
}

function indicatorActs(row: IndicatorRow, beside: readonly IndicatorRow[], stage: GoalsStage): TemplateResult {
  const { language, acts } = stage;
  const say = goalsMessages.in(language);
  const { id, data } = row.record;
  const at = beside.indexOf(row);
  const button = (name: string, label: string, press: (event: Event) => void, off = false): TemplateResult =>
    act(label, data.label, press, { language, id: `${name}-${id}`, off });
  return html`<details class="more small no-print">
    <summary aria-label=${say.more(data.label)}>${say.moreShort}</summary>
    <div class="actions">
      ${button('edit', say.edit, (event) => acts.editIndicator(row, event))}
      ${hasFigures(row) ? button('link', say.relink, (event) => acts.link(row, event)) : nothing}
      ${button('up', say.up, () => acts.moveIndicator(row, beside, -1), at <= 0)}
      ${button('down', say.down, () => acts.moveIndicator(row, beside, 1), at === beside.length - 1)}
      ${button('remove', say.remove, () => acts.removeIndicator(row))}
    </div>
  </details>`;
}

/** One indicator: what it is, where its figures come from, where it should be. */
function indicatorTemplate(row: IndicatorRow, beside: readonly IndicatorRow[], stage: GoalsStage): TemplateResult {
  const { language, readonly, acts, region } = stage;
  const say = goalsMessages.in(language);
  const { id, data } = row.record;
  const hasTarget = row.targets.some((one) => one.data.region === region);
  return html`<li class=${hasFigures(row) ? '' : 'without'}>
    <p class="name">${data.label}</p>
    <p class="quiet">${factsWords(data, language)}</p>
    <p class="quiet">${figuresWords(row, language)}</p>
    ${meaningTemplate(row, language)} ${row.targets.map((target) => targetTemplate(row, target, stage))}
    ${
      readonly
        ? nothing
        : html`<div class="actions small no-print">
              ${hasFigures(row) ? nothing : act(say.link, data.label, (event) => acts.link(row, event), { language, id: `link-${id}` })}
              ${hasTarget ? nothing : act(say.setTarget, data.label, (event) => acts.setTarget(row, undefined, event), { language, id: `set-${id}` })}
            </div>
            ${indicatorActs(row, beside, stage)}`
    }
    ${stage.panelAt(id)}
  </li>`;
}

/** Rows below one another; each keeps its place on the page when the order changes. */
const rowsTemplate = (rows: readonly IndicatorRow[], stage: GoalsStage): TemplateResult =>
  html`<ul class="rows">
    ${repeat(
      rows,
      ({ record }) => record.id,
      (row) => indicatorTemplate(row, rows, stage),
    )}
  </ul>`;

function listTemplate(
  list: MeasureList,
  rows: readonly IndicatorRow[],
  level: number,
  stage: GoalsStage,
): TemplateResult | typeof nothing {
  const say = goalsMessages.in(stage.language);
  const { title, empty } = say.lists[list];
  if (rows.length === 0 && empty === '') return nothing;
  return html`<div class="list stack">
    ${heading(level, title)} ${list === 'use' ? html`<p class="quiet">${say.use}</p>` : nothing}
    ${rows.length === 0 ? html`<p class="missing">${empty}</p>` : rowsTemplate(rows, stage)}
  </div>`;
}

/** Population and programme measures side by side, never in one list; of a programme what works apart from what lasts. */
function measuresTemplate({ lists }: ResultRow, stage: GoalsStage): TemplateResult {
  const say = goalsMessages.in(stage.language);
  const level = stage.level + 2;
  const programme = measureLists.filter((list) => list !== 'population');
  return html`<div class="measures">
    <section>${listTemplate('population', lists.population, level, stage)}</section>
    <section>
      ${heading(level, say.programme)}
      ${programme.map((list) => listTemplate(list, lists[list], Math.min(level + 1, 6), stage))}
    </section>
  </div>`;
}

function addTemplate(row: ResultRow, { language, acts }: GoalsStage): TemplateResult {
  const say = goalsMessages.in(language);
  const { id, data } = row.record;
  const ways = { catalogue: say.fromCatalogue, columns: say.fromColumns, own: say.own } as const;
  return html`<div class="actions no-print" role="group" aria-label=${say.about(say.addIndicator, data.label)}>
    <span aria-hidden="true">${say.addIndicator}:</span>
    ${(['catalogue', 'columns', 'own'] as const).map((way) =>
      act(ways[way], data.label, (event) => acts.add(way, row, event), { language, id: `${way}-${id}` }),
    )}
  </div>`;
}

/** One result with everything under it. @param at its place among `of` results, from 0 */
export function resultTemplate(row: ResultRow, at: number, of: number, stage: GoalsStage): TemplateResult {
  const { language, level, readonly, acts } = stage;
  const say = goalsMessages.in(language);
  const { id, data } = row.record;
  const button = (name: string, label: string, press: (event: Event) => void, off = false): TemplateResult =>
    act(label, data.label, press, { language, id: `${name}-${id}`, off });
  return html`<section class="result" aria-labelledby="result-${id}">
    <header>
      <div>
        <div id="result-${id}">${heading(level + 1, data.label)}</div>
        ${data.why ? html`<p>${data.why}</p>` : nothing}
        ${data.circle ? html`<p class="quiet">${say.circle}: ${nameOf(circles, data.circle)[language]}</p>` : nothing}
      </div>
      ${
        readonly
          ? nothing
          : html`<div class="actions small no-print">
              ${button('edit', say.edit, (event) => acts.editResult(row, event))}
              ${button('up', say.up, () => acts.moveResult(row, -1), at === 0)}
              ${button('down', say.down, () => acts.moveResult(row, 1), at === of - 1)}
              ${button('remove', say.remove, (event) => acts.removeResult(row, event))}
            </div>`
      }
    </header>
    ${measuresTemplate(row, stage)} ${readonly ? nothing : addTemplate(row, stage)} ${stage.panelAt(id)}
  </section>`;
}

/** Indicators that belong to no result. */
export function looseTemplate(rows: readonly IndicatorRow[], stage: GoalsStage): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  return html`<section class="loose stack">
    ${heading(stage.level + 1, goalsMessages.in(stage.language).loose)} ${rowsTemplate(rows, stage)}
  </section>`;
}

const linkButton = (row: IndicatorRow, { language, acts }: GoalsStage): TemplateResult =>
  act(goalsMessages.in(language).link, row.record.data.label, (event) => acts.link(row, event), {
    language,
    id: `find-${row.record.id}`,
  });

/** Indicators without figures, with the way to give them some. */
export function withoutTemplate(rows: readonly IndicatorRow[], stage: GoalsStage): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  const say = goalsMessages.in(stage.language);
  return html`<section class="unlinked stack">
    ${heading(stage.level + 1, say.withoutTitle)}
    <p>${say.without(rows.length)}</p>
    <ul>
      ${rows.map(
        (row) =>
          html`<li>
            ${row.record.data.label}. ${figuresWords(row, stage.language)}
            ${stage.readonly ? nothing : html`<span class="small no-print">${linkButton(row, stage)}</span>`}
          </li>`,
      )}
    </ul>
  </section>`;
}
