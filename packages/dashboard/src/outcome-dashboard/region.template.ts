import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatNumber } from '@draagkracht/base/words.js';
import { dashboardMessages } from './outcome-dashboard.messages.js';
import type { RegionChoice, RegionSearch } from './outcome-dashboard.view.js';
import type { Stage } from './start.template.js';

/** What choosing a region needs, and what it does. */
export interface RegionActs {
  readonly regions: RegionSearch;
  readonly region: RegionChoice | undefined;
  readonly regionQuery: string;
  readonly searchRegion: (query: string) => void;
  readonly chooseRegion: (code: string) => void;
}

/** Search and choose one region: a search box and a short list of real radio buttons. */
export const regionTemplate = ({ language }: Pick<Stage, 'language'>, acts: RegionActs): TemplateResult => {
  const messages = dashboardMessages(language);
  const { regions: found, region: chosen } = acts;
  const rest = found.choices.filter(({ code }) => code !== chosen?.code);
  const shown = chosen ? [chosen, ...rest] : rest;
  const count =
    found.total === 0
      ? messages.regionNone
      : messages.regionCount(formatNumber(found.choices.length, 0, language), formatNumber(found.total, 0, language));
  return html`<fieldset>
    <legend>${messages.region}</legend>
    <label class="field"
      ><span>${messages.regionHelp}</span>
      <input
        type="search"
        autocomplete="off"
        spellcheck="false"
        .value=${acts.regionQuery}
        @input=${(event: Event) => acts.searchRegion((event.currentTarget as HTMLInputElement).value)}
      />
    </label>
    <div class="list">
      ${shown.map(
        ({ code, label, kind }) =>
          html`<label class="option">
            <input
              type="radio"
              name="region"
              data-code=${code}
              .value=${code}
              .checked=${live(code === chosen?.code)}
              @change=${() => acts.chooseRegion(code)}
            />
            <span>${label} <span class="quiet">${kind}</span></span>
          </label>`,
      )}
    </div>
    <p class="quiet" role="status">${count}</p>
  </fieldset>`;
};
