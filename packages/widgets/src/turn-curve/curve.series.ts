import { isGap, sameText, typedPoints, type Series, type TurnCurve } from '@draagkracht/model';

const decimalsOf = (value: number): number => Math.min(6, (String(value).split('.')[1] ?? '').length);

/** The curve: the series on the page, else the figures that were typed; `undefined` while there are none. */
export function curveOf(data: TurnCurve, given: Series | undefined): Series | undefined {
  if (given) return given;
  const { points } = typedPoints(data.figures);
  const figures = points.flatMap(({ value }) => (isGap(value) ? [] : [value]));
  if (figures.length === 0) return undefined;
  return {
    indicator: {
      id: 'typed',
      label: sameText(data.indicator),
      unit: data.unit,
      decimals: Math.max(...figures.map(decimalsOf)),
      direction: data.better ?? 'neutral',
      ...(data.source ? { source: { name: data.source } } : {}),
    },
    points,
  };
}

/** What people expect when nothing is done. */
export interface Forecast {
  readonly period: string;
  readonly low: number;
  readonly high: number;
}

/** The expectation when it is whole. It may still be text that could not be read. */
export function forecastOf({
  ifNothingPeriod: period,
  ifNothingLow: low,
  ifNothingHigh: high,
}: TurnCurve): Forecast | undefined {
  return period && typeof low === 'number' && typeof high === 'number' && low <= high
    ? { period, low, high }
    : undefined;
}
