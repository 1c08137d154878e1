import type { Interval } from '@draagkracht/model';
import { wilson } from './wilson.js';
import { zOfLevel } from './normal-quantile.js';
import { Z95 } from './z95.js';

/** One answer of a survey: how many gave it, how many answered, and who could have. */
export interface SurveyAnswer {
  /** How many gave this answer. */
  readonly count: number;
  /** How many answered the question. */
  readonly n: number;
  /** How many were asked; without it the response is not known. */
  readonly invited?: number;
  /** How many the survey is about; without it the margin is that of an endless population. */
  readonly population?: number;
}

/** What is not known of a survey, and no margin covers. */
export type SurveyCaution =
  /** Part of those asked did not answer: whether they think alike is not known. */
  | 'nonresponse'
  /** How many were asked is not known, and so neither is the response. */
  | 'response-unknown'
  /** Not everybody was asked, and how the choice was made is not known: every answer counts as one, without weights. */
  | 'unweighted'
  /** Fewer than 30 answers. */
  | 'few';

/** A survey result with everything that must stand beside it. */
export interface SurveyResult {
  /** Share from 0 to 1. */
  readonly share: number;
  /** The sampling margin as shares; absent when everybody answered: there is none. */
  readonly margin?: Interval;
  readonly n: number;
  readonly invited?: number;
  /** Share of those asked who answered. */
  readonly response?: number;
  readonly population?: number;
  /** Everybody the survey is about has answered: there is no sampling margin. */
  readonly everybody: boolean;
  readonly cautions: readonly SurveyCaution[];
}

/** Under so many answers a share is shown with a warning (D§3.5). */
const FEW = 30;

function check({ n, invited, population }: SurveyAnswer): void {
  if (invited !== undefined && !(invited >= n))
    throw new TypeError(`surveyResult: more people answered (${n}) than were invited (${invited})`);
  if (population !== undefined && invited !== undefined && !(population >= invited))
    throw new TypeError(`surveyResult: more people were invited (${invited}) than there are (${population})`);
}

function cautionsOf({ n, invited, population }: SurveyAnswer, everybody: boolean): SurveyCaution[] {
  if (everybody) return [];
  return [
    ...(invited === undefined ? (['response-unknown'] as const) : invited > n ? (['nonresponse'] as const) : []),
    ...(population === undefined || invited === undefined || invited < population ? (['unweighted'] as const) : []),
    ...(n < FEW ? (['few'] as const) : []),
  ];
}

/**
 * The result of a survey question with its response and its margin: Wilson's, narrowed where the population is small (D§7.2).
 * The margin is that of chance in who was asked; it never covers who did not answer. Design weights are not assumed: every
 * answer counts as one.
 * @throws {TypeError} when the numbers contradict one another.
 */
export function surveyResult(answer: SurveyAnswer, level = 0.95): SurveyResult {
  check(answer);
  const { count, n, invited, population } = answer;
  const z = level === 0.95 ? Z95 : zOfLevel(level);
  const margin = wilson(count, n, { z, ...(population === undefined ? {} : { population }) });
  const everybody = population === n;
  return {
    share: count / n,
    ...(everybody ? {} : { margin }),
    n,
    ...(invited === undefined ? {} : { invited, response: n / invited }),
    ...(population === undefined ? {} : { population }),
    everybody,
    cautions: cautionsOf(answer, everybody),
  };
}
