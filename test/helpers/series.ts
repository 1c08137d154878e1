import { sameText, type Indicator, type Point, type Series, type Value } from '@draagkracht/model';

/** An indicator of tests: per cent, less is better. */
export const indicatorOf = (given: Partial<Indicator> = {}): Indicator => ({
  id: 'test',
  label: sameText('Test'),
  unit: '%',
  decimals: 1,
  direction: 'lower',
  ...given,
});

/** Yearly points from a year on. */
export const yearly = (first: number, values: readonly Value[]): Point[] =>
  values.map((value, at) => ({ period: `${first + at}JJ00`, value }));

/** A yearly series from a year on. */
export const seriesFrom = (first: number, values: readonly Value[], given: Partial<Indicator> = {}): Series => ({
  indicator: indicatorOf(given),
  points: yearly(first, values),
});
