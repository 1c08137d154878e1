import { expect } from '@open-wc/testing';
import { changeOf } from '@draagkracht/statistics';
import { assuranceOf } from '../../../packages/statistics/src/verdict/meaning.js';

describe('changeOf', () => {
  it('crosses side with direction', () => {
    const high = { rule: 'shift', from: 0, to: 6, side: 'high' } as const;
    const low = { ...high, side: 'low' } as const;
    expect(changeOf(high, 'higher')).to.equal('improvement');
    expect(changeOf(low, 'higher')).to.equal('concern');
    expect(changeOf(high, 'lower')).to.equal('concern');
    expect(changeOf(low, 'lower')).to.equal('improvement');
    expect(changeOf(high, 'neutral')).to.equal('neutral');
    expect(changeOf(undefined, 'higher')).to.equal('none');
  });
});

describe('assuranceOf', () => {
  it('is strict on both limits and reverses where lower is better', () => {
    expect(assuranceOf(11, 4, 10, 'higher')).to.equal('fails');
    expect(assuranceOf(3, 4, 10, 'higher')).to.equal('passes');
    expect(assuranceOf(10, 4, 10, 'higher')).to.equal('hit-or-miss');
    expect(assuranceOf(4, 4, 10, 'lower')).to.equal('hit-or-miss');
    expect(assuranceOf(11, 4, 10, 'lower')).to.equal('passes');
    expect(assuranceOf(3, 4, 10, 'lower')).to.equal('fails');
    expect(assuranceOf(3, 4, 10, 'neutral')).to.equal('none');
  });
});
