import type { Assurance, Change, Direction, Signal } from '@draagkracht/model';

/**
 * What the signal on the last figure means: `high` is an improvement where higher is better, a concern where lower is,
 * and neutral where neither is. No signal is `none`: what is seen may be chance.
 */
export function changeOf(signal: Signal | undefined, direction: Direction): Change {
  if (!signal) return 'none';
  if (direction === 'neutral') return 'neutral';
  return (signal.side === 'high') === (direction === 'higher') ? 'improvement' : 'concern';
}

/**
 * Whether a process that stays as it is will meet its target, judged on its limits: always, never, or now and then.
 * `none` where no direction is better. A target on a limit is hit or miss.
 */
export function assuranceOf(target: number, lower: number, upper: number, direction: Direction): Assurance {
  if (direction === 'neutral') return 'none';
  if (target > upper) return direction === 'higher' ? 'fails' : 'passes';
  if (target < lower) return direction === 'higher' ? 'passes' : 'fails';
  return 'hit-or-miss';
}
