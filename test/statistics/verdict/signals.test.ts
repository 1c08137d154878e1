import { expect } from '@open-wc/testing';
import type { Signal } from '@draagkracht/model';
import { rulePrecedence, signalAt } from '@draagkracht/statistics';
import { limitSignals, runSignals } from '../../../packages/statistics/src/verdict/signals.js';
import { figuresIn } from '../../../packages/statistics/src/verdict/figures.js';

describe('signalAt', () => {
  const all: Signal[] = [...rulePrecedence].reverse().map((rule) => ({ rule, from: 2, to: 5, side: 'high' }));

  it('gives the rule of highest precedence: outside, trend, two of three, shift', () => {
    expect(signalAt(all, 5)!.rule).to.equal('outside-limits');
    expect(signalAt(all.slice(0, 3), 2)!.rule).to.equal('trend');
    expect(signalAt(all.slice(0, 2), 4)!.rule).to.equal('two-of-three');
    expect(signalAt(all, 6)).to.equal(undefined);
    expect(signalAt([], 0)).to.equal(undefined);
  });
});

describe('limitSignals', () => {
  it('lists by precedence, and lets limits differ per figure', () => {
    const figures = figuresIn([1, 2, 3, 4, 5, 6, 7]);
    const found = limitSignals(figures, { centre: 4, lower: () => 0, upper: (at) => (at === 6 ? 6 : 9) });
    expect(found.map(({ rule, from, to }) => [rule, from, to])).to.deep.equal([
      ['outside-limits', 6, 6],
      ['trend', 0, 6],
    ]);
  });
});

describe('runSignals', () => {
  it('knows a trend of six points', () => {
    expect(runSignals(figuresIn([6, 5, 4, 3, 2, 1]), 3.5)).to.deep.equal([
      { rule: 'trend', from: 0, to: 5, side: 'low' },
    ]);
  });
});
