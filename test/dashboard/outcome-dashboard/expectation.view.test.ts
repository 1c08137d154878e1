import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { periodEnd, periodOf, type Expectation, type Series } from '@draagkracht/model';
import {
  expectationProblem,
  expectationState,
  nextPeriod,
  outBy,
  periodChoices,
  tooLate,
} from '../../../packages/dashboard/src/outcome-dashboard/expectation.view.js';

const today = '2026-11-22';
const seriesOf = (points: Readonly<Record<string, number | undefined>>): Series => ({
  indicator: { id: 'a', label: { nl: 'A', en: 'A' }, unit: '%', decimals: 1, direction: 'neutral' },
  region: { code: 'GM0344', label: 'Utrecht' },
  points: Object.entries(points).map(([period, value]) => ({ period, value: value ?? { kind: 'missing' } })),
});
const years = seriesOf({ '2023JJ00': 8, '2024JJ00': 9.3 });
const expected: Expectation = {
  indicatorId: 'a',
  region: 'GM0344',
  measure: 'Iets',
  period: '2024JJ00',
  low: 8,
  high: 10,
  sure: '80',
  why: '',
  recordedOn: '2024-02-01',
};

describe('the period after one', () => {
  it('goes on in its own rhythm', () => {
    expect(['2024JJ00', '2024SJ00', '2024HJ02', '2024KW03', '2024MM12'].map(nextPeriod)).to.deep.equal([
      '2025JJ00',
      '2025SJ00',
      '2025HJ01',
      '2024KW04',
      '2025MM01',
    ]);
    expect(nextPeriod('2024-03-31')).to.equal(undefined);
    expect(nextPeriod('ooit')).to.equal(undefined);
  });
  it('begins the day after the one before ends', () => {
    const code = fc
      .tuple(fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}MM${String(month).padStart(2, '0')}`);
    fc.assert(
      fc.property(code, (one) => {
        const next = nextPeriod(one)!;
        expect(periodOf(next)?.code).to.equal(next);
        expect(Date.parse(periodEnd(next)!)).to.be.greaterThan(Date.parse(periodEnd(one)!));
      }),
    );
  });
});

describe('an expectation', () => {
  it('is of a figure that is not out and a period that is not over', () => {
    expect(tooLate('2024JJ00', years, today)).to.equal('figure-out');
    expect(tooLate('2025JJ00', years, today)).to.equal('period-over');
    expect(tooLate('2026JJ00', years, today)).to.equal(undefined);
    expect(periodChoices(years, today)[0]).to.equal('2026JJ00');
    expect(periodChoices(years, today)).to.have.lengthOf(8);
    expect(periodChoices(seriesOf({ '2026KW03': 1, '2026KW04': 2 }), today)[0]).to.equal('2027KW01');
    expect(periodChoices(seriesOf({ '2026-11-01': 1 }), today)).to.deep.equal([]);
  });
  it('has a lowest figure that is not above its highest', () => {
    expect(expectationProblem({ low: 10, high: 8 }, '2027JJ00', years, today)).to.equal('bad-range');
    expect(expectationProblem({ low: 8, high: 8 }, '2027JJ00', years, today)).to.equal(undefined);
    expect(expectationProblem({ low: 'acht', high: 8 }, '2027JJ00', years, today)).to.equal(undefined);
    expect(expectationProblem({ low: 8, high: 9 }, '', years, today)).to.equal('no-period');
    expect(expectationProblem({ low: 8, high: 9 }, '2024JJ00', years, today)).to.equal('figure-out');
  });
  it('is open until its figure is there, and then inside or out', () => {
    expect(expectationState({ ...expected, period: '2027JJ00' }, years, today)).to.deep.equal({ kind: 'open' });
    const state = expectationState(expected, years, '2025-06-01');
    expect(state).to.deep.include({ kind: 'scored', value: 9.3 });
    expect(state.kind === 'scored' && state.score.fell).to.equal('inside');
  });
  it('does not count when it was written down after the figure was fetched, or the period was over', () => {
    const late = { ...expected, recordedOn: '2025-07-01' };
    expect(expectationState(late, years, '2025-06-01')).to.deep.equal({ kind: 'refused', refusal: 'after-figures' });
    expect(expectationState(late, years, today)).to.deep.equal({ kind: 'refused', refusal: 'after-period' });
  });
  it('goes by the day the figures were fetched, or else the day the file was read', () => {
    const importedAt = '2026-11-22T10:00:00.000Z';
    expect(outBy({ importedAt }, years)).to.equal('2026-11-22');
    const source = { name: 'CBS', retrieved: '2025-06-01' };
    expect(outBy({ importedAt }, { ...years, indicator: { ...years.indicator, source } })).to.equal('2025-06-01');
  });
});
