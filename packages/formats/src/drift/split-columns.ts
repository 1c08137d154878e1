import type { ColumnMatch } from './comparison.js';
import type { ComparedColumn } from './columns-to-match.js';
import { nameLikeness, valueLikeness, type RegionFigures } from './likeness.js';

/** Most columns one column is taken to have become. */
const MOST_PARTS = 6;
/** How far the sum may lie from the whole of the year before, in powers of ten: a fifth. */
const NEAR = 0.08;
/** How unlike the regions may have changed. */
const TIGHT = 0.08;
/** How much better a sum must fit than one column alone. */
const CLEARLY = 0.02;
/** Regions that must tell. */
const ENOUGH = 8;

function sumOf(columns: readonly ComparedColumn[]): RegionFigures {
  const sum = columns[0]!.figures!.slice();
  for (const { figures } of columns.slice(1)) figures!.forEach((value, r) => (sum[r]! += value));
  return sum;
}

/** Each part must be worth mentioning: a column of next to nothing fits into any sum. */
const counts = (part: ComparedColumn, whole: RegionFigures): boolean => {
  let own = 0;
  let all = 0;
  whole.forEach((value, r) => {
    const figure = part.figures![r]!;
    if (Number.isNaN(value) || Number.isNaN(figure)) return;
    own += figure;
    all += value;
  });
  return own > 0.01 * all;
};

interface Sum {
  readonly parts: readonly ComparedColumn[];
  readonly off: number;
  readonly regions: number;
}

/** How far off the one column is that fits best by itself. */
const closestOf = (whole: ComparedColumn, columns: readonly ComparedColumn[]): number =>
  Math.min(
    Infinity,
    ...columns.map(({ figures }) => {
      const likeness = valueLikeness(whole.figures!, figures!);
      return likeness ? Math.abs(likeness.power) + likeness.spread : Infinity;
    }),
  );

/** Neighbouring columns that add up to this one, the closest of them. */
function partsOf(whole: ComparedColumn, columns: readonly ComparedColumn[], named: number): Sum | undefined {
  let best: Sum | undefined;
  for (let from = 0; from < columns.length; from++)
    for (let size = 2; size <= MOST_PARTS && from + size <= columns.length; size++) {
      const parts = columns.slice(from, from + size);
      const sum = sumOf(parts);
      const likeness = valueLikeness(whole.figures!, sum);
      if (!likeness || likeness.regions < ENOUGH) continue;
      const off = Math.abs(likeness.power) + likeness.spread;
      if (Math.abs(likeness.power) > NEAR || likeness.spread > TIGHT || off >= (best?.off ?? Infinity)) continue;
      const like = parts.every((part) => nameLikeness(whole.id, part.id) >= named);
      if (like && parts.every((part) => counts(part, sum))) best = { parts, off, regions: likeness.regions };
    }
  // One column that fits as well is the same column under another name, not a sum.
  return best && best.off + CLEARLY < closestOf(whole, columns) ? best : undefined;
}

/** Counts add up; shares and means do not. */
const addable = ({ figures, unit }: ComparedColumn): boolean =>
  figures !== undefined && !/%|per |gemiddeld/i.test(unit);

/**
 * Columns of one file that became several neighbouring ones of the other, which add up to them region by region. A proposal:
 * figures that happen to add up are told from a real split by somebody who knows them.
 */
export function splitColumns(
  wholes: readonly ComparedColumn[],
  parts: readonly ComparedColumn[],
  kind: 'split' | 'merged',
  likeness = 0,
): ColumnMatch[] {
  const left = new Set(parts.filter(addable));
  return wholes.filter(addable).flatMap((whole): ColumnMatch[] => {
    const found = partsOf(whole, [...left], likeness);
    if (!found) return [];
    for (const part of found.parts) left.delete(part);
    const many = found.parts.map(({ id }) => id);
    const alike = Math.max(...found.parts.map((part) => nameLikeness(whole.id, part.id)));
    return [
      {
        kind,
        from: kind === 'split' ? [whole.id] : many,
        to: kind === 'split' ? many : [whole.id],
        confidence: Math.min(0.9, 0.5 + alike / 4 + Math.max(0, 0.15 - found.off)),
        grounds: [{ code: 'sum', number: found.regions, text: many.join(' + ') }],
      },
    ];
  });
}
