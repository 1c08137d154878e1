import { daysFrom, type Obstacle } from '@draagkracht/model';
import { medianOf } from '../verdict/centre.js';

/** What a list of obstacles says of those who answer them. */
export interface ObstacleFacts {
  /** The ISO day they were worked out on. */
  readonly on: string;
  /** All obstacles. */
  readonly count: number;
  /** Those that wait for an answer today. */
  readonly waiting: number;
  /** Those of them that wait longer than was promised. */
  readonly late: number;
  /** All but those that wait: `answered` of `count`. */
  readonly answered: number;
  readonly solved: number;
  /** Days the middle one of those that wait has waited, half days possible; absent when none waits. */
  readonly medianDays?: number;
  /** Days the one that waits longest has waited; absent when none waits. */
  readonly oldestDays?: number;
}

/**
 * The ISO day since which an obstacle waits for an answer; `undefined` when it does not. One that is being examined waits again once the day
 * has passed on which there would be more to hear: "we are looking into it" is an answer until then.
 */
export function waitingSince({ status, openSince, hearMoreOn }: Obstacle, today: string): string | undefined {
  if (status === 'open') return openSince;
  return status === 'examined' && hearMoreOn !== '' && hearMoreOn < today ? hearMoreOn : undefined;
}

/** Whether an obstacle waits longer than was promised: the day of the answer has passed. */
export const isLate = (obstacle: Obstacle, today: string): boolean =>
  obstacle.status === 'open' ? obstacle.answerBy < today : waitingSince(obstacle, today) !== undefined;

/**
 * How long obstacles wait and how many have been answered. Ages are whole days on the calendar; a day that still has to come counts as none.
 * @param today ISO day.
 */
export function obstacleFacts(obstacles: readonly Obstacle[], today: string): ObstacleFacts {
  const ages = obstacles.flatMap((one) => {
    const since = waitingSince(one, today);
    return since === undefined ? [] : [Math.max(0, daysFrom(since, today))];
  });
  return {
    on: today,
    count: obstacles.length,
    waiting: ages.length,
    late: obstacles.filter((one) => isLate(one, today)).length,
    answered: obstacles.length - ages.length,
    solved: obstacles.filter(({ status }) => status === 'solved').length,
    ...(ages.length > 0 && { medianDays: medianOf(ages), oldestDays: Math.max(...ages) }),
  };
}
