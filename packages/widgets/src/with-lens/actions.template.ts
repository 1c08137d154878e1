import { html, type TemplateResult } from 'lit';
import { heading } from '@draagkracht/base';
import type { RecordFormLook } from '../shared/record-form.js';
import type { LensTexts } from './desk.messages.js';

/** What can be done with a text that was read. */
export interface LensActions {
  /** How many parts the text has, and which is read, from 0. */
  readonly parts: number;
  readonly part: number;
  readonly keep: () => void;
  readonly readPart: (at: number) => void;
  readonly change: () => void;
  readonly words: () => void;
  readonly cancel: () => void;
}

/** The button that opens the word list. */
export const wordsButton = (say: LensTexts, open: () => void): TemplateResult =>
  html`<button type="button" class="words" @click=${open}>${say.words}</button>`;

/** The buttons below a text that was read. */
export function lensActions(say: LensTexts, act: LensActions): TemplateResult {
  const { parts, part } = act;
  const others = Array.from({ length: parts }, (_, at) => at).filter((at) => at !== part);
  return html`<div class="actions no-print">
    <button type="button" class="primary keep" @click=${act.keep}>${say.keepTitle}</button>
    ${others.map(
      (at) =>
        html`<button type="button" class="read-part" @click=${() => act.readPart(at)}>
          ${say.readPart(at + 1, parts)}
        </button>`,
    )}
    <button type="button" class="change" @click=${act.change}>${say.change}</button>
    ${wordsButton(say, act.words)}
    <button type="button" class="print" @click=${() => window.print()}>${say.print}</button>
    <button type="button" class="cancel" @click=${act.cancel}>${say.cancel}</button>
  </div>`;
}

/** How the form is drawn in which a reading is kept. */
export const keepLook = (say: LensTexts, level: number): RecordFormLook => ({
  title: html`${heading(level, say.keepTitle)}
    <p>${say.keepHelp}</p>`,
  save: say.keep,
});
