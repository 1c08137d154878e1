import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { heading } from '@draagkracht/base/drawing.js';
import type { ChartMessages } from './messages.js';
import type { ChartWords, LegendItem, SourceWords } from './outcome-chart.words.js';
import { gapSigns } from './signs.picture.js';

const companion = (name: string): SVGTemplateResult => svg`<g class="companion ${name}"><path d="M1 7H27"></path></g>`;

const upright = (name: string): SVGTemplateResult => svg`<path class=${name} d="M14 1V13"></path>`;

const signs: Readonly<Record<string, SVGTemplateResult>> = {
  line: svg`<path class="line" d="M1 7H27"></path>`,
  c0: companion('c0'),
  c1: companion('c1'),
  c2: companion('c2'),
  centre: svg`<path class="centre" d="M1 7H27"></path>`,
  limit: svg`<path class="band" d="M1 2H27V12H1Z"></path><path class="limit" d="M1 2H27M1 12H27"></path>`,
  target: svg`<path class="target" d="M1 7H27"></path>`,
  whisker: svg`<path class="whisker" d="M14 1V13M11 1h6M11 13h6"></path>`,
  break: upright('break'),
  rebase: upright('rebase'),
  hollow: svg`<path class="point hollow" d="M10 7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"></path>`,
  improvement: svg`<path class="point improvement" d="M14 1L20 7L14 13L8 7Z"></path>`,
  concern: svg`<path class="point concern" d="M14 1L20 12H8Z"></path>`,
  neutral: svg`<path class="point neutral" d="M9 2h10v10h-10Z"></path>`,
};

const drawnSign = (sign: string): TemplateResult =>
  html`<svg width="28" height="14" viewBox="0 0 28 14" aria-hidden="true">${signs[sign]}</svg>`;

/** The sign of the legend as a drawing; `undefined` where it is a letter. */
export const signOf = ({ sign }: LegendItem): TemplateResult | undefined =>
  sign in gapSigns ? undefined : drawnSign(sign);

const key = ({ sign, text }: LegendItem): TemplateResult =>
  html`<li class="key">
    ${
      sign in gapSigns
        ? html`<strong class="gap-sign" aria-hidden="true">${gapSigns[sign as keyof typeof gapSigns]}</strong>`
        : drawnSign(sign)
    }<span>${text}</span>
  </li>`;

/** Heading, area and the conclusion: what is read first. */
export const headTemplate = (words: ChartWords, level: number, remarks: readonly string[]): TemplateResult => html`
  ${heading(level, html`${words.heading}${words.place ? html`<span class="place">, ${words.place}</span>` : nothing}`)}
  ${[...remarks, ...words.banners].map((text) => html`<p class="banner">${text}</p>`)}
  <p class="sentence" id="sentence" part="sentence">${words.sentence}</p>
`;

const source = ({ before, name, url, after }: SourceWords): TemplateResult =>
  html`<p class="quiet" part="source">
    ${before}${url ? html`<a href=${url} rel="noopener">${name}</a>` : name}${after}
  </p>`;

/** What stands under the picture: legend, events by number, what to mind, and the source. */
export const footTemplate = (words: ChartWords, messages: ChartMessages): TemplateResult => html`
  ${
    words.legend.length > 0
      ? html`<ul class="legend quiet" part="legend">
          ${words.legend.map(key)}
        </ul>`
      : nothing
  }
  ${
    words.events.length > 0
      ? html`<ol class="events quiet" aria-label=${messages.events}>
          ${words.events.map((text) => html`<li>${text}</li>`)}
        </ol>`
      : nothing
  }
  ${
    words.notes.length > 0
      ? html`<ul class="notes quiet">
          ${words.notes.map((text) => html`<li>${text}</li>`)}
        </ul>`
      : nothing
  }
  ${words.source ? source(words.source) : nothing}
`;
