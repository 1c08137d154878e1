import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '@draagkracht/model';
import { staticMessages } from '../outcome-chart/messages.static.js';
import { multiplesMessages } from './messages.js';
import { footTemplate, headTemplate } from './small-multiples.template.js';
import type { MultiplesWords } from './small-multiples.words.js';
import { rowsTemplate } from './table.template.js';
import type { AreasTable } from './table.words.js';

/** Everything small multiples made beforehand show. */
export interface StaticMultiplesParts {
  readonly words: MultiplesWords;
  readonly level: number;
  /** A picture for each area that is drawn. */
  readonly panels: readonly TemplateResult[];
  /** The element has a box here to find an area with: its room is kept. */
  readonly isLong: boolean;
  /** That not all areas are drawn; empty when they are. */
  readonly more: string;
  readonly table: AreasTable;
  readonly carried: string | undefined;
  /** Address of the figures as CSV. */
  readonly csv: string | undefined;
  readonly language: Language;
}

/** Where the element has its box: as much room, and what is to be said there. */
const findTemplate = ({ isLong, more, language }: StaticMultiplesParts): TemplateResult | typeof nothing =>
  isLong
    ? html`<div class="find">
        <span hidden>${multiplesMessages.in(language).find}</span><span class="box" hidden></span>
        ${more ? html`<span class="quiet">${more}</span>` : nothing}
      </div>`
    : nothing;

/** Small multiples as a whole without script, in the order of the element that may take their place. */
export const staticMultiplesTemplate = (parts: StaticMultiplesParts): TemplateResult => {
  const { words, level, panels, table, carried, csv, language } = parts;
  return html`<div class="static-areas">
    <figure>
      ${headTemplate(words, level, [])} ${findTemplate(parts)}
      <div class="panels">${panels}</div>
      <p class="readout quiet" hidden></p>
      ${footTemplate(words)}
      <details>
        <summary>${multiplesMessages.in(language).table}</summary>
        <div class="scroll">${rowsTemplate(table, carried ?? nothing)}</div>
        ${csv ? html`<p><a href=${csv} download>${staticMessages[language].download}</a></p>` : nothing}
      </details>
    </figure>
  </div>`;
};
