import { csvFigure, csvFile, csvText, periodLabel, textIn, type Language } from '@draagkracht/model';
import { gapWord } from '@draagkracht/base/words.js';
import { exportMessages } from '../shared/export/export.messages.js';
import { areasOf } from './areas.series.js';
import type { ChartPoint, ChartSeries } from './outcome-chart.series.js';
import { statusText } from './outcome-chart.words.js';

/** What stands above the figures. */
export interface CsvHead {
  readonly sentence: string;
  readonly source: string;
}

/** A figure as it is, a gap by its name: never an empty cell that could be read as nothing. */
const figureCell = (point: ChartPoint, language: Language): string =>
  point.gap ? csvText(gapWord(point.gap, language)) : csvFigure(point.value);

const boundCell = (value: number | undefined): string => (value === undefined ? '' : csvFigure(value));

/**
 * The figures of a chart for a spreadsheet, not rounded, with what must be known above them. Texts a spreadsheet would run are made
 * plain texts.
 */
export function chartCsv(chart: ChartSeries, { sentence, source }: CsvHead, language: Language): string {
  const messages = exportMessages(language);
  const { indicator, companions, regionLabel, points, form, whole } = chart;
  const label = textIn(indicator.label, language);
  const name = indicator.unit ? `${label} (${indicator.unit})` : label;
  const rows =
    form === 'areas'
      ? areasOf(chart, language).map(({ name: area, point }) => ({ point, first: area || label }))
      : Array.from({ length: whole?.count ?? points.length }, (_, at) => {
          const point = whole?.point(at, indicator) ?? points[at]!;
          return { point, first: periodLabel(point.period, language) };
        });
  const hasBounds = rows.some(({ point }) => point.low !== undefined);
  const others = form === 'areas' ? [] : companions;
  const head = [
    form === 'areas' ? messages.area : messages.period,
    messages.code,
    regionLabel && form === 'time' ? `${name}, ${regionLabel}` : name,
    messages.status,
    ...(hasBounds ? [messages.low, messages.high] : []),
    ...others.map((other) => textIn(other.label, language)),
  ];
  const lines = rows.map(({ point, first }) => [
    csvText(first),
    csvText(point.period),
    figureCell(point, language),
    csvText(statusText(point, language)),
    ...(hasBounds ? [boundCell(point.low), boundCell(point.high)] : []),
    ...others.map(({ byPeriod }) => {
      const same = byPeriod.get(point.period);
      return same ? figureCell(same, language) : '';
    }),
  ]);
  return csvFile([[csvText(name)], [csvText(sentence)], [csvText(source)], [], head.map(csvText), ...lines]);
}
