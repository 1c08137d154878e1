import { html, nothing, type TemplateResult } from 'lit';
import { textIn, type Indicator, type Language, type Series } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { unknownTemplate, type ChanceActs } from './chance.template.js';
import { MOST_CARDS, type Choice, type Keeping, type ReadyDesk, type Remark } from './desk.js';
import { fairMessages } from './fair.messages.js';
import { dashboardMessages } from './outcome-dashboard.messages.js';
import type { Card } from './outcome-dashboard.view.js';
import { publishMessages } from './publish.messages.js';
import { regionTemplate, type RegionActs } from './region.template.js';
import { startMessages } from './start.messages.js';
import { fileButton, type Stage } from './start.template.js';

/** A chosen indicator with its card; `waiting` until its figures have come from the device. */
export interface ShownCard {
  readonly indicator: Indicator;
  readonly card?: Card;
  readonly waiting: boolean;
}

/** What the choosing needs, and what it does. */
export interface ReadyActs extends RegionActs {
  readonly indicators: readonly Indicator[];
  readonly indicatorQuery: string;
  readonly searchIndicator: (query: string) => void;
  readonly toggle: (id: string) => void;
  readonly compare: (compare: boolean) => void;
  readonly save: () => void;
  readonly remove: () => void;
  readonly clear: () => void;
  /** Id of the indicator that is compared with other areas now. */
  readonly compared: string | undefined;
  /** Whether there is a whole to relate the figure to, and other areas to compare with. */
  readonly canCompare: (indicator: Indicator) => boolean;
  readonly compareFairly: (indicator: Indicator) => void;
  /** The comparison that is open. */
  readonly fair: () => TemplateResult | typeof nothing;
  /** What can be asked of a card, and what was expected of its figure. */
  readonly ofCard: (series: Series) => TemplateResult;
  /** What was asked of a card, while that is open. */
  readonly asked: () => TemplateResult;
  /** How the chance of so many figures was worked out; fetched when somebody asks. */
  readonly chanceWorking: ChanceActs;
  readonly publishing: boolean;
  readonly publish: () => void;
  /** What is published, while that is open. */
  readonly publication: () => TemplateResult | typeof nothing;
  /** Puts a file beside the data set in use, to join them. */
  readonly beside: (files: readonly File[]) => void;
}

/** Search and choose up to a dozen indicators. Those that were chosen stay in sight, in the order of the file. */
const indicatorTemplate = ({ language }: Stage, chosen: readonly string[], acts: ReadyActs): TemplateResult => {
  const messages = dashboardMessages(language);
  const found = acts.indicators;
  const full = chosen.length >= MOST_CARDS;
  return html`<fieldset>
    <legend>${messages.indicators}</legend>
    <label class="field"
      ><span>${messages.indicatorsHelp}</span>
      <input
        type="search"
        autocomplete="off"
        spellcheck="false"
        .value=${acts.indicatorQuery}
        @input=${(event: Event) => acts.searchIndicator((event.currentTarget as HTMLInputElement).value)}
      />
    </label>
    <div class="list">
      ${found.map(
        ({ id, label, unit }) =>
          html`<label class="option">
            <input
              type="checkbox"
              .checked=${chosen.includes(id)}
              ?disabled=${full && !chosen.includes(id)}
              @change=${() => acts.toggle(id)}
            />
            <span>${textIn(label, language)} <span class="quiet">${unit}</span></span>
          </label>`,
      )}
      ${found.length === 0 ? html`<p class="quiet">${messages.noIndicator}</p>` : nothing}
    </div>
    <p class="quiet" role="status">${full ? messages.most(MOST_CARDS) : messages.chosen(chosen.length, MOST_CARDS)}</p>
  </fieldset>`;
};

const keepingTemplate = (keeping: Keeping, { language }: Stage, { save, remove }: ReadyActs): TemplateResult => {
  const messages = dashboardMessages(language);
  const line = {
    unsaved: messages.notSaved,
    saving: messages.saving,
    saved: messages.saved,
    example: messages.exampleLine,
  }[keeping];
  return html`<p class="quiet" role="status">${line}</p>
    ${
      keeping === 'saved'
        ? html`<button type="button" @click=${remove}>${messages.remove}</button>`
        : keeping === 'example'
          ? nothing
          : html`<button type="button" class="primary" ?disabled=${keeping === 'saving'} @click=${save}>
              ${messages.save}
            </button>`
    }`;
};

