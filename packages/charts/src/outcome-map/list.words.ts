import { periodLabel, textIn, type Language } from '@draagkracht/model';
import { formatNumber, unitText } from '@draagkracht/base/words.js';
import type { MapRegion, MapSeries } from './outcome-map.series.js';
import { regionFigure, remarkOf } from './outcome-map.words.js';

/** A row of the list. */
export interface MapRow {
  /** Place among the regions. */
  readonly at: number;
  readonly name: string;
  readonly figure: string;
  readonly remark: string;
}

/** A figure in the list; its unit stands in the head, but for a percent sign. */
const listFigure = (region: MapRegion, series: MapSeries, language: Language): string => {
  const { indicator } = series;
  return region.gap === undefined && !indicator.unit.startsWith('%')
    ? formatNumber(region.value, indicator.decimals, language)
    : regionFigure(region, series, language);
};

/** The head of the figures in the list: what it is, when, and its unit. */
export function listHead({ indicator, period }: MapSeries, language: Language): string {
  const unit = indicator.unit.startsWith('%') ? '' : unitText(indicator.unit, language);
  return `${textIn(indicator.label, language)}, ${periodLabel(period, language)}${unit && ` (${unit})`}`;
}

/** The list beside the map. */
export const rowsOf = (series: MapSeries, order: readonly number[], language: Language): MapRow[] =>
  order.map((at) => {
    const region = series.regions[at]!;
    return {
      at,
      name: region.name,
      figure: listFigure(region, series, language),
      remark: remarkOf(region, series, language),
    };
  });
