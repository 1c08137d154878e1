import type { Settling } from '@draagkracht/statistics/disclosure.js';
import type { Io } from '../io.js';
import type { PublishWords } from './messages.js';

/** Milliseconds without a word: short runs say nothing, long ones are never silent for longer. */
const SILENCE = 2000;

/** Says on stderr how far the hiding is, for runs that take long. */
export function progressOf(
  words: Pick<PublishWords, 'progress'>,
  io: Pick<Io, 'stderr' | 'cbs'>,
): (at: Settling) => void {
  const start = io.cbs.now();
  let said = start;
  return ({ sums, round, unsafe }) => {
    const now = io.cbs.now();
    if (now - said < SILENCE) return;
    said = now;
    io.stderr(`${words.progress(Math.round((now - start) / 1000), sums, round, unsafe)}\n`);
  };
}
