import { expect } from '@open-wc/testing';
import { smallNumberRules } from '@draagkracht/statistics';
import { factorOf, shareAnswer } from '../../../packages/statistics/src/disclosure/shares.js';
import { blockOf, counts } from './made-tables.js';

const answer = (value: number, parts: object, more: object = {}) =>
  shareAnswer(
    {
      id: 's',
      indicator: { ...counts, unit: '%', decimals: 1, ...more },
      block: blockOf(['A'], ['2024JJ00'], [value]),
    },
    'share',
    value,
    { published: false, hidden: false, ...parts },
    smallNumberRules.publiek,
  );

describe('shares', () => {
  it('are hidden for few people, for few in them or outside them, and for everybody', () => {
    expect(answer(50, { denominator: 9 })).to.deep.equal({ reason: 'few-people' });
    expect(answer(10, { denominator: 80 })).to.deep.equal({ reason: 'small-count' });
    expect(answer(95, { denominator: 80 })).to.deep.equal({ reason: 'small-count' });
    expect(answer(100, { denominator: 80 })).to.deep.equal({ reason: 'zero-discloses' });
    expect(answer(50, { denominator: 80, hidden: true })).to.deep.equal({ reason: 'secondary' });
  });

  it('are shown without decimals under 100, and of a sample whatever its counts', () => {
    expect(answer(33.33, { denominator: 60 })).to.deep.equal({ value: 33 });
    expect(answer(33.33, { denominator: 600 })).to.deep.equal({ value: 33.3 });
    expect(answer(10, { denominator: 40 }, { kind: 'survey' })).to.deep.equal({ value: 10 });
    expect(answer(10, { denominator: 29 }, { kind: 'survey' })).to.deep.equal({ reason: 'few-people' });
    expect(answer(12.34, {})).to.deep.equal({ value: 12.34 });
  });

  it('tell no more than the rounded counts that are published', () => {
    expect(answer(30.75, { numerator: 123, denominator: 400, published: true })).to.deep.equal({ value: 31.3 });
  });

  it('know per how many', () => {
    expect([
      factorOf('share', '%'),
      factorOf('rate', 'per 1.000 inwoners'),
      factorOf('rate', 'dichtheid'),
    ]).to.deep.equal([100, 1000, undefined]);
  });
});
