import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { textIn, type Rhythm, type Translated } from '@draagkracht/model';
import type { CbsCode, CbsTable } from '@draagkracht/formats';
import { heading } from '@draagkracht/base';
import { formatNumber } from '@draagkracht/base/words.js';
import { cbsMessages } from './cbs.messages.js';
import type { CbsState } from './cbs-desk.js';
import {
  areasOf,
  figuresOf,
  hasParts,
  lacking,
  periodsOf,
  rhythmsOf,
  searchMeasures,
  searchMunicipalities,
  withRhythm,
  type CbsWish,
} from './cbs.view.js';
import { selectTemplate } from './select.template.js';
import type { Stage } from './start.template.js';

/** What can be done while a table is fetched. */
export interface CbsActs {
  readonly look: (text: string) => void;
  readonly wish: (change: Partial<CbsWish>) => void;
  readonly measure: (id: string, on: boolean) => void;
  readonly fetch: () => void;
  readonly stop: () => void;
  readonly again: () => void;
  readonly measureQuery: string;
  readonly searchMeasure: (query: string) => void;
  readonly placeQuery: string;
  readonly searchPlace: (query: string) => void;
}

/** Choices shown at once: more is a search. */
const SHOWN = 30;

const valueOf = (event: Event): string => (event.currentTarget as HTMLInputElement).value;
const checkedOf = (event: Event): boolean => (event.currentTarget as HTMLInputElement).checked;

const fault = (text: Translated | undefined, { language }: Stage): TemplateResult | typeof nothing =>
  text ? html`<p class="message fault" role="alert">${textIn(text, language)}</p>` : nothing;

const askTemplate = (
  stage: Stage,
  { text, notATable, refused }: Extract<CbsState, { phase: 'asking' }>,
  acts: CbsActs,
): TemplateResult => {
  const messages = cbsMessages(stage.language);
  const submit = (event: Event): void => {
    event.preventDefault();
    acts.look(String(new FormData(event.currentTarget as HTMLFormElement).get('table') ?? ''));
  };
  return html`<form class="actions" @submit=${submit}>
      <label class="field"
        ><span>${messages.address}</span>
        <input
          type="text"
          name="table"
          autocomplete="off"
          spellcheck="false"
          aria-describedby="cbs-help"
          aria-invalid=${notATable ?? false}
          .value=${text}
        />
        <span id="cbs-help" class="quiet" role="status">${notATable ? messages.notATable : messages.addressHelp}</span>
      </label>
      <button type="submit" class="primary">${messages.look}</button>
    </form>
    ${fault(refused, stage)}`;
};

const waitingTemplate = (text: string, share: number | undefined, stop: string, acts: CbsActs): TemplateResult =>
  html`<p role="status">${text}</p>
    ${share === undefined ? html`<progress aria-label=${text}></progress>` : html`<progress max="1" .value=${share} aria-label=${text}></progress>`}
    <p><button type="button" @click=${acts.stop}>${stop}</button></p>`;

const searchField = (label: string, help: string, query: string, search: (words: string) => void): TemplateResult =>
  html`<label class="field"
    ><span>${label}</span>
    <input
      type="search"
      autocomplete="off"
      spellcheck="false"
      .value=${query}
      @input=${(event: Event) => search(valueOf(event))}
    />
    ${help ? html`<span class="quiet" role="status">${help}</span>` : nothing}
  </label>`;

