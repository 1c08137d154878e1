import { periodLabel, textIn, type Language } from '@draagkracht/model';
import { statusWord, unitText } from '@draagkracht/base/words.js';
import { multiplesMessages } from './messages.js';
import type { LinePoint, Multiples } from './multiples.series.js';
import { bareFigure } from './small-multiples.words.js';

/** A cell: the figure or why there is none, and how final it is when it is not. */
export interface AreaCell {
  readonly figure: string;
  /** "voorlopig"; empty for a final figure and where there is none. */
  readonly status: string;
}

/** A row: the figures of one area. */
export interface AreaRow {
  readonly name: string;
  readonly own: boolean;
  readonly cells: readonly AreaCell[];
}

/** Every figure of every area, and of the reference: periods along the top. */
export interface AreasTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly AreaRow[];
}

const statusOf = (point: LinePoint | undefined, language: Language): string =>
  point && !point.gap && point.status !== 'definitive' ? statusWord(point.status, language) : '';

/** The table of small multiples, the reference last. */
export function areasTable(multiples: Multiples, language: Language): AreasTable {
  const { lines, reference, indicator } = multiples;
  const all = reference ? [...lines, reference] : lines;
  const periods = new Map(all.flatMap(({ points }) => points.map(({ at, period }) => [at, period] as const)));
  const columns = [...periods].sort(([a], [b]) => a - b);
  const unit = indicator.unit ? ` (${unitText(indicator.unit, language)})` : '';
  return {
    caption: textIn(indicator.label, language) + unit,
    head: [multiplesMessages.in(language).area, ...columns.map(([, period]) => periodLabel(period, language))],
    rows: all.map(({ name, own, points }) => {
      const byTime = new Map(points.map((point) => [point.at, point]));
      const cells = columns.map(([at]) => {
        const point = byTime.get(at);
        return { figure: bareFigure(point, multiples, language), status: statusOf(point, language) };
      });
      return { name, own, cells };
    }),
  };
}

/** A cell as it is read: "9,3% (voorlopig)". */
export const cellText = ({ figure, status }: AreaCell): string => figure + (status && ` (${status})`);
