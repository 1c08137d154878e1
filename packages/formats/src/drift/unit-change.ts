import type { UnitChange } from './comparison.js';
import type { ComparedColumn } from './columns-to-match.js';
import { valueLikeness } from './likeness.js';

/** How far the middle of the changes may lie from a whole power of ten: a year's growth of a quarter. */
const NEAR = 0.1;
/** How unlike the regions may have changed: a unit changes for all of them at once. */
const TIGHT = 0.25;

/** The same unit however it is written: `x 1 000`, `x 1.000`, `× 1000`. */
const plainUnit = (unit: string): string =>
  unit
    .toLowerCase()
    .replace(/^(percentage|procent|perc\.?)$/, '%')
    .replace(/×/g, 'x')
    .replace(/(?<=\d)[ .\u00a0](?=\d{3})/g, '')
    .replace(/[\s.]+/g, '');

const within = (values: Float64Array | undefined, limit: number): boolean =>
  values?.every((value) => Number.isNaN(value) || Math.abs(value) <= limit) ?? false;

/** Whether the unit of a figure changed, seen in the figures themselves, else in what the files call it. */
export function unitChange(a: ComparedColumn, b: ComparedColumn): UnitChange | undefined {
  const likeness = a.figures && b.figures ? valueLikeness(a.figures, b.figures) : undefined;
  const [from, to] = [a.unit, b.unit];
  if (!likeness) return plainUnit(from) === plainUnit(to) || !from || !to ? undefined : { from, to, regions: 0 };
  const power = Math.round(likeness.power);
  if (power === 0 || Math.abs(power) > 6) return undefined;
  if (Math.abs(likeness.power - power) > NEAR || likeness.spread > TIGHT) return undefined;
  const [small, large] = power > 0 ? [a.figures, b.figures] : [b.figures, a.figures];
  const fraction = Math.abs(power) === 2 && within(small, 1) && within(large, 100);
  return { factor: 10 ** power, from, to, regions: likeness.regions, ...(fraction ? { fraction } : {}) };
}
