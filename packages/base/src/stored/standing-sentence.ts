import type { ReactiveControllerHost } from 'lit';
import type { Language } from '@draagkracht/model';
import { Late } from '../element/late.js';
import { needsSaying, type Standing } from './standing.view.js';

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
