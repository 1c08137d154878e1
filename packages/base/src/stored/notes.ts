import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '@draagkracht/model';
import { loading } from './always.messages.js';
import { needsSaying } from './standing.view.js';
import type { StoredRecordsController } from './stored-records-controller.js';

type Stored = StoredRecordsController<unknown>;

/**
 * What needs attention about storing: it is being read, it is refused (with the reason and a way out), or it is for this
 * page only. Nothing when all is as it should be.
 */
export function standingNote(stored: Stored, language: Language): TemplateResult | typeof nothing {
  if (stored.state === 'loading') return html`<p class="quiet" role="status">${loading[language]}</p>`;
  if (!needsSaying(stored) && stored.setAside.length === 0 && stored.expired === 0) return nothing;
  return stored.notes.part?.attentionNote(stored, language) ?? nothing;
}

/** What was just done, with the button that takes it back. The region is always there, so that it is heard; it can take the focus. */
export function actNote(stored: Stored, language: Language): TemplateResult {
  return html`<div id="act" class="no-print ${stored.last ? 'message' : 'visually-hidden'}" role="status" tabindex="-1">
    ${stored.last ? (stored.notes.part?.lastAct(stored, language) ?? nothing) : nothing}
  </div>`;
}
