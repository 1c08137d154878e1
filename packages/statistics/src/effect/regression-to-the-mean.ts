import type { Direction, Extreme, Interval, RtmVerdict } from '@draagkracht/model';
import { methodOf } from '../methods.js';
import { Z95 } from '../interval/z95.js';
import { meanOf } from './difference-in-differences.js';

/** Fewer regions than this leave the correlation anybody's guess. */
export const RTM_REGIONS = 10;

/** One region of a group: its figure when regions were chosen, and the next one where it is known. */
export interface GroupMember {
  readonly code: string;
  readonly value: number;
  readonly next?: number;
}

/** What is asked: how much of the recovery of a chosen region comes by itself? */
export interface RtmQuestion {
  /** Every region the chosen one was chosen from, itself among them. */
  readonly group: readonly GroupMember[];
  readonly chosen: string;
  readonly direction: Direction;
  /** Correlation between two periods, −1 to 1, when it is known from elsewhere; else it is worked out from the other regions. */
  readonly correlation?: number;
}

/** A verdict, or why there is none. */
export type RtmAnswer =
  | { readonly ok: true; readonly verdict: RtmVerdict }
  | { readonly ok: false; readonly refusal: 'not-in-group' | 'too-few-regions' | 'no-spread' | 'bad-correlation' };

/** The next figure to expect of a value: mean + r (value − mean). Mean 50, r 0.6, value 80: 68 (D§7.5). */
export const expectedNext = (value: number, mean: number, correlation: number): number =>
  mean + correlation * (value - mean);

/** Pearson's correlation; `undefined` when either side has no spread. */
export function correlationOf(pairs: readonly (readonly [number, number])[]): number | undefined {
  const [a, b] = [meanOf(pairs.map(([one]) => one)), meanOf(pairs.map(([, two]) => two))];
  let [aa, bb, ab] = [0, 0, 0];
  for (const [one, two] of pairs) {
    aa += (one - a) ** 2;
    bb += (two - b) ** 2;
    ab += (one - a) * (two - b);
  }
  const size = Math.sqrt(aa * bb);
  return size > 0 ? Math.max(-1, Math.min(1, ab / size)) : undefined;
}

/** 95% interval of a correlation (Fisher 1921). */
function fisher(correlation: number, count: number): Interval {
  const [z, reach] = [Math.atanh(correlation), Z95 / Math.sqrt(count - 3)];
  return { low: Math.tanh(z - reach), high: Math.tanh(z + reach) };
}

/** Whether a region has the highest or the lowest figure of its group. A group in which all are equal has no ends. */
export function extremeOf(group: readonly GroupMember[], code: string): Extreme {
  const own = group.find((one) => one.code === code)?.value;
  const values = group.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (own === undefined || low === high) return 'between';
  return own === high ? 'highest' : own === low ? 'lowest' : 'between';
}

const isWorst = (extreme: Extreme, direction: Direction): boolean =>
  (direction === 'lower' && extreme === 'highest') || (direction === 'higher' && extreme === 'lowest');

type Correlation = Pick<RtmVerdict, 'correlation' | 'correlationInterval' | 'correlationFrom'>;

/** From the two periods of the other regions: the chosen one is left out, since it was chosen for its figure. */
function fromOthers({ group, chosen }: RtmQuestion): Correlation | 'too-few-regions' | 'no-spread' {
  const pairs = group.flatMap(({ code, value, next }): [number, number][] =>
    code === chosen || next === undefined ? [] : [[value, next]],
  );
  if (pairs.length < RTM_REGIONS) return 'too-few-regions';
  const correlation = correlationOf(pairs);
  if (correlation === undefined) return 'no-spread';
  return {
    correlation,
    correlationInterval: fisher(correlation, pairs.length),
    correlationFrom: 'other-regions',
  };
}

/** How far the others moved as a whole, so that a tide that lifts all is not taken for one region's doing. */
function beyondTide({ group, chosen }: RtmQuestion, expected: number): number | undefined {
  const next = group.find(({ code }) => code === chosen)?.next;
  const others = group.filter((one) => one.code !== chosen && one.next !== undefined);
  if (next === undefined || others.length === 0) return undefined;
  return next - expected - meanOf(others.map((one) => one.next! - one.value));
}

/**
 * Regression to the mean: who picks the worst region sees it recover without doing anything, because part of a worst figure was bad luck.
 * The expected next figure lies nearer to the mean by as much as two periods fail to hang together.
 */
export function regressionToTheMean(question: RtmQuestion): RtmAnswer {
  const { group, chosen, direction, correlation: given } = question;
  const own = group.find(({ code }) => code === chosen);
  if (!own) return { ok: false, refusal: 'not-in-group' };
  if (given !== undefined && !(given >= -1 && given <= 1)) return { ok: false, refusal: 'bad-correlation' };
  const found: Correlation | 'too-few-regions' | 'no-spread' =
    given === undefined ? fromOthers(question) : { correlation: given, correlationFrom: 'given' };
  if (typeof found === 'string') return { ok: false, refusal: found };
  const mean = meanOf(group.map(({ value }) => value));
  const expected = expectedNext(own.value, mean, found.correlation);
  const beyond = beyondTide(question, expected);
  const extreme = extremeOf(group, chosen);
  return {
    ok: true,
    verdict: {
      method: methodOf('regression-to-the-mean'),
      mean,
      value: own.value,
      ...found,
      expected,
      byItself: expected - own.value,
      extreme,
      worst: isWorst(extreme, direction),
      ...(beyond === undefined ? {} : { beyond }),
    },
  };
}
