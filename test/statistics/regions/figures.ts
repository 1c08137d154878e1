import { emptyBlock, gapCode, sameText, type Indicator, type SeriesBlock } from '@draagkracht/model';

/** A rate. */
export const rate: Indicator = {
  id: 'wmo',
  label: sameText('Wmo'),
  unit: 'per 1.000 inwoners',
  decimals: 0,
  direction: 'neutral',
};

/** Figures by region, a column per period. */
export type Cells = Readonly<Record<string, readonly (number | 'missing' | 'suppressed')[]>>;

/** A block of such figures, with denominators where they are given. */
export function blockOf(
  cells: Cells,
  periods: readonly string[],
  weights?: Readonly<Record<string, readonly number[]>>,
): SeriesBlock {
  const regions = Object.keys(cells);
  const block = emptyBlock('x', regions, periods);
  const denominators = new Float64Array(block.values.length).fill(Number.NaN);
  regions.forEach((code, r) =>
    periods.forEach((_, p) => {
      const value = cells[code]![p]!;
      const at = r * periods.length + p;
      block.gaps[at] = typeof value === 'number' ? 0 : gapCode(value);
      if (typeof value === 'number') block.values[at] = value;
      denominators[at] = weights?.[code]?.[p] ?? Number.NaN;
    }),
  );
  return weights ? { ...block, denominators } : block;
}
