import { cellAt, isGap, type Indicator, type SeriesBlock, type Value } from '@draagkracht/model';
import { factorOf, type FunnelKind } from '@draagkracht/statistics';
import { householdsOf, inhabitantsOf, wholesFor } from '../outcome-dashboard/fair.view.js';
import type { Linked } from './link.view.js';

/** How many, of how many. */
export interface Part {
  readonly count: Value;
  readonly population: Value;
}

/** The people behind figures: without them nobody knows what chance does, nor what many areas together are. */
export interface Counted {
  readonly kind: FunnelKind;
  /** By what count ÷ population is multiplied to get the figure; 1 where the figure is the count itself. */
  readonly factor: number;
  /**
   * Counts that were worked back from printed figures may be off by half of their last decimal: so much as a share. 0 when somebody
   * counted.
   */
  readonly rounding: number;
  /** Of a region in a period. */
  readonly at: (code: string, period: string) => Part;
}

const MISSING: Value = Object.freeze({ kind: 'missing' });
const inhabitants = /inwoners|bevolking|inhabitants|population/i;
const households = /huishoudens|households/i;
/** A part of all inhabitants or households is another number than all of them. */
const onlySome = /\bjaar\b|\byears?\b|plus|ouder|jonger|jongeren|kinderen|older|younger|children/i;

/**
 * The column that counts of how many a figure is: for a number what it can be a part of, for a share or rate in a register what its unit or
 * denominator names. `undefined` where nobody said so: a mean over the wrong people is wrong.
 */
export function wholeOf({ dataset, column, indicator: { data } }: Linked): Indicator | undefined {
  const [whole] = wholesFor(dataset, column);
  if (whole) return whole;
  if (data.kind !== 'registration' || column.kind === 'survey' || column.kind === 'model') return undefined;
  const of = [data.unit, data.denominator, column.denominator?.nl ?? '', column.denominator?.en ?? ''].join(' ');
  if (onlySome.test(of)) return undefined;
  if (inhabitants.test(of)) return inhabitantsOf(dataset);
  return households.test(`${of} ${/^huishoudens\b/i.test(data.label) ? data.label : ''}`)
    ? householdsOf(dataset)
    : undefined;
}

type Reader = (code: string, period: string) => ReturnType<typeof cellAt> | undefined;

function readerOf(block: SeriesBlock): Reader {
  const rows = new Map(block.regions.map((code, row) => [code, row]));
  const columns = new Map(block.periods.map((code, column) => [code, column]));
  return (code, period) => {
    const [row, column] = [rows.get(code), columns.get(period)];
    return row === undefined || column === undefined ? undefined : cellAt(block, row, column);
  };
}

const worked = (value: Value | undefined, population: Value, factor: number): Value =>
  value === undefined || isGap(value) || isGap(population) ? (value ?? MISSING) : (value * population) / factor;

/**
 * The people behind the figures of a column: as they came with them, or else with the column that counts of how many.
 * @param meaning what the figures are, for unit and decimals
 * @param whole figures of `wholeOf`
 * @returns `undefined` where nobody can know how many there are
 */
export function countedOf(block: SeriesBlock, meaning: Indicator, whole?: SeriesBlock): Counted | undefined {
  const read = readerOf(block);
  const factor = factorOf(meaning);
  const kind = factor === 100 ? 'proportion' : 'rate';
  if (block.numerators && block.denominators)
    return {
      kind,
      factor,
      rounding: 0,
      at: (code, period) => {
        const cell = read(code, period);
        const gap = cell && isGap(cell.value) ? cell.value : MISSING;
        return isGap(cell?.value ?? MISSING)
          ? { count: gap, population: gap }
          : { count: cell?.numerator ?? MISSING, population: cell?.denominator ?? MISSING };
      },
    };
  if (!whole) return undefined;
  const people = readerOf(whole);
  const isNumber = meaning.additive === true || (meaning.unit === '' && factor === 1);
  if (factor === 1 && !isNumber) return undefined;
  return {
    kind: isNumber ? 'rate' : kind,
    factor,
    rounding: isNumber ? 0 : 0.5 / 10 ** meaning.decimals / factor,
    at: (code, period) => {
      const value = read(code, period)?.value;
      const population = people(code, period)?.value ?? MISSING;
      return { count: isNumber ? (value ?? MISSING) : worked(value, population, factor), population };
    },
  };
}
