import { periodOf, sameText, type Indicator, type Rhythm, type SeriesBlock, type Source } from '@draagkracht/model';
import type { FigureColumn } from './typed-table.js';
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

/**
 * The indicator of a series as far as the file tells. Which way is better it never tells: that is `neutral` until somebody
 * says so.
 */
export function indicatorOf(
  { name, column, block, rhythm }: IndicatorParts,
  source: Source | undefined,
  whole: WholeAndParts | undefined,
): Indicator {
  const first = block?.periods[0];
  const beat = rhythm ?? (first === undefined ? undefined : periodOf(first)?.rhythm);
  const additive = name.additive ?? (block && whole ? additiveOf(block, whole) : undefined);
  return {
    id: name.id,
    label: sameText(name.label),
    unit: name.unit || (column.percent ? '%' : ''),
    decimals: Math.min(column.decimals, MOST_DECIMALS),
    direction: 'neutral',
    ...(name.topics ? { topics: name.topics } : {}),
    ...(additive === undefined ? {} : { additive }),
    ...(source ? { source } : {}),
    ...(beat ? { rhythm: beat } : {}),
  };
}
