import { html, nothing, svg, type TemplateResult } from 'lit';
import { heading } from '@draagkracht/base';
import { formatNumber } from '@draagkracht/base/words.js';
import { textIn, type Language } from '@draagkracht/model';
import { carerDefinitions } from '@draagkracht/statistics';
import type { CapacityChart } from './capacity-outlook.series.js';
import type { CapacityWords } from './capacity-outlook.words.js';
import { capacityMessages } from './messages.js';

/** What a reader does to the choices; a text is as it was typed. */
export interface ChoiceHandlers {
  readonly baseYear: (year: number) => void;
  readonly targetYear: (year: number) => void;
  readonly definition: (id: string) => void;
  readonly share: (text: string) => void;
}

const signs = {
  line: svg`<path class="line" d="M1 7H27"></path><path class="point none" d="M10.5 7a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0Z"></path>`,
  prognosis: svg`<path class="line prognosis" d="M1 7H27"></path><path class="point none hollow" d="M10.5 7a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0Z"></path>`,
  fan: svg`<path class="fan" d="M1 7L27 1V13Z"></path>`,
};

/** Heading and conclusion: what is read first; then what stands in the way, and who is called a carer. */
export function headTemplate(
  chart: CapacityChart,
  words: CapacityWords,
  problems: readonly string[],
  level: number,
  isExample: boolean,
  language: Language,
): TemplateResult {
  const messages = capacityMessages.in(language);
  const { place } = chart.data;
  return html`${heading(level, html`${messages.heading}${place ? html`<span class="place">, ${place}</span>` : nothing}`)}
    ${isExample ? html`<p class="banner">${messages.example}</p>` : nothing}
    <p class="sentence" id="sentence" part="sentence">${words.sentence}</p>
    ${
      words.definition.length > 0
        ? html`<div class="definition quiet" part="definition">
            ${words.definition.map((text) => html`<p>${text}</p>`)}
          </div>`
        : nothing
    }
    ${problems.map((text) => html`<p class="problem">${text}</p>`)}`;
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
export function controlsTemplate(chart: CapacityChart, language: Language, on: ChoiceHandlers): TemplateResult {
  const messages = capacityMessages.in(language);
  const { outlook, definition, share } = chart;
  const years = outlook.years.filter(({ ratio }) => ratio !== undefined).map(({ year }) => year);
  const picked = (event: Event): void => on.definition((event.target as HTMLSelectElement).value);
  const typed = (event: Event): void => on.share((event.target as HTMLInputElement).value);
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

/** What stands under the picture: legend, limits of what is said, and a source per series. */
export function footTemplate(words: CapacityWords, language: Language): TemplateResult {
  const messages = capacityMessages.in(language);
  return html`${
      words.legend.length > 0
        ? html`<ul class="legend quiet" part="legend">
            ${words.legend.map(
              ({ sign, text }) =>
                html`<li class="key">
                  <svg width="28" height="14" viewBox="0 0 28 14" aria-hidden="true">${signs[sign]}</svg
                  ><span>${text}</span>
                </li>`,
            )}
          </ul>`
        : nothing
    }
    <div class="limits quiet" part="limits">
      <p>${messages.limitsTitle}:</p>
      <ul>
        ${messages.limits.map((text) => html`<li>${text}</li>`)}
      </ul>
    </div>
    ${words.sources.map(
      ({ text, url }) =>
        html`<p class="quiet" part="source">
          ${messages.source}: ${url ? html`<a href=${url} rel="noopener">${text}</a>` : text}.
        </p>`,
    )}`;
}
