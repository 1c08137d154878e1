import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '@draagkracht/model';
import { storedMessages } from './messages.js';
import type { StoredRecordsController } from './stored-records-controller.js';
import { savedWords, standingSentence } from './stored.words.js';

type Stored = StoredRecordsController<unknown>;

/**
 * What needs attention about storing: it is being read, it is refused (with the reason and a way out), or it is for this
 * page only. Nothing when all is as it should be.
 */
export function standingNote(stored: Stored, language: Language): TemplateResult | typeof nothing {
  const say = storedMessages.in(language);
  if (stored.state === 'loading') return html`<p class="quiet" role="status">${say.loading}</p>`;
  const sentence = standingSentence(stored, language);
  const fault = stored.fault !== undefined || stored.status.because !== undefined;
  const unread = stored.setAside.length > 0 ? html`<p class="message no-print">${say.setAside(stored.setAside.length)}</p>` : nothing;
  if (!sentence) return unread;
  return html`<div class="message no-print ${fault ? 'fault' : ''}" role=${fault ? 'alert' : 'status'}>
      <p>${sentence}</p>
      ${stored.fault ? html`<div class="actions"><button type="button" @click=${() => stored.open()}>${say.retry}</button></div>` : nothing}
    </div>
    ${unread}`;
}

/** What was just done, with the button that takes it back. The region is always there, so that it is heard; it can take the focus. */
export function actNote(stored: Stored, language: Language): TemplateResult {
  const say = storedMessages.in(language);
  const { last } = stored;
  const done = last && { saved: savedWords(stored, language), removed: say.removed, undone: say.undone }[last.kind];
  return html`<div id="act" class="no-print ${last ? 'message' : 'visually-hidden'}" role="status" tabindex="-1">
    ${last
      ? html`<div class="actions">
          <span>${done}</span>
          <button type="button" @click=${() => stored.undo()}>${last.kind === 'undone' ? say.redo : say.undo}</button>
        </div>`
      : nothing}
  </div>`;
}
