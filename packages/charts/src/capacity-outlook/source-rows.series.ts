import { periodOf, type Series, type Source } from '@draagkracht/model';
import type { CapacityRow } from '@draagkracht/statistics';

// Fetched only by pages that name a file.

/** A prognosis by what the page says, or else a year after the one in which the figures were fetched. */
function isProjected(year: number, from: number | undefined, { retrieved }: Partial<Source>): boolean {
  const first = from ?? (retrieved ? Number(retrieved.slice(0, 4)) + 1 : Infinity);
  return year >= first;
}

const byYear = ({ points }: Series): Map<number, number> =>
  new Map(
    points.flatMap(({ period, value }): [number, number][] => {
      const found = periodOf(period);
      return found?.rhythm === 'year' ? [[found.year, typeof value === 'number' ? value : Number.NaN]] : [];
    }),
  );

/** Rows from two series of a file: those who could care and those who may need it. A figure that is not there is no count of people. */
export function rowsOfSeries(pool: Series, oldest: Series, projectedFrom: number | undefined): CapacityRow[] {
  const others = byYear(oldest);
  const source = pool.indicator.source ?? {};
  return Array.from(byYear(pool), ([year, people]) => ({
    year,
    pool: people,
    oldest: others.get(year) ?? Number.NaN,
    ...(isProjected(year, projectedFrom, source) ? { projected: true } : {}),
  }));
}
