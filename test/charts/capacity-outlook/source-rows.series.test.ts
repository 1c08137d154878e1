import { expect } from '@open-wc/testing';
import type { Series, Value } from '@draagkracht/model';
import { rowsOfSeries } from '../../../packages/charts/src/capacity-outlook/source-rows.series.js';
import { seriesFrom } from '../../helpers/series.js';

describe('rowsOfSeries', () => {
  const people = (first: number, values: readonly Value[], retrieved?: string): Series =>
    seriesFrom(first, values, { unit: '', source: { name: 'CBS', ...(retrieved ? { retrieved } : {}) } });

  it('lays years of two series side by side; what is missing is no count of people', () => {
    const rows = rowsOfSeries(people(2020, [10, 11, { kind: 'missing' }]), people(2020, [1, 2, 3]), undefined);
    expect(rows.slice(0, 2)).to.deep.equal([
      { year: 2020, pool: 10, oldest: 1 },
      { year: 2021, pool: 11, oldest: 2 },
    ]);
    expect(rows[2]!.pool).to.be.NaN;
    expect(rowsOfSeries(people(2020, [10]), people(2030, [1]), undefined)[0]!.oldest).to.be.NaN;
  });

  it('knows a prognosis by the year the page names, or by the day the figures were fetched', () => {
    const kinds = (rows: ReturnType<typeof rowsOfSeries>) => rows.map(({ projected }) => projected === true);
    expect(kinds(rowsOfSeries(people(2023, [1, 1, 1]), people(2023, [1, 1, 1]), 2025))).to.deep.equal([
      false,
      false,
      true,
    ]);
    expect(
      kinds(rowsOfSeries(people(2023, [1, 1, 1], '2024-05-01'), people(2023, [1, 1, 1]), undefined)),
    ).to.deep.equal([false, false, true]);
  });
});
