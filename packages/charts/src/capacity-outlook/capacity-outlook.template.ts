import { html, nothing, svg, type TemplateResult } from 'lit';
import { heading } from '@draagkracht/base/drawing.js';
import type { Language } from '@draagkracht/model';
import type { CapacityChart } from './capacity-outlook.series.js';
import type { CapacityWords } from './capacity-outlook.words.js';
import { capacityMessages } from './messages.js';

const signs = {
  line: svg`<path class="line" d="M1 7H27"></path><path class="point none" d="M10.5 7a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0Z"></path>`,
  prognosis: svg`<path class="line prognosis" d="M1 7H27"></path><path class="point none hollow" d="M10.5 7a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0Z"></path>`,
  fan: svg`<path class="fan" d="M1 7L27 1V13Z"></path>`,
};

/** Heading and conclusion: what is read first; then what stands in the way, and who is called a carer. */
export function headTemplate(
  chart: CapacityChart,
  words: CapacityWords,
  definition: unknown,
  problems: readonly string[],
  level: number,
  example: string | undefined,
  language: Language,
): TemplateResult {
  const messages = capacityMessages.in(language);
  const { place } = chart.data;
  return html`${heading(level, html`${messages.heading}${place ? html`<span class="place">, ${place}</span>` : nothing}`)}
    ${example ? html`<p class="banner">${example}</p>` : nothing}
    <p class="sentence" id="sentence" part="sentence">${words.sentence}</p>
    ${definition} ${problems.map((text) => html`<p class="problem">${text}</p>`)}`;
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
