import { isGap, type GapKind, type Indicator, type Series } from '@draagkracht/model';

/** One period, ready to be placed: still in the unit of the indicator. */
export interface __Name__Bar {
  readonly period: string;
  /** NaN where `gap` says why. */
  readonly value: number;
  readonly gap?: GapKind;
}

/** Everything the chart says, before there is a pixel. Picture and words are both made from this. */
export interface __Name__Series {
  readonly indicator: Indicator;
  readonly regionLabel?: string;
  readonly bars: readonly __Name__Bar[];
}

/** The series of the chart. An empty series gives no bars; a gap stays a gap with its name. */
export function __camel__SeriesOf({ indicator, region, points }: Series): __Name__Series {
  const bars = points.map(({ period, value }) =>
    isGap(value) ? { period, value: Number.NaN, gap: value.kind } : { period, value },
  );
  return { indicator, ...(region ? { regionLabel: region.label } : {}), bars };
}
