import { expect } from '@open-wc/testing';
import { MISSING, sameText, type Indicator, type Point } from '@draagkracht/model';
import { differenceTest, lastTwo } from '../../../packages/statistics/src/facts/difference.js';

const share: Indicator = { id: 'x', label: sameText('X'), unit: '%', decimals: 1, direction: 'higher' };
const of = (period: string, numerator: number, denominator: number): Point => ({
  period,
  value: (100 * numerator) / denominator,
  numerator,
  denominator,
});
const bare = (period: string, value: number): Point => ({ period, value });
const test = (points: Point[], breaks: number[] = [], indicator = share): string =>
  differenceTest(lastTwo(points)!, indicator, breaks);

describe('lastTwo', () => {
  it('passes over gaps and knows the places', () => {
    const gap: Point = { period: '2023', value: MISSING };
    expect(lastTwo([bare('a', 1), bare('b', 2), gap])).to.include({ latestAt: 1, previousAt: 0 });
    expect(lastTwo([bare('a', 1)])).to.not.have.property('previous');
    expect(lastTwo([gap])).to.equal(undefined);
  });
});

describe('differenceTest', () => {
  it('calls +6.0 and +15.0 points chance, and more than chance what is', () => {
    expect(test([of('a', 78, 100), of('b', 84, 100)])).to.equal('chance');
    expect(test([of('a', 30, 40), of('b', 36, 40)])).to.equal('chance');
    expect(test([of('a', 300, 400), of('b', 360, 400)])).to.equal('beyond-chance');
    expect(test([of('a', 360, 400), of('b', 300, 400)])).to.equal('beyond-chance');
  });

  it('does not test what has no parts or is no percentage', () => {
    expect(test([bare('a', 1), bare('b', 9)])).to.equal('untested');
    expect(test([of('a', 30, 40), bare('b', 9)])).to.equal('untested');
    expect(test([of('a', 300, 400), of('b', 360, 400)], [], { ...share, unit: 'score' })).to.equal('untested');
    expect(test([bare('a', 1)])).to.equal('untested');
  });

  it('does not compare across a break or a gap', () => {
    const pair = [of('a', 300, 400), of('b', 360, 400)];
    expect(test(pair, [1])).to.equal('not-compared');
    expect(test([pair[0]!, { period: 'x', value: MISSING }, pair[1]!])).to.equal('not-compared');
    expect(test([bare('0', 1), ...pair], [1])).to.equal('beyond-chance');
  });
});
