import type { Sighting } from '../problems/problem-list.js';
import type { DecimalSign, Delimiter } from './marks.js';

/** Why a decimal sign was chosen: cells that can only be read one way, and cells that can be read both ways. */
export interface DecimalEvidence {
  readonly comma: number;
  readonly dot: number;
  /** Such as `1.234`: a thousand or a decimal. */
  readonly unclear: number;
  readonly example?: string;
  readonly unclearExample?: string;
  readonly given?: boolean;
  /** True when no cell was clear and habit decided. */
  readonly guessed?: boolean;
}

/** A figure with separators, between a sign and CBS stars. */
const figure = /^[+-]?(\d[\d.,]*)\s*\*{0,2}\s*%?$/;

/** No figure is longer; a longer text says nothing. */
const LONGEST = 60;

const other = (sign: DecimalSign): DecimalSign => (sign === ',' ? '.' : ',');

/**
 * What one cell says: the decimal sign it can only have, `unclear` (`1.234`), or `undefined` when it says nothing.
 * Two unlike separators: the last is the decimal sign. One separator used twice separates thousands.
 */
export function testimonyOf(cell: string): DecimalSign | 'unclear' | undefined {
  if (cell.length < 2 || !(cell.includes(',') || cell.includes('.'))) return undefined;
  const trimmed = cell.trim();
  const digits = trimmed.length > LONGEST ? undefined : figure.exec(trimmed)?.[1];
  if (digits === undefined) return undefined;
  const separators = digits.match(/[.,]/g) as DecimalSign[] | null;
  const last = separators?.at(-1);
  if (!separators || !last) return undefined;
  if (separators.some((sign) => sign !== last))
    return separators.filter((sign) => sign === last).length === 1 ? last : undefined;
  const [before, ...after] = digits.split(last) as [string, ...string[]];
  if (after.length > 1) return after.every((part) => part.length === 3) ? other(last) : undefined;
  return after[0]?.length === 3 && /^[1-9]\d{0,2}$/.test(before) ? 'unclear' : after[0] ? last : undefined;
}

/** The sign people who choose this delimiter use: a comma between cells leaves the dot for decimals. */
export const habitOf = (delimiter: Delimiter): DecimalSign => (delimiter === ',' ? '.' : ',');

/** Decides one decimal sign for a whole file by counting what its cells say; where they say nothing, `habit` decides. */
export function detectDecimal(
  cells: Iterable<string>,
  habit: DecimalSign,
  given?: DecimalSign,
): { decimal: DecimalSign; evidence: DecimalEvidence } {
  const count = { ',': 0, '.': 0, unclear: 0 };
  const first: { ','?: string; '.'?: string; unclear?: string } = {};
  for (const cell of cells) {
    const says = testimonyOf(cell);
    if (!says) continue;
    count[says]++;
    first[says] ??= cell.trim();
  }
  const guessed = count[','] === count['.'];
  const decimal = given ?? (guessed ? habit : count[','] > count['.'] ? ',' : '.');
  const example = first[decimal];
  const evidence: DecimalEvidence = {
    comma: count[','],
    dot: count['.'],
    unclear: count.unclear,
    ...(example === undefined ? {} : { example }),
    ...(first.unclear === undefined ? {} : { unclearExample: first.unclear }),
    ...(given ? { given: true } : guessed ? { guessed: true } : {}),
  };
  return { decimal, evidence };
}

/** What is worth telling about the choice of a decimal sign. */
export function* decimalSightings(evidence: DecimalEvidence): Generator<Sighting> {
  const { comma, dot, unclear, unclearExample, guessed } = evidence;
  if (guessed && unclear > 0)
    yield { code: 'decimal-guessed', severity: 'warning', count: unclear, example: { text: unclearExample ?? '' } };
  if (comma > 0 && dot > 0) yield { code: 'decimal-mixed', severity: 'warning', count: Math.min(comma, dot) };
}
