import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { alsoStyled } from '@draagkracht/base';
import { formatNumber } from '@draagkracht/base/words.js';
import { textIn, type Language } from '@draagkracht/model';
import { carerDefinitions } from '@draagkracht/statistics';
import type { CapacityChart } from './capacity-outlook.series.js';
import { carersStyles } from './carers.styles.js';
import { definitionWords } from './definition.words.js';
import { carersMessages } from './messages.carers.js';

// Fetched when an outlook has been drawn, or before where the page says who is called a carer.

export { carerDefinition } from '@draagkracht/statistics';

/** A share as somebody typed it; `undefined` for none. What cannot be one is handed on, and refused in words. */
const shareFrom = (text: string): number | undefined => {
  const clean = text.trim().replace(/\s*%$/, '').replace(',', '.');
  return clean === '' || Number.isNaN(Number(clean)) ? undefined : Number(clean);
};

/** What a reader does to the choices. */
export interface ChoiceHandlers {
  readonly baseYear: (year: number) => void;
  readonly targetYear: (year: number) => void;
  readonly definition: (id: string) => void;
  readonly share: (share: number | undefined) => void;
}

/** Who is called a carer: beside the number, never without. */
export function definitionTemplate(chart: CapacityChart, language: Language): TemplateResult | typeof nothing {
  const words = definitionWords(chart, language);
  return words.length > 0
    ? html`<div class="definition quiet" part="definition">${words.map((text) => html`<p>${text}</p>`)}</div>`
    : nothing;
}

const yearSelect = (
  label: string,
  years: readonly number[],
  chosen: number | undefined,
  choose: (year: number) => void,
): TemplateResult =>
  html`<label
    >${label}<select @input=${(event: Event) => choose(Number((event.target as HTMLSelectElement).value))}>
      ${years.map((year) => html`<option value=${year} .selected=${year === chosen}>${year}</option>`)}
    </select></label
  >`;

/** Base year, year to look at, who is called a carer and which share of people is one. */
export function controlsTemplate(
  host: LitElement,
  chart: CapacityChart,
  language: Language,
  on: ChoiceHandlers,
): TemplateResult {
  alsoStyled(host, carersStyles);
  const messages = carersMessages[language];
  const { outlook, definition, share } = chart;
  const years = outlook.years.filter(({ ratio }) => ratio !== undefined).map(({ year }) => year);
  const picked = (event: Event): void => on.definition((event.target as HTMLSelectElement).value);
  const typed = (event: Event): void => on.share(shareFrom((event.target as HTMLInputElement).value));
  return html`<fieldset class="controls no-print" part="controls">
    <legend class="visually-hidden">${messages.controls}</legend>
    ${yearSelect(messages.baseYear, years, outlook.base?.year, on.baseYear)}
    ${yearSelect(messages.targetYear, years, outlook.target?.year, on.targetYear)}
    <label
      >${messages.carer}<select @input=${picked}>
        <option value="" .selected=${!definition}>${messages.choose}</option>
        ${carerDefinitions.map(
          ({ id, label }) =>
            html`<option value=${id} .selected=${id === definition?.id}>${textIn(label, language)}</option>`,
        )}
      </select></label
    >
    ${
      definition
        ? html`<label
            >${messages.share}<input
              type="text"
              inputmode="decimal"
              autocomplete="off"
              .value=${share === undefined ? '' : formatNumber(share, Number.isInteger(share) ? 0 : 1, language)}
              @change=${typed}
          /></label>`
        : nothing
    }
  </fieldset>`;
}
