import { emptyBlock, NO_GAP, type SeriesBlock } from '@draagkracht/model';

/** One file's side of a series that is joined: the blocks that are added up, and what they are multiplied by. */
export interface JoinedSide {
  readonly blocks: readonly SeriesBlock[];
  readonly factor: number;
}

/** Two files that had a figure for the same cell, and not the same one. */
export interface Disagreement {
  readonly region: string;
  readonly period: string;
  readonly first: number;
  readonly second: number;
}

/** Digits kept after multiplying, so that 0.3 × 100 is 30. */
const clean = (value: number): number => Number(value.toPrecision(14));

/** The sum of the same cell of several blocks; a gap in one is a gap in the sum. */
function sumAt(blocks: readonly SeriesBlock[], cell: number): { value: number; gap: number } {
  let value = 0;
  for (const block of blocks) {
    if (block.gaps[cell] !== NO_GAP) return { value: Number.NaN, gap: block.gaps[cell]! };
    value += block.values[cell]!;
  }
  return { value, gap: NO_GAP };
}

/** A share of one indicator beside its figures, copied where each of the blocks is one. */
type Beside = 'status' | 'numerators' | 'denominators';

/** Places of an axis on the joined one; all blocks of a file share their axes, so each is worked out once. */
const places = new WeakMap<readonly string[], WeakMap<readonly string[], Int32Array>>();

function placesOf(codes: readonly string[], joined: readonly string[]): Int32Array {
  const known = places.get(joined) ?? places.set(joined, new WeakMap()).get(joined)!;
  const found = known.get(codes);
  if (found) return found;
  const at = new Map(joined.map((code, i) => [code, i]));
  const made = Int32Array.from(codes, (code) => at.get(code)!);
  known.set(codes, made);
  return made;
}

/**
 * Joins the figures of two files over all their regions and periods. Where both have a figure for a cell the second counts; a
 * figure never gives way to a gap.
 */
export function joinBlocks(
  indicatorId: string,
  regions: readonly string[],
  periods: readonly string[],
  sides: readonly [JoinedSide | undefined, JoinedSide | undefined],
): { readonly block: SeriesBlock; readonly disagreements: readonly Disagreement[] } {
  const block = emptyBlock(indicatorId, regions, periods);
  const beside: { status?: Uint8Array; numerators?: Float64Array; denominators?: Float64Array } = {};
  const disagreements: Disagreement[] = [];
  const told = new Uint8Array(block.values.length);
  for (const side of sides) {
    const [first] = side?.blocks ?? [];
    if (!side || !first) continue;
    const alone = side.blocks.length === 1 ? first : undefined;
    const carried = alone?.status || alone?.numerators || alone?.denominators ? alone : undefined;
    const rows = placesOf(first.regions, regions);
    const columns = placesOf(first.periods, periods);
    for (let cell = 0; cell < first.values.length; cell++) {
      const p: number = cell % first.periods.length;
      const at = rows[(cell - p) / first.periods.length]! * periods.length + columns[p]!;
      const { value, gap } = alone ? { value: alone.values[cell]!, gap: alone.gaps[cell]! } : sumAt(side.blocks, cell);
      if (gap !== NO_GAP && !told[at]) block.gaps[at] = gap;
      if (gap !== NO_GAP) continue;
      const figure = side.factor === 1 ? value : clean(value * side.factor);
      if (told[at] && block.values[at] !== figure)
        disagreements.push({
          region: first.regions[(cell - p) / first.periods.length]!,
          period: first.periods[p]!,
          first: block.values[at]!,
          second: figure,
        });
      told[at] = 1;
      block.values[at] = figure;
      block.gaps[at] = NO_GAP;
      if (carried) copyBeside(beside, carried, cell, at, told.length);
    }
  }
  return { block: { ...block, ...beside }, disagreements };
}

function copyBeside(
  to: { status?: Uint8Array; numerators?: Float64Array; denominators?: Float64Array },
  from: Pick<SeriesBlock, Beside>,
  cell: number,
  at: number,
  size: number,
): void {
  if (from.status) (to.status ??= new Uint8Array(size))[at] = from.status[cell]!;
  for (const kind of ['numerators', 'denominators'] as const)
    if (from[kind]) (to[kind] ??= new Float64Array(size).fill(Number.NaN))[at] = from[kind][cell]!;
}
