import type { Series, Side } from '@draagkracht/model';
import { factsOf } from '../facts/facts-of.js';
import { judgeSeries } from '../verdict/judge-series.js';
import type { FunnelPlace, FunnelVerdict } from './funnel.js';

/** Where a series of numbers goes, as far as a rule says so. */
export interface Course {
  /** `high` it has been rising by the trend rule, `low` falling; absent when no rule says so. */
  readonly trend?: Side;
  /** The last number against the one before it, when both are there and may be compared. */
  readonly step?: 'more' | 'less' | 'same';
  /** The first period of the trend, or the period of the number before. */
  readonly since?: string;
}

/**
 * Relative and absolute beside each other: where an area stands among others, and where its own number goes. A low place with a
 * number that grows is no contradiction, and neither is the other way round; both are said, and nothing is called better.
 */
export interface Standing {
  readonly place: FunnelPlace;
  readonly side?: Side;
  /** Whether the limits were widened because areas differ more than chance. */
  readonly widened: boolean;
  /** Areas compared, the own one included. */
  readonly k: number;
  /** Where the number of people or cases goes; absent when there is no series of it. */
  readonly count?: Course;
}

const stepOf = (difference: number): 'more' | 'less' | 'same' =>
  difference > 0 ? 'more' : difference < 0 ? 'less' : 'same';

/** The course of a series: its trend by rule, and its last step. Nothing across a break or a gap. */
export function courseOf(series: Series): Course {
  const facts = factsOf(series, judgeSeries(series));
  const isTrend = facts.signal?.rule === 'trend';
  const stepped = facts.difference !== undefined;
  const since = isTrend ? facts.signal?.fromPeriod : stepped ? facts.previous?.period : undefined;
  return {
    ...(isTrend ? { trend: facts.signal.side } : {}),
    ...(stepped ? { step: stepOf(facts.difference) } : {}),
    ...(since === undefined ? {} : { since }),
  };
}

/**
 * Joins the place of the own area in a funnel with the course of its number.
 * @param counts the number of people or cases of the own area through time.
 * @returns `undefined` when the own area was not judged.
 */
export function standingOf(funnel: FunnelVerdict, counts?: Series): Standing | undefined {
  if (funnel.own?.state !== 'judged') return undefined;
  const { place, side } = funnel.own.unit;
  return {
    place,
    ...(side ? { side } : {}),
    widened: funnel.widened,
    k: funnel.k,
    ...(counts ? { count: courseOf(counts) } : {}),
  };
}
