import { textIn, type Language } from '@draagkracht/model';
import { capitalised, formatNumber, gapWord } from '@draagkracht/base/words.js';
import type { DroppedUnit, JudgedUnit } from '@draagkracht/statistics';
import type { ChartTable, TableRow } from '../outcome-chart/table.words.js';
import type { FunnelChart } from './benchmark-funnel.series.js';
import { placeWords } from './benchmark-funnel.words.js';
import { funnelMessages } from './messages.js';
import { funnelTableMessages } from './messages.table.js';
import { formatOf } from './sentence.words.js';

type Row =
  | { readonly label: string; readonly unit: JudgedUnit }
  | { readonly label: string; readonly left: DroppedUnit };

const isShare = ({ verdict }: FunnelChart): boolean => verdict.kind === 'proportion';

function cells(row: Row, chart: FunnelChart, language: Language): string[] {
  const heads = funnelTableMessages[language];
  if ('left' in row) {
    const { reason, gap } = row.left;
    const why = gap || reason === 'gap' ? gapWord(gap ?? 'missing', language) : heads.left[reason];
    return [why, '', '', heads.notCompared];
  }
  const { unit } = row;
  return [
    formatNumber(unit.count, 0, language),
    formatNumber(unit.population, 0, language),
    formatNumber(unit.share * chart.per, chart.indicator.decimals, language) + (isShare(chart) ? '%' : ''),
    placeWords(unit, language),
  ];
}

/** Every area of a comparison in a table by name: nobody is first or last. Areas left out are in it with the reason. */
export function funnelTable(chart: FunnelChart, language: Language): ChartTable {
  const heads = funnelTableMessages[language];
  const { units, dropped } = chart.verdict;
  const rows: Row[] = [
    ...units.map((unit) => ({ label: unit.label, unit })),
    ...dropped.map((left) => ({ label: left.label, left })),
  ].sort((a, b) => a.label.localeCompare(b.label, 'nl'));
  return {
    caption: textIn(chart.indicator.label, language),
    head: [
      heads.area,
      heads.count,
      `${heads.of} (${chart.people ?? funnelMessages.in(language).people})`,
      isShare(chart) ? heads.figure : capitalised(formatOf(chart, language).unit),
      heads.place,
    ],
    count: rows.length,
    row: (index): TableRow => [rows[index]!.label, ...cells(rows[index]!, chart, language)],
  };
}