/** A press on it opens the fair comparison of one figure. */
const compareTemplate = (
  indicator: Indicator,
  open: boolean,
  language: Language,
  compare: (indicator: Indicator) => void,
): TemplateResult =>
  html`<p class="no-print">
    <button
      type="button"
      aria-expanded=${open}
      aria-label="${fairMessages(language).open}: ${textIn(indicator.label, language)}"
      @click=${() => compare(indicator)}
    >
      ${fairMessages(language).open}
    </button>
  </p>`;

const cardTemplate = (
  { indicator, card, waiting }: ShownCard,
  { language, level }: Stage,
  {
    compared,
    canCompare,
    compareFairly,
    ofCard,
  }: Pick<ReadyActs, 'compared' | 'canCompare' | 'compareFairly' | 'ofCard'>,
): TemplateResult => {
  const messages = dashboardMessages(language);
  if (!card)
    return html`<li class="card">
      ${heading(level, textIn(indicator.label, language))}
      <p role="status">${waiting ? startMessages.in(language).loading : messages.noSeries}</p>
    </li>`;
  return html`<li class="card">
    <dk-outcome-chart
      compact
      lang=${language}
      .headingLevel=${level}
      .series=${card.series}
      .others=${card.others}
    ></dk-outcome-chart>
    ${card.notCompared ? html`<p class="quiet">${messages.notCompared}</p>` : nothing}
    ${canCompare(indicator) ? compareTemplate(indicator, compared === indicator.id, language, compareFairly) : nothing}
    ${ofCard(card.series)}
  </li>`;
};

const choicesTemplate = (stage: Stage, { indicatorIds, compare }: Choice, acts: ReadyActs): TemplateResult =>
  html`<div class="choices">
    ${regionTemplate(stage, acts)} ${indicatorTemplate(stage, indicatorIds, acts)}
    <label class="option">
      <input
        type="checkbox"
        .checked=${compare}
        @change=${(event: Event) => acts.compare((event.currentTarget as HTMLInputElement).checked)}
      />
      <span>${dashboardMessages(stage.language).compare}</span>
    </label>
  </div>`;

/** What was met while these figures were read and joined: it goes on to matter after the file was taken into use. */
const aboutTemplate = (remarks: readonly Remark[], { language }: Stage): TemplateResult | typeof nothing =>
  remarks.length === 0
    ? nothing
    : html`<details class="about">
        <summary>${dashboardMessages(language).aboutFile(remarks.length)}</summary>
        <ul class="problems">
          ${remarks.map(({ severity, text }) => html`<li class=${severity}>${textIn(text, language)}</li>`)}
        </ul>
      </details>`;

/** Publishing begins with what was chosen. */
const publishButton = (
  cards: number,
  { language, readonly }: Stage,
  acts: ReadyActs,
): TemplateResult | typeof nothing =>
  cards === 0 || readonly
    ? nothing
    : html`<p class="no-print">
        <button type="button" aria-expanded=${acts.publishing} @click=${acts.publish}>
          ${publishMessages(language).open}
        </button>
      </p>`;

/** The desk at work: choices on one side, cards on the other. */
export const readyTemplate = (
  stage: Stage,
  desk: ReadyDesk,
  cards: readonly ShownCard[],
  remarks: readonly Remark[],
  acts: ReadyActs,
): TemplateResult => {
  const messages = dashboardMessages(stage.language);
  const { dataset, choice, keeping } = desk;
  return html`<div class="bar" data-keeping=${keeping}>
      ${heading(Math.max(2, stage.level - 1), startMessages.in(stage.language).title)}
      ${stage.readonly ? nothing : html`<div class="actions">${keepingTemplate(keeping, stage, acts)}${fileButton(messages.beside, false, acts.beside)}<button type="button" @click=${acts.clear}>${messages.otherFile}</button></div>`}
    </div>
    <p class="quiet">${messages.dataset}: ${keeping === 'example' ? messages.exampleName : dataset.label}</p>
    <div class=${stage.readonly ? '' : 'work'}>
      ${stage.readonly ? nothing : choicesTemplate(stage, choice, acts)}
      <section aria-label=${messages.cards}>
        ${
          cards.length === 0 || !acts.region
            ? html`<p class="message">${messages.pickFirst}</p>`
            : html`<ul class="cards">
                ${cards.map((card) => cardTemplate(card, stage, acts))}
              </ul>`
        }
        ${publishButton(cards.length, stage, acts)} ${acts.publication()} ${acts.fair()} ${acts.asked()}
        ${aboutTemplate(remarks, stage)} ${unknownTemplate(desk, cards, stage, acts.chanceWorking)}
      </section>
    </div>`;
};
