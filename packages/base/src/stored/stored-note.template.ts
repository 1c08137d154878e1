import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '@draagkracht/model';
import { storedMessages } from './messages.js';
import type { StoredRecordsController } from './stored-records-controller.js';
import { savedWords, standingSentence } from './stored.words.js';

type Stored = StoredRecordsController<unknown>;

/** Why storing needs attention: it is refused (with the reason and a way out), it is for this page only, or something cannot be read. */
export function attentionNote(stored: Stored, language: Language): TemplateResult {
  const say = storedMessages[language];
  const sentence = standingSentence(stored, language);
  const fault = stored.fault !== undefined || stored.status.because !== undefined;
  return html`${
    sentence
      ? html`<div class="message no-print ${fault ? 'fault' : ''}" role=${fault ? 'alert' : 'status'}>
          <p>${sentence}</p>
          ${stored.fault ? html`<div class="actions"><button type="button" @click=${() => stored.open()}>${say.retry}</button></div>` : nothing}
        </div>`
      : nothing
  }
  ${stored.expired > 0 ? html`<p class="message no-print" role="status">${say.expired(stored.expired)}</p>` : nothing}
  ${stored.setAside.length > 0 ? html`<p class="message no-print">${say.setAside(stored.setAside.length)}</p>` : nothing}`;
}

/** What was just done, with the button that takes it back. */
export function lastAct(stored: Stored, language: Language): TemplateResult | typeof nothing {
  const say = storedMessages[language];
  const { last } = stored;
  if (!last) return nothing;
  const done = { saved: savedWords(stored, language), removed: say.removed, undone: say.undone, kept: say.kept }[
    last.kind
  ];
  return html`<div class="actions">
    <span>${done}</span>
    ${
      last.kind === 'kept'
        ? nothing
        : html`<button type="button" @click=${() => stored.undo()}>
            ${last.kind === 'undone' ? say.redo : say.undo}
          </button>`
    }
  </div>`;
}
