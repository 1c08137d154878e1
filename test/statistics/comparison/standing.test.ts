import { expect } from '@open-wc/testing';
import { MISSING, sameText, type Series, type Value } from '@draagkracht/model';
import { courseOf, judgeFunnel, standingOf } from '@draagkracht/statistics';
import { twelve } from './units.js';

const counts = (...values: Value[]): Series => ({
  indicator: { id: 'n', label: sameText('n'), unit: '', decimals: 0, direction: 'neutral', additive: true },
  points: values.map((value, at) => ({ period: `${2010 + at}JJ00`, value })),
});

describe('where a number goes', () => {
  it('grows only when the rule for a trend fires', () => {
    expect(courseOf(counts(10, 9, 10, 11, 12, 14, 15, 17, 20))).to.deep.include({ trend: 'high', since: '2011JJ00' });
    expect(courseOf(counts(20, 21, 19, 18, 17, 15, 14, 12, 11)).trend).to.equal('low');
  });
  it('is one step where no rule says more', () => {
    expect(courseOf(counts(10, 12))).to.deep.equal({ step: 'more', since: '2010JJ00' });
    expect(courseOf(counts(12, 10))).to.deep.include({ step: 'less' });
    expect(courseOf(counts(12, 12))).to.deep.include({ step: 'same' });
  });
  it('is nothing for one figure, or across a gap', () => {
    expect(courseOf(counts(10))).to.deep.equal({});
    expect(courseOf(counts(10, MISSING, 12))).to.deep.equal({});
  });
});

describe('relative and absolute beside each other', () => {
  it('joins the place among others with the course of the own number', () => {
    const funnel = judgeFunnel(twelve, { kind: 'proportion', own: 'GM0001' });
    expect(standingOf(funnel, counts(10, 9, 10, 11, 12, 14, 15, 17, 20))).to.deep.equal({
      place: 'within',
      side: 'low',
      widened: true,
      k: 12,
      count: { trend: 'high', step: 'more', since: '2011JJ00' },
    });
    expect(standingOf(funnel)!.count).to.equal(undefined);
  });
  it('is not there without an own area that was judged', () => {
    expect(standingOf(judgeFunnel(twelve, { kind: 'rate' }))).to.equal(undefined);
    expect(standingOf(judgeFunnel(twelve, { kind: 'rate', own: 'GM0344' }))).to.equal(undefined);
  });
});
