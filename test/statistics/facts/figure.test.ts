import { expect } from '@open-wc/testing';
import { MISSING, sameText, type Indicator } from '@draagkracht/model';
import { intervalOf, proportionOf } from '@draagkracht/statistics';
import { figureOf } from '../../../packages/statistics/src/facts/figure.js';

const share: Indicator = { id: 'x', label: sameText('X'), unit: '%', decimals: 1, direction: 'higher' };
const rate: Indicator = { ...share, unit: 'per 1.000 inwoners' };
const point = { period: '2024JJ00', value: 78, numerator: 78, denominator: 100 };

describe('intervalOf', () => {
  it('takes what the source gives before what can be worked out', () => {
    expect(intervalOf({ ...point, low: 70, high: 80 }, share)).to.deep.equal({ low: 70, high: 80 });
  });

  it('works out Wilson of a percentage, narrower when few are left out', () => {
    expect(intervalOf(point, share)!.low).to.be.closeTo(68.9, 0.05);
    expect(intervalOf(point, share, 150)!.low).to.be.closeTo(73, 0.05);
    expect(intervalOf(point, share, 100)).to.deep.equal({ low: 78, high: 78 });
    expect(intervalOf(point, share, 50), 'a population smaller than the answers is no population').to.deep.equal(
      intervalOf(point, share),
    );
  });

  it('gives none for rates, gaps, unknown parts, and parts of another figure', () => {
    expect(intervalOf(point, rate)).to.equal(undefined);
    expect(intervalOf({ ...point, value: MISSING }, share)).to.equal(undefined);
    expect(intervalOf({ period: '2024JJ00', value: 78 }, share)).to.equal(undefined);
    expect(intervalOf({ ...point, value: 12 }, share)).to.equal(undefined);
  });
});

describe('proportionOf', () => {
  it('refuses what cannot be a proportion', () => {
    expect(proportionOf({ ...point, denominator: 0 }, share)).to.equal(undefined);
    expect(proportionOf({ ...point, numerator: 101 }, share)).to.equal(undefined);
    expect(proportionOf(point, share)).to.deep.equal({ numerator: 78, denominator: 100 });
  });
});

describe('figureOf', () => {
  it('carries status and interval', () => {
    expect(figureOf({ period: '2024JJ00', value: 3, status: 'provisional' }, rate)).to.deep.equal({
      period: '2024JJ00',
      value: 3,
      status: 'provisional',
    });
    expect(figureOf(point, share)).to.include({ status: 'definitive' }).and.have.property('interval');
  });
});
