import { NO_GAP, type SeriesBlock } from '@draagkracht/model';

/** Words of a name: "AantalInwoners_5" and "Aantal inwoners" are both `aantal` and `inwoners`. */
export const wordsOf = (name: string): string[] =>
  name
    .replace(/_\d+$/, '')
    .replace(/([a-z])([A-Z0-9])|(\d)([A-Za-z])/g, '$1$3 $2$4')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .split(/[^a-z0-9%]+/)
    .filter((word) => word !== '' && !['van', 'de', 'het', 'een', 'met', 'per', 'naar', 'k'].includes(word));

const pairsOf = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));

/** Dice's share of what two lists have in common; 0 when one is empty. */
function dice(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const one of b) left.set(one, (left.get(one) ?? 0) + 1);
  let common = 0;
  for (const one of a) {
    const count = left.get(one) ?? 0;
    if (count === 0) continue;
    left.set(one, count - 1);
    common++;
  }
  return a.length === 0 || b.length === 0 ? 0 : (2 * common) / (a.length + b.length);
}

/** How alike two names are, 0 to 1: shared words, and shared pairs of letters for words that changed their ending. */
export function nameLikeness(a: string, b: string): number {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  return Math.max(dice(x, y), dice(pairsOf(x.join('')), pairsOf(y.join(''))));
}

/** Figures of one indicator for a list of regions; NaN where there is none. */
export type RegionFigures = Float64Array;

/** The last (or first) figure of each of these regions in a block. */
export function figuresOf(block: SeriesBlock, rows: Int32Array, side: 'first' | 'last'): RegionFigures {
  const width = block.periods.length;
  return Float64Array.from(rows, (r) => {
    for (let i = 0; i < width; i++) {
      const cell = r * width + (side === 'last' ? width - 1 - i : i);
      if (block.gaps[cell] === NO_GAP) return block.values[cell]!;
    }
    return Number.NaN;
  });
}

/** The value below which a share of a sorted list lies. */
export function quantile(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1);
  const low = sorted[Math.floor(at)]!;
  return low + (sorted[Math.ceil(at)]! - low) * (at - Math.floor(at));
}

/** How two columns of figures stand to each other, seen in the regions both have. */
export interface ValueLikeness {
  /** Regions with a figure above or below zero in both. */
  readonly regions: number;
  /** Power of ten between them in the middle region: 0 alike, 3 the second is a thousand times the first. */
  readonly power: number;
  /** Powers of ten between the region at a quarter and the one at three quarters: 0 when all changed alike. */
  readonly spread: number;
}

/** Regions that must have both figures before anything is said of them. */
export const ENOUGH_REGIONS = 5;

/** Compares two columns region by region; `undefined` when fewer than five regions have a figure in both. */
export function valueLikeness(a: RegionFigures, b: RegionFigures): ValueLikeness | undefined {
  const powers: number[] = [];
  a.forEach((x, r) => {
    const y = b[r]!;
    if (x * y > 0) powers.push(Math.log10(y / x));
  });
  if (powers.length < ENOUGH_REGIONS) return undefined;
  const sorted = Float64Array.from(powers).sort();
  return {
    regions: sorted.length,
    power: quantile(sorted, 0.5),
    spread: quantile(sorted, 0.75) - quantile(sorted, 0.25),
  };
}

/** Closeness of figures as a score: 1 when every region changed by the same little, 0 from half a power of ten. */
export const closeness = ({ power, spread }: ValueLikeness): number =>
  Math.max(0, 1 - 2 * Math.abs(power)) * Math.max(0, 1 - 2 * spread);
