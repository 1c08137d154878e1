import { Wording } from '@draagkracht/base/words.js';
import { nl } from './messages.nl.js';

/** Every text of the card that is not made from the data. */
export interface CardMessages {
  readonly nothing: string;
  readonly margin: (range: string) => string;
  readonly others: (when: string, figures: string) => string;
  /** The small line, for who does not see it. */
  readonly line: (count: string, first: string, last: string, range: string) => string;
  readonly unknown: (count: string) => string;
  /** What stands under the small line. */
  readonly span: (first: string, last: string) => string;
  readonly targetLine: string;
  readonly hollow: string;
  readonly broken: string;
  readonly zoomed: string;
  readonly showChart: string;
  readonly hideChart: string;
  readonly noChart: string;
  readonly target: (steps: string, setBy: string, setOn: string) => string;
  readonly basis: (basis: string) => string;
  readonly targetRefused: string;
  readonly source: string;
  readonly retrieved: (day: string) => string;
  readonly story: string;
  readonly noStory: string;
  readonly oldStory: string;
  readonly events: string;
  readonly decidedBy: (who: string) => string;
  readonly expected: (what: string) => string;
  readonly notBecause: string;
  readonly model: string;
  readonly intern: string;
  readonly example: string;
}

/** The texts of the card. */
export const cardMessages = new Wording<CardMessages>(nl, async () => (await import('./messages.en.js')).en);
