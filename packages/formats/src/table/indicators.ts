import { periodOf, sameText, type Indicator, type Rhythm, type SeriesBlock, type Source } from '@draagkracht/model';
import type { FigureColumn } from '../csv/csv-table.js';
import { additiveOf, type WholeAndParts } from './additive.js';
import type { ColumnName } from './column-names.js';

/** What an indicator is made from. */
export interface IndicatorParts {
  readonly name: ColumnName;
  readonly column: FigureColumn;
  readonly block?: SeriesBlock;
  readonly rhythm?: Rhythm;
}

/** Decimals that can be shown (see `Indicator`). */
const MOST_DECIMALS = 6;

/** The source as far as the file name tells: its name, and the number of a CBS table in it. */
function sourceOf(fileName: string | undefined): Source | undefined {
  if (!fileName) return undefined;
  const tableId = /\d{5}(NED|ENG)/i.exec(fileName)?.[0].toUpperCase();
  return { name: fileName, ...(tableId ? { tableId } : {}) };
}

/**
 * The indicator of a series as far as the file tells. Which way is better it never tells: that is `neutral` until somebody
 * says so.
 */
export function indicatorOf(
  { name, column, block, rhythm }: IndicatorParts,
  options: { readonly fileName?: string; readonly source?: Source },
  whole: WholeAndParts | undefined,
): Indicator {
  const first = block?.periods[0];
  const beat = rhythm ?? (first === undefined ? undefined : periodOf(first)?.rhythm);
  const additive = block && whole ? additiveOf(block, whole) : undefined;
  const source = options.source ?? sourceOf(options.fileName);
  return {
    id: name.id,
    label: sameText(name.label),
    unit: name.unit || (column.percent ? '%' : ''),
    decimals: Math.min(column.decimals, MOST_DECIMALS),
    direction: 'neutral',
    ...(additive === undefined ? {} : { additive }),
    ...(source ? { source } : {}),
    ...(beat ? { rhythm: beat } : {}),
  };
}
