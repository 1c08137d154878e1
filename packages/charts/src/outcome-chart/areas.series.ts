import { textIn, type Language } from '@draagkracht/model';
import type { ChartPoint, ChartSeries } from './outcome-chart.series.js';

/** An area of a chart of one period. */
export interface Area {
  readonly name: string;
  readonly point: ChartPoint;
  readonly own: boolean;
}

/** The areas of a chart of one period, its own first. Areas without that period are left out. */
export function areasOf(chart: ChartSeries, language: Language): Area[] {
  const point = chart.points[0];
  if (!point) return [];
  const others = chart.companions.flatMap(({ label, points }) =>
    points.map((one) => ({ name: textIn(label, language), point: one, own: false })),
  );
  return [{ name: chart.regionLabel ?? '', point, own: true }, ...others];
}
