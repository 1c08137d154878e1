import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import {
  comparisons,
  monitorViews,
  periodLabel,
  textIn,
  type Language,
  type MonitorSetup,
  type Series,
} from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { formatNumber } from '@draagkracht/base/words.js';
import { regionTemplate, type RegionActs } from '../outcome-dashboard/region.template.js';
import { boardMessages } from './board.messages.js';
import type { BoardCard, BoardSection } from './board.view.js';
import type { Unknown } from './unknowns.view.js';

/** What the parts of the board need of it. */
export interface BoardStage {
  readonly language: Language;
  /** Level of its headings. */
  readonly level: number;
  readonly readonly: boolean;
}

/** What choosing what is looked at needs, and what it does. */
export interface LookActs extends RegionActs {
  readonly setup: MonitorSetup;
  readonly periods: readonly string[];
  readonly look: (change: Partial<MonitorSetup>) => void;
  readonly keep: () => void;
  readonly kept: boolean;
}

/** The sentence that says what is looked at, and what changes it. */
export function lookTemplate(sentence: string, { language, readonly }: BoardStage, acts: LookActs): TemplateResult {
  const say = boardMessages.in(language);
  const { setup, periods, look } = acts;
  const compare = (kind: (typeof comparisons)[number], on: boolean): void =>
    look({ compareWith: comparisons.filter((one) => (one === kind ? on : setup.compareWith.includes(one))) });
  return html`<p class="looking" role="status">${sentence}</p>
    <details class="look no-print">
      <summary>${say.change}</summary>
      <div class="panel">
        ${regionTemplate({ language }, acts)}
        <div>
          <label class="field"
            ><span>${say.period}</span>
            <select
              id="period"
              @input=${(event: Event) => look({ period: (event.currentTarget as HTMLSelectElement).value || undefined })}
            >
              <option value="" ?selected=${!setup.period}>${say.newest}</option>
              ${periods.map((code) => html`<option value=${code} ?selected=${setup.period === code}>${periodLabel(code, language)}</option>`)}
            </select>
          </label>
          <fieldset>
            <legend>${say.compare}</legend>
            ${comparisons.map(
              (kind) =>
                html`<label class="option">
                  <input
                    type="checkbox"
                    name=${kind}
                    .checked=${setup.compareWith.includes(kind)}
                    @change=${(event: Event) => compare(kind, (event.currentTarget as HTMLInputElement).checked)}
                  />
                  <span>${say.comparisons[kind]}</span>
                </label>`,
            )}
          </fieldset>
          ${readonly ? nothing : html`<p><button type="button" class="keep" @click=${acts.keep}>${say.keep}</button></p>`}
          <p role="status" class="quiet">${acts.kept ? say.kept : nothing}</p>
        </div>
      </div>
    </details>`;
}

/** How the cards are ordered: one choice out of six. */
export function orderTemplate(
  { language }: BoardStage,
  { view }: Pick<MonitorSetup, 'view'>,
  choose: (view: MonitorSetup['view']) => void,
): TemplateResult {
  const say = boardMessages.in(language);
  return html`<fieldset class="order no-print">
      <legend>${say.order}</legend>
      ${monitorViews.map(
        (one) =>
          html`<label class="option">
            <input type="radio" name="view" .value=${one} .checked=${view === one} @change=${() => choose(one)} />
            <span>${say.views[one]}</span>
          </label>`,
      )}
    </fieldset>
    ${view === 'talk' ? html`<p class="quiet">${say.talkHelp}</p>` : nothing}`;
}

/** What stands on a card beside what it is about. */
export interface BesideCard {
  readonly others: readonly Series[];
  /** What is new about it, in a few words; empty when nothing is. */
  readonly mark: string;
}

/** Looking at a section not by its average, but where people fare worst. */
export interface LensActs {
  readonly isOn: (section: string) => boolean;
  readonly turn: (section: string) => void;
  /** A card so looked at; `undefined` while that is on its way. */
  readonly shown: (card: BoardCard) => TemplateResult | undefined;
}

