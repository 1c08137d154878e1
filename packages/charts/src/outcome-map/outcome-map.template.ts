import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '@draagkracht/base/drawing.js';
import type { MapWords } from './outcome-map.words.js';

/** Heading and the conclusion: what is read first. */
export const headTemplate = (words: MapWords, level: number, remarks: readonly string[]): TemplateResult => html`
  ${heading(level, words.heading)} ${[...remarks, ...words.banners].map((text) => html`<p class="banner">${text}</p>`)}
  <p class="sentence" id="sentence" part="sentence">${words.sentence}</p>
`;

/** What to mind, under the picture. */
export const notesTemplate = (words: MapWords): TemplateResult | typeof nothing =>
  words.notes.length > 0
    ? html`<ul class="notes quiet">
        ${words.notes.map((text) => html`<li>${text}</li>`)}
      </ul>`
    : nothing;
