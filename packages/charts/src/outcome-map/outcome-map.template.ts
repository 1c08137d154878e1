import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '@draagkracht/base';
import { keyPatterns, swatch } from './outcome-map.picture.js';
import type { MapKey, MapWords } from './outcome-map.words.js';

/** Heading and the conclusion: what is read first. */
export const headTemplate = (words: MapWords, level: number, remarks: readonly string[]): TemplateResult => html`
  ${heading(level, words.heading)} ${[...remarks, ...words.banners].map((text) => html`<p class="banner">${text}</p>`)}
  <p class="sentence" id="sentence" part="sentence">${words.sentence}</p>
`;

const key = ({ fill, text, count }: MapKey, forced: boolean): TemplateResult =>
  html`<li class="key">
    ${swatch(fill, forced)}<span>${text}${count && html` <span class="count">(${count})</span>`}</span>
  </li>`;

/** What stands under the picture: the classes with how many regions are in each, and what to mind. */
export const footTemplate = (words: MapWords, forced: boolean): TemplateResult => html`
  ${
    words.legend.length > 0
      ? html`${keyPatterns(words.legend.length, forced)}
          <ul class="legend quiet" part="legend">
            ${words.legend.map((one) => key(one, forced))}
          </ul>`
      : nothing
  }
  ${
    words.notes.length > 0
      ? html`<ul class="notes quiet">
          ${words.notes.map((text) => html`<li>${text}</li>`)}
        </ul>`
      : nothing
  }
`;