/** One card of the board with the way to its story. */
const cardTemplate = (
  { indicator, series, story, waiting }: BoardCard,
  { others, mark }: BesideCard,
  { language, level, readonly }: BoardStage,
  open: (id: string) => void,
  lensed: TemplateResult | undefined,
): TemplateResult => {
  const say = boardMessages.in(language);
  const { label } = indicator.data;
  return html`<li class="card" data-id=${indicator.id}>
    ${
      lensed ??
      (series
        ? html`<dk-indicator-card
            compact
            lang=${language}
            .headingLevel=${Math.min(5, level + 1)}
            .series=${series}
            .others=${others}
            .story=${story?.data}
          ></dk-indicator-card>`
        : html`${heading(Math.min(5, level + 1), label)}
            <p class="quiet" role="status">${waiting ? say.loading : nothing}</p>`)
    }
    <p class="foot no-print">
      ${readonly ? nothing : html`<button type="button" aria-label=${say.openFor(label)} @click=${() => open(indicator.id)}>${say.open}</button>`}
      ${mark ? html`<span class="mark">${mark}</span>` : nothing}
      ${indicator.besideOf || story?.besideOf ? html`<span class="mark">${say.besideOurs}</span>` : nothing}
    </p>
  </li>`;
};

/** From the average of a section to where people fare worst, and back. Only where a figure has a better and a worse side. */
function lensSwitch(
  { key, title, cards }: BoardSection,
  { language }: BoardStage,
  { isOn, turn }: LensActs,
): TemplateResult | typeof nothing {
  if (!cards.some(({ series }) => series && series.indicator.direction !== 'neutral')) return nothing;
  const say = boardMessages.in(language).lens;
  const name = textIn(title, language);
  const on = isOn(key);
  return html`<p class="no-print">
      <button
        type="button"
        class="lens-switch"
        aria-label=${on ? say.offFor(name) : say.onFor(name)}
        @click=${() => turn(key)}
      >
        ${on ? say.off : say.on}
      </button>
    </p>
    ${on ? html`<p class="quiet">${say.help}</p>` : nothing}`;
}

/** The sections in sight. */
export const sectionsTemplate = (
  sections: readonly BoardSection[],
  stage: BoardStage,
  besideOf: (card: BoardCard) => BesideCard,
  open: (id: string) => void,
  lens: LensActs,
): TemplateResult =>
  html`${repeat(
    sections,
    ({ key }) => key,
    ({ key, title, cards }) =>
      html`<section aria-labelledby="section-${key}">
        <div id="section-${key}">${heading(stage.level, textIn(title, stage.language))}</div>
        ${lensSwitch({ key, title, cards }, stage, lens)}
        <ul class="cards">
          ${repeat(
            cards,
            ({ indicator }) => indicator.id,
            (card) => cardTemplate(card, besideOf(card), stage, open, lens.isOn(key) ? lens.shown(card) : undefined),
          )}
        </ul>
      </section>`,
  )}`;

/** The way to the other pages, when a dozen cards are not all. */
export function pagesTemplate(
  { language }: BoardStage,
  at: number,
  pages: number,
  go: (page: number) => void,
): TemplateResult | typeof nothing {
  if (pages < 2) return nothing;
  const say = boardMessages.in(language);
  return html`<nav class="pages no-print" aria-label=${say.pages}>
    <button type="button" ?disabled=${at === 0} @click=${() => go(at - 1)}>${say.earlier}</button>
    <p role="status">${say.page(at + 1, pages)}</p>
    <button type="button" ?disabled=${at === pages - 1} @click=${() => go(at + 1)}>${say.later}</button>
  </nav>`;
}

/** Always the last section. @param standOut how many figures stand out by luck alone on average, and of how many */
export function unknownTemplate(
  unknowns: readonly Unknown[],
  standOut: { readonly looked: number; readonly expected: number } | undefined,
  { language, level }: BoardStage,
): TemplateResult {
  const say = boardMessages.in(language);
  return html`<section class="unknown" aria-labelledby="unknown">
    <div id="unknown">${heading(level, say.unknown)}</div>
    ${standOut ? html`<p>${say.chance(String(standOut.looked), formatNumber(standOut.expected, 1, language))}</p>` : nothing}
    <ul>
      ${unknowns.map(
        ({ text, about }) =>
          html`<li>
            ${textIn(text, language)}${about.length > 0 ? html`: <span class="quiet">${about.join('; ')}</span>` : nothing}
          </li>`,
      )}
    </ul>
  </section>`;
}
