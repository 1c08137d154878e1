import { formatNumber } from '@draagkracht/base/words.js';
import type { Language } from '@draagkracht/model';
import { capacityHours, type CapacityYear } from '@draagkracht/statistics';
import type { ChartTable, TableRow } from '../outcome-chart/table.words.js';
import type { CapacityChart } from './capacity-outlook.series.js';
import { capacityMessages } from './messages.js';
import { capacityTableMessages } from './messages.table.js';

type Column = readonly [head: string, cell: (year: CapacityYear) => string];

/** The figures of an outlook in a table: what went in, and what came out. Columns nobody has figures for are left out. */
export function capacityTable({ outlook, data }: CapacityChart, language: Language): ChartTable {
  const heads = capacityTableMessages[language];
  const { years, base } = outlook;
  const number = (value: number | undefined, decimals: number): string =>
    value === undefined ? heads.none : formatNumber(value, decimals, language);
  const needText = (met: number | undefined): string => (met === undefined ? heads.none : `${number(met * 100, 0)}%`);
  const has = (one: (year: CapacityYear) => unknown): boolean => years.some((year) => one(year) !== undefined);
  const columns: (readonly [boolean, Column])[] = [
    [has((year) => year.projected), [heads.kind, (year) => (year.projected ? heads.prognosis : heads.counted)]],
    [true, [heads.pool, (year) => number(year.pool, 0)]],
    [true, [heads.oldest(data.age), (year) => number(year.oldest, 0)]],
    [true, [heads.ratio, (year) => number(year.ratio, 1)]],
    [base !== undefined, [heads.index(base?.year ?? 0), (year) => number(year.index, 0)]],
    [has((year) => year.carers), [heads.less, (year) => number(year.carers?.less, 1)]],
    [has((year) => year.carers), [heads.now(data.age), (year) => number(year.carers?.now, 1)]],
    [has((year) => year.carers), [heads.more, (year) => number(year.carers?.more, 1)]],
    [has((year) => capacityHours(year).each), [heads.hours(data.age), (year) => number(capacityHours(year).each, 1)]],
    [has((year) => capacityHours(year).needMet), [heads.needMet, (year) => needText(capacityHours(year).needMet)]],
  ];
  const shown = columns.filter(([wanted]) => wanted).map(([, column]) => column);
  return {
    caption: capacityMessages.in(language).heading,
    head: [heads.year, ...shown.map(([head]) => head)],
    count: years.length,
    row: (index): TableRow => {
      const year = years[index]!;
      return [String(year.year), ...shown.map(([, cell]) => cell(year))];
    },
  };
}
