import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { heading } from '@draagkracht/base/drawing.js';
import type { FunnelLegendItem, FunnelWords } from './benchmark-funnel.words.js';

const signs: Readonly<Record<FunnelLegendItem['sign'], SVGTemplateResult>> = {
  own: svg`<path class="own-unit" d="M8 7a6 6 0 1 0 12 0a6 6 0 1 0 -12 0Z"></path>`,
  'own-high': svg`<path class="own-unit" d="M14 1l7 12h-14Z"></path>`,
  'own-low': svg`<path class="own-unit" d="M14 13l7 -12h-14Z"></path>`,
  within: svg`<path class="unit" d="M11.5 7a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0Z"></path>`,
  'beyond-95': svg`<path class="unit beyond-95" d="M7 3.5l3.5 6.3h-7ZM21 10.5l3.5 -6.3h-7Z"></path>`,
  'beyond-998': svg`<path class="unit beyond-998" d="M7 2l5 9h-10ZM21 12l5 -9h-10Z"></path>`,
  'band-95': svg`<path class="band of-95" d="M1 2H27V12H1Z"></path><path class="limit of-95" d="M1 2H27M1 12H27"></path>`,
  'band-998': svg`<path class="band of-998" d="M1 2H27V12H1Z"></path><path class="limit of-998" d="M1 2H27M1 12H27"></path>`,
  centre: svg`<path class="centre" d="M1 7H27"></path>`,
};

/** The sign of an item of the legend, as it stands in the picture. */
export const signOf = ({ sign }: FunnelLegendItem): TemplateResult =>
  html`<svg width="28" height="14" viewBox="0 0 28 14" aria-hidden="true">${signs[sign]}</svg>`;

const key = (item: FunnelLegendItem): TemplateResult =>
  html`<li class="key">${signOf(item)}<span>${item.text}</span></li>`;

/** Heading, own area and the conclusion: what is read first. */
export const headTemplate = (words: FunnelWords, level: number, remarks: readonly string[]): TemplateResult => html`
  ${heading(level, html`${words.heading}${words.place ? html`<span class="place">, ${words.place}</span>` : nothing}`)}
  ${[...remarks, ...words.banners].map((text) => html`<p class="banner">${text}</p>`)}
  <p class="sentence" id="sentence" part="sentence">${words.sentence}</p>
`;

/** What stands under the picture: what the signs mean, what to mind, and the source. */
export const footTemplate = ({ legend, notes, source }: FunnelWords): TemplateResult => html`
  ${
    legend.length > 0
      ? html`<ul class="legend quiet" part="legend">
          ${legend.map(key)}
        </ul>`
      : nothing
  }
  ${
    notes.length > 0
      ? html`<ul class="notes quiet" part="notes">
          ${notes.map((text) => html`<li>${text}</li>`)}
        </ul>`
      : nothing
  }
  ${
    source
      ? html`<p class="quiet" part="source">
          ${source.before}${source.url ? html`<a href=${source.url} rel="noopener">${source.name}</a>` : source.name}${source.after}
        </p>`
      : nothing
  }
`;