function measuresTemplate({ language }: Stage, table: CbsTable, wish: CbsWish, acts: CbsActs): TemplateResult {
  const messages = cbsMessages(language);
  const count = (value: number): string => formatNumber(value, 0, language);
  const found = searchMeasures(table, acts.measureQuery);
  const left = found.length - SHOWN;
  const help = [
    messages.chosen(count(wish.measures.length), count(table.measures.length)),
    ...(found.length === 0 ? [messages.none] : left > 0 ? [messages.more(count(left))] : []),
  ].join(' ');
  return html`<fieldset>
    <legend>${messages.measures}</legend>
    ${searchField(messages.searchMeasures, help, acts.measureQuery, acts.searchMeasure)}
    <div class="list">
      ${found.slice(0, SHOWN).map(
        ({ id, label, unit, topics }) =>
          html`<label class="option">
            <input
              type="checkbox"
              .checked=${live(wish.measures.includes(id))}
              @change=${(event: Event) => acts.measure(id, checkedOf(event))}
            />
            <span>${label} <span class="quiet">${[unit, topics.at(-1)].filter(Boolean).join('; ')}</span></span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

const radio = (name: string, value: string, text: string, chosen: boolean, choose: () => void): TemplateResult =>
  html`<label class="option">
    <input type="radio" name=${name} .value=${value} .checked=${live(chosen)} @change=${choose} />
    <span>${text}</span>
  </label>`;

function municipalityTemplate({ language }: Stage, table: CbsTable, wish: CbsWish, acts: CbsActs): TemplateResult {
  const messages = cbsMessages(language);
  const chosen = table.regions.find(({ code }) => code === wish.municipality);
  const found = searchMunicipalities(table, acts.placeQuery).filter(({ code }) => code !== chosen?.code);
  const shown: readonly CbsCode[] = [...(chosen ? [chosen] : []), ...found.slice(0, SHOWN)];
  return html`${searchField(messages.searchMunicipality, messages.municipalityHelp, acts.placeQuery, acts.searchPlace)}
    <div class="list" role="radiogroup" aria-label=${messages.municipality}>
      ${shown.map(({ code, label }) => radio('cbs-municipality', code, label, code === wish.municipality, () => acts.wish({ municipality: code })))}
    </div>
    ${
      hasParts(table)
        ? html`<label class="option">
            <input
              type="checkbox"
              .checked=${live(wish.parts)}
              @change=${(event: Event) => acts.wish({ parts: checkedOf(event) })}
            />
            <span>${messages.withParts}</span>
          </label>`
        : nothing
    }`;
}

function areasTemplate(stage: Stage, table: CbsTable, wish: CbsWish, acts: CbsActs): TemplateResult | typeof nothing {
  const { areas, areaKinds } = cbsMessages(stage.language);
  const kinds = areasOf(table);
  if (kinds.length < 2) return nothing;
  return html`<fieldset>
    <legend>${areas}</legend>
    ${kinds.map((kind) => radio('cbs-area', kind, areaKinds[kind], kind === wish.area, () => acts.wish({ area: kind })))}
    ${wish.area === 'municipality' ? municipalityTemplate(stage, table, wish, acts) : nothing}
  </fieldset>`;
}

function periodsTemplate({ language }: Stage, table: CbsTable, wish: CbsWish, acts: CbsActs): TemplateResult {
  const messages = cbsMessages(language);
  const rhythms = rhythmsOf(table);
  const periods = periodsOf(table, wish.rhythm).map(({ code, label }) => ({ value: code, text: label }));
  return html`<fieldset>
    <legend>${messages.periods}</legend>
    <div class="asked">
      ${
        rhythms.length > 1
          ? selectTemplate(
              messages.rhythm,
              rhythms.map((value) => ({ value, text: messages.rhythms[value] })),
              wish.rhythm ?? '',
              (value) => acts.wish(withRhythm(table, wish, value as Rhythm)),
            )
          : nothing
      }
      ${selectTemplate(messages.from, periods, wish.from, (from) => acts.wish({ from }))}
      ${selectTemplate(messages.to, periods, wish.to, (to) => acts.wish({ to }))}
    </div>
  </fieldset>`;
}

function othersTemplate({ language }: Stage, table: CbsTable, wish: CbsWish, acts: CbsActs): TemplateResult {
  const { everything } = cbsMessages(language);
  return html`<div class="asked">
    ${table.dimensions.map(({ name, label, codes }) =>
      selectTemplate(
        label,
        [...codes.map(({ code, label: text }) => ({ value: code, text })), { value: '', text: everything }],
        wish.where[name] ?? '',
        (code) => acts.wish({ where: { ...wish.where, [name]: code } }),
      ),
    )}
  </div>`;
}

const chooseTemplate = (
  stage: Stage,
  { table, wish, refused }: Extract<CbsState, { phase: 'choosing' }>,
  acts: CbsActs,
): TemplateResult => {
  const messages = cbsMessages(stage.language);
  const lacks = lacking(table, wish);
  const hint = { measures: messages.chooseFirst, municipality: messages.chooseMunicipality };
  const size = messages.size(formatNumber(figuresOf(table, wish), 0, stage.language));
  return html`${heading(stage.level, messages.title(table.title, table.tableId))} ${fault(refused, stage)}
    <div class="asked">
      ${measuresTemplate(stage, table, wish, acts)}
      <div>${areasTemplate(stage, table, wish, acts)}</div>
    </div>
    ${periodsTemplate(stage, table, wish, acts)}
    ${table.dimensions.length > 0 ? othersTemplate(stage, table, wish, acts) : nothing}
    <p class="quiet" role="status">${lacks ? hint[lacks] : size}</p>
    <p class="actions">
      <button type="button" class="primary" ?disabled=${lacks !== undefined} @click=${acts.fetch}>
        ${messages.fetch}
      </button>
      <button type="button" @click=${acts.again}>${messages.otherTable}</button>
    </p>`;
};

const stateTemplate = (stage: Stage, state: CbsState, acts: CbsActs): TemplateResult => {
  const messages = cbsMessages(stage.language);
  const count = (value: number): string => formatNumber(value, 0, stage.language);
  switch (state.phase) {
    case 'asking':
      return html`<p class="quiet">${messages.purpose}</p>
        ${askTemplate(stage, state, acts)}`;
    case 'looking':
      return waitingTemplate(messages.looking(state.tableId), undefined, messages.stop, acts);
    case 'choosing':
      return chooseTemplate(stage, state, acts);
    case 'fetching': {
      const { rows, total } = state;
      const text = messages.fetching(count(rows), total === undefined ? undefined : count(total));
      return waitingTemplate(text, total ? Math.min(1, rows / total) : undefined, messages.stop, acts);
    }
  }
};

/** Fetching a table of CBS: which one, what of it, and how far it is. */
export const cbsTemplate = (stage: Stage, state: CbsState, acts: CbsActs): TemplateResult =>
  html`<div class="fetching" tabindex="-1">${stateTemplate(stage, state, acts)}</div>`;
