import type { ObstacleRecord } from './obstacle.view.js';

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !small.has(word)));

/** Words that say nothing of what an obstacle is about. */
const small: ReadonlySet<string> = new Set(
  'voor naar geen niet alleen eerst altijd nooit moet mogen kunnen worden wordt zonder tussen iedere elke with from must only first without every'.split(
    ' ',
  ),
);

/** At most so many are offered. */
const atMost = 3;

/**
 * Obstacles that seem to be about the same as what somebody types: those that share two words with it, or its only word. A guess to choose
 * from, never a decision.
 */
export function similarTo(title: string, records: readonly ObstacleRecord[]): readonly ObstacleRecord[] {
  const typed = wordsOf(title);
  if (typed.size === 0) return [];
  const needed = Math.min(2, typed.size);
  const shared = (record: ObstacleRecord): number =>
    [...wordsOf(record.data.title)].filter((word) => typed.has(word)).length;
  return records
    .filter((record) => shared(record) >= needed)
    .sort((a, b) => shared(b) - shared(a))
    .slice(0, atMost);
}
