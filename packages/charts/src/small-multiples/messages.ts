import { Wording } from '@draagkracht/base/words.js';
import type { GapKind } from '@draagkracht/model';
import { nl } from './messages.nl.js';

/** What the areas are, for the sentence. */
export type AreaKind = 'district' | 'neighbourhood' | 'municipality' | 'other';

/** Every text of the small multiples. */
export interface MultiplesMessages {
  readonly areas: (count: number, kind: AreaKind) => string;
  readonly shown: (areas: string, first: string, last: string) => string;
  readonly range: (when: string, range: string) => string;
  readonly same: (when: string, figure: string) => string;
  readonly noFigures: (when: string) => string;
  readonly gaps: Readonly<Record<GapKind, (areas: string) => string>>;
  readonly scale: (range: string) => string;
  readonly zoomed: string;
  readonly chance: string;
  readonly counts: string;
  readonly reference: (name: string) => string;
  readonly own: string;
  readonly missed: (wanted: string) => string;
  readonly hollow: string;
  readonly more: (shown: string, all: string) => string;
  readonly find: string;
  readonly found: (shown: string, all: string) => string;
  readonly none: (wanted: string) => string;
  readonly pictures: string;
  readonly keys: string;
  readonly table: string;
  readonly area: string;
  readonly intern: string;
  readonly model: string;
  readonly example: string;
}

/** The texts of the small multiples. */
export const multiplesMessages = new Wording<MultiplesMessages>(nl, async () => (await import('./messages.en.js')).en);
