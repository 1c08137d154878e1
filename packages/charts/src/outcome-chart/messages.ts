import { Wording } from '@draagkracht/base/words.js';
import { nl } from './messages.nl.js';

/** Every text of the chart that is not made from the data. */
export interface ChartMessages {
  readonly points: string;
  readonly areas: string;
  readonly keys: string;
  readonly table: string;
  readonly interval: string;
  readonly events: string;
  /** Short names beside a line. */
  readonly mean: string;
  readonly median: string;
  readonly middle: string;
  readonly target: string;
  /** What signs mean, in the legend. */
  readonly medianLine: string;
  readonly limits: string;
  readonly targetLine: (steps: string, setBy: string, basis: string) => string;
  readonly whisker: string;
  readonly provisional: string;
  readonly improvement: string;
  readonly concern: string;
  readonly neutral: string;
  readonly breakLine: (period: string, reason: string) => string;
  /** What to mind. */
  readonly zoomed: string;
  readonly dense: (count: string) => string;
  readonly unlikeSizes: string;
  readonly model: string;
  readonly intern: string;
  readonly targetRefused: string;
  readonly source: string;
  readonly sourceTable: (id: string) => string;
  readonly retrieved: (day: string) => string;
  readonly example: string;
}

/** The texts of the chart. */
export const chartMessages = new Wording<ChartMessages>(nl, async () => (await import('./messages.en.js')).en);
