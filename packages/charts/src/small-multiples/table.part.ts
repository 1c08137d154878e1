import { html, type LitElement, type TemplateResult } from 'lit';
import type { Language } from '@draagkracht/model';
import { alsoStyled } from '@draagkracht/base';
import { multiplesMessages } from './messages.js';
import type { Multiples } from './multiples.series.js';
import { tableStyles } from './table.styles.js';
import { rowsTemplate } from './table.template.js';
import { areasTable } from './table.words.js';

// Fetched when the pictures have been drawn: the table is folded until somebody opens it.

/** Every figure of every area, and of the reference, in a table that scrolls by itself. */
export function tableTemplate(host: LitElement, multiples: Multiples, language: Language): TemplateResult {
  alsoStyled(host, tableStyles);
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${multiplesMessages.in(language).table}>
    ${rowsTemplate(areasTable(multiples, language))}
  </div>`;
}
