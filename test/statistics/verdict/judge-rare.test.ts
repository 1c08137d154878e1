import { expect } from '@open-wc/testing';
import { MISSING } from '@draagkracht/model';
import { judgeRare } from '@draagkracht/statistics';

const days = [16, 20, 5, 13, 9, 26, 46, 12, 12, 5, 19, 4, 3, 15, 14, 9];

describe('judgeRare', () => {
  it('takes a long quiet time for good news where the events are bad', () => {
    expect(judgeRare('t', [...days, 2000], { direction: 'higher' })).to.include({ kind: 't', change: 'improvement' });
    expect(judgeRare('g', [...days, 2000], { direction: 'higher' }).change).to.equal('improvement');
  });

  it('lets two events fall on one day', () => {
    const verdict = judgeRare('t', [0, 0, ...days]);
    expect(Number(verdict.lower)).to.be.at.least(0);
    expect(Number.isFinite(verdict.centre)).to.equal(true);
  });

  it('never looks for two of three among cases: the sides of a geometric chart are unlike', () =>
    expect(judgeRare('g', [...days, 60, 60, 60]).signals.some(({ rule }) => rule === 'two-of-three')).to.equal(false));

  it('refuses less than nothing, and judges nothing in nothing', () => {
    expect(() => judgeRare('g', [3, -1])).to.throw(TypeError, 'at 1 is -1');
    expect(judgeRare('t', [MISSING])).to.deep.include({ kind: 't', n: 0, change: 'too-few', signals: [] });
  });
});
