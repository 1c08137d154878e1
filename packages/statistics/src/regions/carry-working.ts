import { type Composed, type Series, type SmallNumberPolicy, type Working, type WorkingStep } from '@draagkracht/model';
import { protectPoint } from '../suppression/small-numbers.js';
import { step, workingBy } from '../working/step.js';
import { CarryTable, waysOf, type Carried, type CarryCell } from './carry-over.js';

/**
 * One figure put together: of each part its figure, its share and what it weighs, in the order of `from`. `undefined` when one of
 * the parts is too small to be told: the step would give it away.
 */
function stepOf(
  { origin, block }: Carried,
  { region, way, from }: Composed,
  period: string,
  shares: readonly number[],
  table: CarryTable,
  policy: SmallNumberPolicy,
): WorkingStep | undefined {
  const p = block.periods.indexOf(period);
  const cells = from.map((code) => table.cell(code, p)).filter((cell): cell is CarryCell => cell !== undefined);
  const counted = (part: number): number | undefined => (Number.isNaN(part) ? undefined : part);
  const hidden = cells.some(({ value, numerator, denominator }) => {
    const [numbers, people] = [counted(numerator), counted(denominator)];
    const point = {
      period,
      value,
      ...(numbers === undefined ? {} : { numerator: numbers }),
      ...(people === undefined ? {} : { denominator: people }),
    };
    return protectPoint(point, origin.indicator, policy) !== point;
  });
  if (hidden || cells.length < from.length) return undefined;
  const result = block.values[block.regions.indexOf(region) * block.periods.length + p]!;
  const figure = cells.map(({ value }) => value);
  const code = `${way} ${period} ${from.join('+')}`;
  if (way === 'renamed') return step(code, 'figure', { figure }, result);
  if (way === 'sum') return step(code, 'sum(figure × share)', { figure, share: shares }, result);
  const people = cells.map(({ denominator }) => denominator);
  const weight = people.reduce((sum, one, at) => sum + one * shares[at]!, 0);
  const formula = 'sum(figure × people × share) / sum(people × share)';
  return step(code, formula, { figure, people, share: shares, 'sum(people × share)': weight }, result);
}

/**
 * How the figures of one region were put together, period by period. `undefined` where nothing was put together. The code of a step is
 * the way, the period and the codes of the parts, with a space between: `weighted-mean 2021JJ00 GM0370+GM0439`.
 * @param policy small numbers of a part are hidden as it asks: then the step is left out.
 */
export function workingOfCarried(carried: Carried, region: string, policy: SmallNumberPolicy): Working | undefined {
  const own = carried.composed.filter((one) => one.region === region);
  if (own.length === 0) return undefined;
  const { block, mapping, options } = carried.origin;
  const table = new CarryTable(block, options.denominators);
  const ways = waysOf(block.periods, mapping, options);
  const steps = own.flatMap((one) =>
    one.periods.map((period) => {
      const parts = ways.get(period)!.parts.get(region) ?? [];
      const shares = one.from.map((code) => parts.find(({ from }) => from === code)?.share ?? 1);
      return stepOf(carried, one, period, shares, table, policy);
    }),
  );
  return workingBy(carried.method, steps);
}

/**
 * What carried series came from. It is kept beside them and not in them: the figures of the parts go to no file, no other page and
 * no publication, where the gate never saw them.
 */
const origins = new WeakMap<object, { readonly carried: Carried; readonly region: string }>();

/** Keeps what a series was carried from, as long as the series is there. */
export function keepOrigin(series: Series, carried: Carried, region: string): Series {
  if (series.carried) origins.set(series.carried, { carried, region });
  return series;
}

/** How the figures of a carried series were put together; `undefined` where that is not known here, such as after it was read from a file. */
export function workingOfCarriedSeries({ carried }: Series, policy: SmallNumberPolicy): Working | undefined {
  const origin = carried && origins.get(carried);
  return origin && workingOfCarried(origin.carried, origin.region, policy);
}
