import type { Rule, Signal } from '@draagkracht/model';
import type { PlacedFigure } from './figures.js';
import { outsideLimits, rulePrecedence, shifts, trends, twoOfThree, type Stretch } from './rules.js';
import { sideOf, zoneOf } from './zones.js';

/** What the rules need of a chart with limits: the limits may differ per figure (p and u charts). */
export interface Limits {
  readonly centre: number;
  readonly lower: (at: number) => number;
  readonly upper: (at: number) => number;
}

function placed(figures: readonly PlacedFigure[], rule: Rule, stretches: readonly Stretch[]): Signal[] {
  return stretches.map(({ from, to, side }) => ({ rule, from: figures[from]!.index, to: figures[to]!.index, side }));
}

/** The order of a list of signals: precedence first, then place. */
export const byPrecedence = (a: Signal, b: Signal): number =>
  rulePrecedence.indexOf(a.rule) - rulePrecedence.indexOf(b.rule) || a.from - b.from;

/** The four rules of a chart with limits (NHS *Making Data Count*), in order of precedence. */
export function limitSignals(figures: readonly PlacedFigure[], limits: Limits): Signal[] {
  const values = figures.map((figure) => figure.value);
  const sides = values.map((value) => sideOf(value, limits.centre));
  const zones = values.map((value, at) => zoneOf(value, limits.centre, limits.lower(at), limits.upper(at)));
  return [
    ...placed(figures, 'outside-limits', outsideLimits(zones, sides)),
    ...placed(figures, 'trend', trends(values, 6)),
    ...placed(figures, 'two-of-three', twoOfThree(zones, sides)),
    ...placed(figures, 'shift', shifts(sides, 7, 'breaks')),
  ];
}

/** The two rules of a run chart: five successive rises or falls, six successive figures on one side of the median. */
export function runSignals(figures: readonly PlacedFigure[], median: number): Signal[] {
  const values = figures.map((figure) => figure.value);
  const sides = values.map((value) => sideOf(value, median));
  return [...placed(figures, 'trend', trends(values, 5)), ...placed(figures, 'shift', shifts(sides, 6, 'skipped'))];
}

/** The signal of highest precedence that covers a place in the series, or `undefined`. */
export function signalAt(signals: readonly Signal[], index: number): Signal | undefined {
  let best: Signal | undefined;
  for (const signal of signals) {
    if (index < signal.from || index > signal.to) continue;
    if (!best || rulePrecedence.indexOf(signal.rule) < rulePrecedence.indexOf(best.rule)) best = signal;
  }
  return best;
}
