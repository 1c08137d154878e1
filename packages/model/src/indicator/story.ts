import { comparePeriods, periodOf } from '../period/period.js';
import type { IndicatorStory } from '../record/types/indicator-story.js';

/**
 * The story beside a figure, as it is shown and published: what it means, what it does not mean, what we do. Only what it means is
 * always there; other parts may be absent or empty. The data of an `indicator-story` record are one.
 */
export type Story = Pick<IndicatorStory, 'means'> & Partial<Omit<IndicatorStory, 'indicatorId' | 'region' | 'means'>>;

/**
 * Whether a story was written before the last figure was there. False when nobody wrote down which figure it is about, and for periods
 * that cannot be held against one another.
 * @param latest period of the last figure
 */
export function isOlderThan({ aboutPeriod }: Story, latest: string | undefined): boolean {
  const [about, last] = [periodOf(aboutPeriod ?? ''), periodOf(latest ?? '')];
  return about !== undefined && last !== undefined && about.rhythm === last.rhythm && comparePeriods(about, last) < 0;
}
