import {
  periodEnd,
  type Calibration,
  type Expectation,
  type ExpectationScore,
  type ScoreRefusal,
} from '@draagkracht/model';
import { wilson } from '../interval/wilson.js';
import { methodOf } from '../methods.js';
import { meanOf } from './difference-in-differences.js';

/** Fewer scored expectations than this say nothing of how well somebody knows what they know. */
export const CALIBRATION_FROM = 10;

/** The figure an expectation was about. */
export interface Outcome {
  readonly value: number;
  /** ISO day on which the figure was first published, where known. */
  readonly publishedOn?: string;
  /** ISO day on which the figure was fetched: it was out by then at the latest. */
  readonly retrievedOn?: string;
}

/** A score, or why there is none. */
export type ScoredExpectation =
  | { readonly ok: true; readonly score: ExpectationScore }
  | { readonly ok: false; readonly refusal: ScoreRefusal };

type Asked = Pick<Expectation, 'low' | 'high' | 'sure' | 'period' | 'recordedOn'>;

/** ISO days are in calendar order as text. */
function refusalOf(
  { low, high, period, recordedOn }: Asked,
  { publishedOn, retrievedOn }: Outcome,
): ScoreRefusal | undefined {
  if (low > high) return 'bad-range';
  const out = publishedOn ?? retrievedOn;
  if (out !== undefined && recordedOn >= out) return 'after-figures';
  const end = periodEnd(period);
  return publishedOn === undefined && end !== undefined && recordedOn > end ? 'after-period' : undefined;
}

/** Holds an expectation against the figure it was about. */
export function scoreExpectation(expected: Asked, outcome: Outcome): ScoredExpectation {
  const refusal = refusalOf(expected, outcome);
  if (refusal) return { ok: false, refusal };
  const { low, high } = expected;
  const { value } = outcome;
  const sure = Number(expected.sure) / 100;
  const fell = value < low ? 'below' : value > high ? 'above' : 'inside';
  const missedBy = Math.max(0, low - value, value - high);
  return {
    ok: true,
    score: {
      method: methodOf('expectation'),
      fell,
      missedBy,
      sure,
      intervalScore: high - low + (2 / (1 - sure)) * missedBy,
      brier: (sure - (fell === 'inside' ? 1 : 0)) ** 2,
    },
  };
}

/** Whether people are as often right as they say they are; `undefined` without a score. */
export function calibrationOf(scores: readonly ExpectationScore[]): Calibration | undefined {
  if (scores.length === 0) return undefined;
  const inside = scores.filter(({ fell }) => fell === 'inside').length;
  const interval = wilson(inside, scores.length);
  const sure = meanOf(scores.map((score) => score.sure));
  const verdict = interval.high < sure ? 'too-sure' : interval.low > sure ? 'too-careful' : 'fits';
  return {
    method: methodOf('expectation'),
    count: scores.length,
    coverage: inside / scores.length,
    interval,
    sure,
    brier: meanOf(scores.map((score) => score.brier)),
    verdict: scores.length < CALIBRATION_FROM ? 'too-few' : verdict,
  };
}
