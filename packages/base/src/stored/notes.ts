import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Language } from '@draagkracht/model';
import { Late } from '../element/late.js';
import { loading } from './always.messages.js';
import { needsSaying, type Standing } from './standing.view.js';
import type { StoredRecordsController } from './stored-records-controller.js';

type Stored = StoredRecordsController<unknown>;

/**
 * What needs attention about storing: it is being read, it is refused (with the reason and a way out), or it is for this
 * page only. Nothing when all is as it should be.
 */
export function standingNote(stored: Stored, language: Language): TemplateResult | typeof nothing {
  if (stored.state === 'loading') return html`<p class="quiet" role="status">${loading[language]}</p>`;
  if (!needsSaying(stored) && stored.setAside.length === 0) return nothing;
  return stored.notes.part?.attentionNote(stored, language) ?? nothing;
}

/** What was just done, with the button that takes it back. The region is always there, so that it is heard; it can take the focus. */
export function actNote(stored: Stored, language: Language): TemplateResult {
  return html`<div id="act" class="no-print ${stored.last ? 'message' : 'visually-hidden'}" role="status" tabindex="-1">
    ${stored.last ? (stored.notes.part?.lastAct(stored, language) ?? nothing) : nothing}
  </div>`;
}

/** The sentence about storage that needs attention, for an element without records of its own. It comes when there is something to say. */
export class StandingSentence {
  /** What fetches the words. */
  readonly late: Late<typeof import('./stored.words.js')>;

  constructor(host: ReactiveControllerHost) {
    this.late = new Late(host, () => import('./stored.words.js'));
  }

  /** The sentence; empty when all is as it should be, and while the words are on their way. */
  of(standing: Standing, language: Language): string {
    return needsSaying(standing) ? (this.late.part?.standingSentence(standing, language) ?? '') : '';
  }
}
