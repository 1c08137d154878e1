import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { formatNumber } from '@draagkracht/base/words.js';
import { deskMessages } from './desk.messages.js';

/** Where a text is pasted. It is held in the window, and by nothing else. */
export interface Pasting {
  readonly language: Language;
  readonly level: number;
  readonly text: string;
  readonly isMissing: boolean;
  /** The parts of a text that is too long to read at once; one for any other. */
  readonly parts: readonly string[];
  readonly typed: (text: string) => void;
  readonly read: (event: Event) => void;
  readonly readPart: (at: number) => void;
  readonly sample: () => void;
  readonly cancel: () => void;
}

/** What is offered for a text that is too long: its parts. */
function split({ language, text, parts, readPart }: Pasting): TemplateResult {
  const say = deskMessages[language];
  return html`<div class="message" id="split" role="status" tabindex="-1">
    <p>${say.tooLong(formatNumber(text.length, 0, language), parts.length)}</p>
    <div class="actions">
      ${parts.map(
        (_, at) =>
          html`<button type="button" class="read-part" @click=${() => readPart(at)}>
            ${say.readPart(at + 1, parts.length)}
          </button>`,
      )}
    </div>
  </div>`;
}

/** The form in which a text is pasted. */
export function pasteForm(pasting: Pasting): TemplateResult {
  const { language, level, text, isMissing, parts, typed, read, sample, cancel } = pasting;
  const say = deskMessages[language];
  return html`<form part="form" class="stack no-print" novalidate autocomplete="off" @submit=${read}>
    ${heading(level, say.pasteTitle)} ${say.dutchOnly ? html`<p>${say.dutchOnly}</p>` : nothing}
    <div class="field ${isMissing ? 'wrong' : ''}">
      <label for="lens-text">${say.paste}</label>
      <p class="hint" id="lens-text-hint">${say.pasteHelp}</p>
      ${isMissing ? html`<p class="error" id="lens-text-error" role="alert">${say.nothingPasted}</p>` : nothing}
      <textarea
        id="lens-text"
        lang="nl"
        rows="10"
        aria-describedby="lens-text-hint ${isMissing ? 'lens-text-error' : ''}"
        aria-invalid=${isMissing ? 'true' : 'false'}
        .value=${text}
        @input=${(event: Event) => typed((event.target as HTMLTextAreaElement).value)}
      ></textarea>
    </div>
    ${parts.length > 1 ? split(pasting) : nothing}
    <div class="actions">
      <button type="submit" class="primary read">${say.read}</button>
      <button type="button" class="sample" @click=${sample}>${say.sample}</button>
      <button type="button" class="cancel" @click=${cancel}>${say.cancel}</button>
    </div>
  </form>`;
}
