import { periodLabel, textIn, type Language } from '@draagkracht/model';
import { gapWord } from '@draagkracht/base/words.js';
import { areasOf } from './areas.series.js';
import { chartMessages } from './messages.js';
import { tableMessages } from './messages.table.js';
import type { ChartPoint, ChartSeries } from './outcome-chart.series.js';
import { figureText, marginText, meaningText, statusText } from './outcome-chart.words.js';

/** A row of the table: what it is of, then a cell per column. */
export type TableRow = readonly [string, ...string[]];

/** The table of a chart. Rows are made one at a time, so that a hundred thousand of them cost nothing until they are shown. */
export interface ChartTable {
  readonly caption: string;
  readonly head: TableRow;
  readonly count: number;
  readonly row: (index: number) => TableRow;
}

type Column = readonly [name: string, cell: (point: ChartPoint) => string];

/** Columns that only some charts have: intervals, status, meaning. */
function moreColumns(points: readonly ChartPoint[], chart: ChartSeries, language: Language): Column[] {
  const messages = chartMessages.in(language);
  const heads = tableMessages[language];
  const columns: [boolean, Column][] = [
    [points.some(({ low }) => low !== undefined), [messages.interval, (point) => marginText(point, chart, language)]],
    [
      points.some((point) => !point.gap && point.status !== 'definitive'),
      [heads.status, (point) => statusText(point, language)],
    ],
    [points.some(({ mark }) => mark !== 'none'), [heads.meaning, (point) => meaningText(point, messages)]],
  ];
  return columns.filter(([wanted]) => wanted).map(([, column]) => column);
}

function timeTable(chart: ChartSeries, heading: string, language: Language): ChartTable {
  const others = chart.companions.map(({ label, byPeriod }): Column => [
    textIn(label, language),
    ({ period }) => {
      const same = byPeriod.get(period);
      return same ? figureText(same, chart, language) : gapWord('missing', language);
    },
  ]);
  const own: Column = [chart.regionLabel ?? heading, (point) => figureText(point, chart, language)];
  const columns = [own, ...moreColumns(chart.points, chart, language), ...others];
  return {
    caption: heading,
    head: [tableMessages[language].period, ...columns.map(([name]) => name)],
    count: chart.whole?.count ?? chart.points.length,
    row: (index) => {
      const point = chart.whole?.point(index, chart.indicator) ?? chart.points[index]!;
      return [periodLabel(point.period, language), ...columns.map(([, cell]) => cell(point))];
    },
  };
}

function areasTable(chart: ChartSeries, heading: string, language: Language): ChartTable {
  const areas = areasOf(chart, language);
  const columns = moreColumns(
    areas.map(({ point }) => point),
    chart,
    language,
  );
  const period = periodLabel(chart.points[0]!.period, language);
  return {
    caption: heading,
    head: [tableMessages[language].area, period, ...columns.map(([name]) => name)],
    count: areas.length,
    row: (index) => {
      const { name, point } = areas[index]!;
      return [name || heading, figureText(point, chart, language), ...columns.map(([, cell]) => cell(point))];
    },
  };
}

/** The figures of a chart in a table, whether it draws them or not. Made from the same series as picture and words. */
export function chartTable(chart: ChartSeries, language: Language): ChartTable {
  const heading = textIn(chart.indicator.label, language);
  return chart.form === 'areas' ? areasTable(chart, heading, language) : timeTable(chart, heading, language);
}
