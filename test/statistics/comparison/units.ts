import fc from 'fast-check';
import type { FunnelUnit } from '@draagkracht/statistics';

const populations = [120, 150, 200, 260, 310, 340, 400, 520, 640, 800, 950, 1200];
const counts = [10, 30, 22, 52, 31, 70, 44, 100, 70, 170, 90, 230];

/** Twelve areas that differ more than by chance; worked out beside ours with scipy. */
export const twelve: readonly FunnelUnit[] = populations.map((population, at) => ({
  code: `GM${String(at + 1).padStart(4, '0')}`,
  label: `Stad ${at + 1}`,
  population,
  count: counts[at]!,
}));

/** Any areas that could be compared, in any order. */
export const anyUnits = fc
  .uniqueArray(
    fc.record({
      code: fc.integer({ min: 1, max: 9999 }).map((number) => `GM${String(number).padStart(4, '0')}`),
      population: fc.integer({ min: 40, max: 400_000 }),
      part: fc.double({ min: 0, max: 0.4, noNaN: true }),
    }),
    { minLength: 10, maxLength: 40, selector: ({ code }) => code },
  )
  .map((units): FunnelUnit[] =>
    units.map(({ code, population, part }) => ({
      code,
      label: code,
      population,
      count: Math.round(population * part),
    })),
  );
