import { gapCode, gapOfCode, type Gap, type GapKind, type Value } from '../value/gap.js';
import { statusOfCode, type Status } from '../value/status.js';

/**
 * One indicator over regions × periods as columns: a country of neighbourhoods is one small object, not a million rows.
 * Cell `(r, p)` stands at `r * periods.length + p`. `values` holds NaN where `gaps` is not 0.
 */
export interface SeriesBlock {
  readonly indicatorId: string;
  /** Trimmed region codes, unique. */
  readonly regions: readonly string[];
  /** Canonical period codes in calendar order, unique. */
  readonly periods: readonly string[];
  readonly values: Float64Array;
  /** `gapCode` per cell; 0 is a figure. */
  readonly gaps: Uint8Array;
  /** `statusCode` per cell; absent when every figure is definitive. */
  readonly status?: Uint8Array;
  readonly numerators?: Float64Array;
  readonly denominators?: Float64Array;
  /** Why a gap is one, by flat index, where that is known. */
  readonly reasons?: ReadonlyMap<number, string>;
}

/** One cell of a block, read. */
export interface Cell {
  readonly value: Value;
  readonly status: Status;
  readonly numerator?: number;
  readonly denominator?: number;
}

const gapObjects: Readonly<Record<GapKind, Gap>> = {
  missing: { kind: 'missing' },
  suppressed: { kind: 'suppressed' },
  impossible: { kind: 'impossible' },
  'not-applicable': { kind: 'not-applicable' },
};

/** The value of the cell at a flat index. */
export function valueAt(block: SeriesBlock, index: number): Value {
  const gap = gapOfCode(block.gaps[index] ?? gapCode('missing'));
  if (!gap) return block.values[index] ?? gapObjects.missing;
  const reason = block.reasons?.get(index);
  return reason === undefined ? gapObjects[gap] : { kind: gap, reason };
}

/** The cell at region index `r` and period index `p`. @throws {TypeError} outside the block. */
export function cellAt(block: SeriesBlock, r: number, p: number): Cell {
  if (!(r in block.regions) || !(p in block.periods))
    throw new TypeError(`cellAt: (${r}, ${p}) lies outside the block`);
  const index = r * block.periods.length + p;
  const numerator = block.numerators?.[index];
  const denominator = block.denominators?.[index];
  return {
    value: valueAt(block, index),
    status: statusOfCode(block.status?.[index] ?? 0),
    ...(numerator !== undefined && !Number.isNaN(numerator) ? { numerator } : {}),
    ...(denominator !== undefined && !Number.isNaN(denominator) ? { denominator } : {}),
  };
}
