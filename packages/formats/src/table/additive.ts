import { NO_GAP, regionKind, type SeriesBlock } from '@draagkracht/model';

/** How far the sum of the parts may lie from the whole: CBS rounds and hides small numbers. */
const TOLERANCE = 0.01;

const isPart = (code: string): boolean => ['municipality', 'other'].includes(regionKind(code));

/** Which places of an axis are the country and its parts; made once for all blocks of a table. */
export interface WholeAndParts {
  readonly country: number;
  readonly parts: readonly number[];
}

/** Finds the country and its municipalities (or named areas) among region codes; `undefined` when one is lacking. */
export function wholeAndParts(regions: readonly string[]): WholeAndParts | undefined {
  const country = regions.indexOf('NL00');
  if (country < 0) return undefined;
  const parts = regions.flatMap((code, r) => (isPart(code) ? [r] : []));
  return parts.length < 2 ? undefined : { country, parts };
}

/**
 * Whether parts add up to the whole, seen in the figures themselves: in every period that has both, the parts must sum to
 * the country within 1%. `undefined` when no period has both.
 */
export function additiveOf(block: SeriesBlock, { country, parts }: WholeAndParts): boolean | undefined {
  const width = block.periods.length;
  const verdicts = block.periods.flatMap((_, p) => {
    const whole = block.values[country * width + p]!;
    if (block.gaps[country * width + p] !== NO_GAP || whole === 0) return [];
    let sum = 0;
    let count = 0;
    for (const r of parts) {
      if (block.gaps[r * width + p] !== NO_GAP) continue;
      sum += block.values[r * width + p]!;
      count++;
    }
    return count < 2 ? [] : [Math.abs(sum - whole) <= TOLERANCE * Math.abs(whole)];
  });
  return verdicts.length === 0 ? undefined : verdicts.every(Boolean);
}
