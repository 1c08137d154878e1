import { expect } from '@open-wc/testing';
import type { Series, Value } from '@draagkracht/model';
import { rowsOfSeries } from '../../../packages/charts/src/capacity-outlook/capacity-outlook.series.js';
import { scenarios } from '../../../stories/charts/capacity-outlook/capacity-outlook.scenarios.js';
import { outlookOf } from '../../helpers/capacity.js';
import { seriesFrom } from '../../helpers/series.js';

describe('capacityChart', () => {
  it('counts no carers before it was said who is one, not even with shares in the table', () => {
    const rows = scenarios.carers.rows.map((row) => ({ ...row, share: 15 }));
    expect(outlookOf({ about: '', rows }).outlook.years.some(({ carers }) => carers)).to.equal(false);
    expect(outlookOf({ about: '', rows, definition: 'broad' }).outlook.years.every(({ carers }) => carers)).to.equal(
      true,
    );
  });

  it('takes the national share of the definition, or the own one, and knows which', () => {
    expect(outlookOf(scenarios.carers)).to.include({ share: 12.9, isOwnShare: false });
    expect(outlookOf(scenarios.outOfReach)).to.include({ share: 21, isOwnShare: true });
    expect(outlookOf(scenarios.ownShareMissing).share).to.equal(undefined);
    expect(outlookOf(scenarios.typical).definition).to.equal(undefined);
  });
});

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
