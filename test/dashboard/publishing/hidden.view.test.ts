import { expect } from '@open-wc/testing';
import { hiddenOf } from '../../../packages/dashboard/src/publishing/hidden.view.js';

const decision = (region: string, reason: 'small-count' | 'rounded' | 'secondary', table = 'b') => ({
  table,
  region,
  period: '2025JJ00',
  reason,
});

describe('hiddenOf', () => {
  it('tells what is hidden of one card and why, the area that is looked at first', () => {
    const decisions = [
      decision('WK1', 'secondary'),
      decision('GM1', 'small-count'),
      decision('WK1', 'rounded'),
      decision('GM1', 'small-count', 'other'),
    ];
    const { summary, lines, rounded, more } = hiddenOf(decisions, 'b', 'GM1', { GM1: 'Hier' }, 'nl');
    expect(summary).to.equal('2 cijfers zijn verborgen:');
    expect(lines[0]).to.equal('Hier, 2025: aantal te klein om te tonen');
    expect(lines[1]).to.match(/^WK1, 2025: verborgen, omdat/);
    expect([rounded, more]).to.deep.equal(['Eén cijfer is afgerond.', 0]);
  });
  it('says so where nothing is, and lists no more than can be read', () => {
    expect(hiddenOf([], 'b', 'GM1', {}, 'nl')).to.deep.include({ lines: [], rounded: '' });
    const many = Array.from({ length: 40 }, (_, at) => decision(`WK${at}`, 'small-count'));
    expect(hiddenOf(many, 'b', 'GM1', {}, 'nl')).to.include({ more: 28 });
  });
});
