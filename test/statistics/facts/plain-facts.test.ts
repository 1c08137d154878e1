import { expect } from '@open-wc/testing';
import { sameText, type Series } from '@draagkracht/model';
import { factsOf, judgeSeries, plainFactsOf } from '@draagkracht/statistics';

const series: Series = {
  indicator: { id: 'x', label: sameText('X'), unit: '', decimals: 0, direction: 'higher' },
  points: Array.from({ length: 14 }, (_, at) => ({ period: `${2000 + at}JJ00`, value: at % 2 === 0 ? 10 : 12 })),
};

describe('plainFactsOf', () => {
  it('are the facts of a series that needs no caution', () => {
    const verdict = judgeSeries(series);
    expect(plainFactsOf(series, verdict)).to.deep.equal(factsOf(series, verdict));
  });
});

describe('the cautions of factsOf', () => {
  const cautionOf = (more: Partial<Series>, options = {}): unknown => {
    const subject = { ...series, ...more };
    return factsOf(subject, judgeSeries(subject, options)).caution;
  };

  it('name trial limits, and where limits begin anew', () => {
    expect(cautionOf({ baseline: 8 })).to.deep.equal({ trial: 8 });
    expect(cautionOf({ rebases: [{ period: '2001JJ00', cause: 'c', by: 'raad' }] })).to.deep.equal({
      anew: '2001JJ00',
    });
    expect(cautionOf({ rebases: [{ period: '2001JJ00', cause: '', by: 'raad' }] })).to.equal(undefined);
  });

  it('name the fairer chart where the limits of a share are too narrow', () => {
    const points = series.points.map(({ period }, at) => {
      const numerator = 5000 + (at % 2) * 1000;
      return { period, value: numerator / 100, numerator, denominator: 10_000 };
    });
    const indicator = { ...series.indicator, unit: '%' };
    expect(cautionOf({ points, indicator }, { kind: 'p' })).to.deep.equal({ fairer: 'p-prime' });
    expect(cautionOf({ points, indicator }, { kind: 'p-prime' })).to.equal(undefined);
  });
});
