import { expect } from '@open-wc/testing';
import { MISSING, sameText, type Point, type Series } from '@draagkracht/model';
import { areShares, countsOf, offeredKinds } from '@draagkracht/statistics';

const series = (unit: string, points: readonly Omit<Point, 'period'>[], decimals = 1): Series => ({
  indicator: { id: 'x', label: sameText('X'), unit, decimals, direction: 'neutral' },
  points: points.map((point, at) => ({ period: `${2000 + at}JJ00`, ...point })),
});
const share = { value: 12.5, numerator: 25, denominator: 200 };

describe('countsOf', () => {
  it('knows percentages and rates by their unit', () => {
    expect(countsOf(series('%', [share, { value: MISSING }]))).to.deep.equal({
      counts: [25, MISSING],
      sizes: [200, 1],
      factor: 100,
    });
    expect(countsOf(series('per 1.000 inwoners', [{ value: 125, numerator: 25, denominator: 200 }]))!.factor).to.equal(
      1000,
    );
    expect(countsOf(series('', [{ value: 0.125, numerator: 25, denominator: 200 }], 3))!.factor).to.equal(1);
  });

  it('takes rounding for what it is, and other parts for other parts', () => {
    expect(countsOf(series('%', [{ ...share, value: 12.4 }]))).to.not.equal(undefined);
    expect(countsOf(series('%', [{ ...share, value: 14 }]))).to.equal(undefined);
    expect(countsOf(series('%', [share, { value: 3 }]))).to.equal(undefined);
    expect(countsOf(series('%', [{ ...share, denominator: 0 }]))).to.equal(undefined);
    expect(countsOf(series('%', [{ value: MISSING }]))).to.equal(undefined);
  });
});

describe('offeredKinds', () => {
  const many = (unit: string, point: Omit<Point, 'period'>, count = 12): Series =>
    series(
      unit,
      Array.from({ length: count }, () => point),
    );

  it('offers charts of counts from twelve figures on', () => {
    expect(offeredKinds(many('%', share))).to.deep.equal(['p', 'p-prime']);
    expect(offeredKinds(many('%', share, 11))).to.deep.equal([]);
    expect(offeredKinds(many('per 1.000 inwoners', { ...share, value: 125 }))).to.deep.equal(['u', 'u-prime']);
    expect(offeredKinds(many('%', { value: 3 }))).to.deep.equal([]);
  });

  it('calls what is more than its size no share', () => {
    const known = countsOf(many('%', { value: 150, numerator: 3, denominator: 2 }))!;
    expect(areShares(known)).to.equal(false);
    expect(offeredKinds(many('%', { value: 150, numerator: 3, denominator: 2 }))).to.deep.equal(['u', 'u-prime']);
  });
});
