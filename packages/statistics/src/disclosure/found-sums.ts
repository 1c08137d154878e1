import { NO_GAP, type SeriesBlock } from '@draagkracht/model';
import type { TableSum } from './group-sums.js';
import { slackOf, sourceBases } from './rounding.js';

/** Most columns in a row that may turn out to add up to another. */
const LONGEST = 8;
/** Cells that are compared, spread over the table. */
const SAMPLE = 200;
/** Cells that must be there to believe a sum nobody told of; fewer add up by chance. */
const LEAST = 6;

/** Half of the coarsest rounding of a source. */
const MOST_SLACK = 5;

/** Places to compare at: spread evenly over the cells, the same ones for every table of these axes. */
function samplePlaces(size: number): number[] {
  const step = Math.max(1, Math.floor(size / SAMPLE));
  return Array.from({ length: Math.ceil(size / step) }, (_, at) => at * step);
}

const sameAxes = (a: SeriesBlock, b: SeriesBlock): boolean =>
  a.values.length === b.values.length &&
  (a.regions === b.regions || a.regions.every((code, r) => code === b.regions[r])) &&
  a.periods.every((code, p) => code === b.periods[p]);

/** Whether these columns add up to the total wherever all are known, as far as rounding by the source allows. */
function addsUp(total: SeriesBlock, parts: readonly SeriesBlock[], places: readonly number[]): boolean {
  let met = 0;
  let telling = 0;
  const width = total.periods.length;
  let baseOf: ((row: number) => number) | undefined;
  for (const at of places) {
    if (total.gaps[at] !== NO_GAP || parts.some(({ gaps }) => gaps[at] !== NO_GAP)) continue;
    const figures = parts.map(({ values }) => values[at]!);
    const sum = figures.reduce((so, one) => so + one, 0);
    const whole = total.values[at]!;
    const off = Math.abs(sum - whole);
    if (off > MOST_SLACK * (figures.length + 1)) return false;
    if (off > 0 && off > slackOf((baseOf ??= sourceBases([total, ...parts]))(Math.floor(at / width)), figures.length))
      return false;
    met++;
    if (figures.filter((one) => one !== 0).length > 1 && whole > MOST_SLACK) telling++;
  }
  return met >= LEAST && telling >= LEAST;
}

/**
 * Sums between tables that nobody told of and everybody can see, such as men and women to all: neighbouring tables that add up
 * to another one in every cell. Each run of tables is taken at its longest.
 */
export function foundSums(blocks: readonly SeriesBlock[]): TableSum[] {
  const found: TableSum[] = [];
  const places = blocks.map(({ values }) => samplePlaces(values.length));
  for (let from = 0; from < blocks.length; from++) {
    const run = [blocks[from]!];
    for (let to = from + 1; to < Math.min(blocks.length, from + LONGEST) && sameAxes(run[0]!, blocks[to]!); to++) {
      run.push(blocks[to]!);
      const total = blocks.findIndex(
        (block, at) => (at < from || at > to) && sameAxes(block, run[0]!) && addsUp(block, run, places[from]!),
      );
      if (total >= 0) found.push({ total, parts: run.map((_, at) => from + at) });
    }
  }
  return found;
}

/**
 * The table this one is the change of, from period to period; `undefined` when it is the change of none. A change of exact counts
 * beside rounded ones would undo the rounding.
 */
export function changeOfTable(block: SeriesBlock, others: readonly SeriesBlock[]): number | undefined {
  const width = block.periods.length;
  if (width < 2) return undefined;
  const isChange = (other: SeriesBlock): boolean => {
    let met = 0;
    for (let at = 0; at < block.values.length; at++) {
      if (at % width === 0 || block.gaps[at] !== NO_GAP) continue;
      if (other.gaps[at] !== NO_GAP || other.gaps[at - 1] !== NO_GAP) continue;
      if (other.values[at]! - other.values[at - 1]! !== block.values[at]) return false;
      if (block.values[at] !== 0) met++;
    }
    return met >= 2;
  };
  const found = others.findIndex((other) => other !== block && sameAxes(block, other) && isChange(other));
  return found < 0 ? undefined : found;
}
