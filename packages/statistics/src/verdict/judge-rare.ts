import type { RareKind, Verdict } from '@draagkracht/model';
import { meanOf, medianOf } from './centre.js';
import { basisOf, conclude, type Reading, type Terms } from './conclude.js';
import type { Judged, PlacedFigure } from './figures.js';
import { xmrLimits } from './limits.js';
import { limitSignals } from './signals.js';

/** Time between events to this power lies about as a normal distribution does (Nelson 1994). */
export const TIME_POWER = 3.6;

const to = (value: number, power: number): number => Math.max(0, value) ** power;

function refuseNegative(figures: readonly PlacedFigure[]): void {
  const wrong = figures.find(({ value }) => value < 0);
  if (wrong)
    throw new TypeError(`judgeRare: the value at ${wrong.index} is ${wrong.value}; between events lies 0 or more`);
}

/** Geometric: the centre is the median, so that both sides are as likely; no outer third, for the two sides are unlike. */
function readCases(figures: readonly PlacedFigure[], terms: Terms): Reading {
  const basis = basisOf(figures, terms);
  const grounds = figures.slice(0, basis).map(({ value }) => value);
  const centre = medianOf(grounds);
  const mean = meanOf(grounds);
  const reach = 3 * Math.sqrt(mean * (mean + 1));
  const [lower, upper] = [Math.max(0, mean - reach), mean + reach];
  const signals = limitSignals(figures, { centre, lower: () => lower, upper: () => upper });
  return {
    kind: 'g',
    lines: { centre, lower, upper, basis },
    signals: signals.filter(({ rule }) => rule !== 'two-of-three'),
  };
}

/** An XmR chart of the transformed times, its lines transformed back; the rules look at the transformed ones. */
function readTimes(figures: readonly PlacedFigure[], terms: Terms): Reading | undefined {
  const basis = basisOf(figures, terms);
  const times = figures.map(({ index, value }) => ({ index, value: value ** (1 / TIME_POWER) }));
  const limits = xmrLimits(times.slice(0, basis), terms.screen ?? true);
  if (!limits) return undefined;
  const { centre, lower, upper, screened } = limits;
  return {
    kind: 't',
    lines: { centre: to(centre, TIME_POWER), lower: to(lower, TIME_POWER), upper: to(upper, TIME_POWER), basis },
    signals: limitSignals(times, { centre, lower: () => lower, upper: () => upper }),
    screened,
  };
}

/**
 * A chart of rare events, each point what lies between an event and the one before: cases (`g`) or time (`t`). Where the events are
 * bad, higher is better. Zero days between two events is a figure like any other.
 * @param points bare values, gaps and points may be mixed; in the order in which the events came.
 * @throws {TypeError} when a value is NaN, infinite or below 0.
 */
export function judgeRare(kind: RareKind, points: readonly Judged[], terms: Terms = {}): Verdict {
  const read = (figures: readonly PlacedFigure[]): Reading => {
    refuseNegative(figures);
    const reading =
      figures.length === 0 ? undefined : kind === 'g' ? readCases(figures, terms) : readTimes(figures, terms);
    return reading ?? { kind, signals: [] };
  };
  return conclude(points, read, terms);
}
