import { expect } from '@open-wc/testing';
import { smallNumberRules } from '@draagkracht/statistics';
import { moneyReasonAt } from '../../../packages/statistics/src/disclosure/money.js';
import { blockOf, counts } from './made-tables.js';

const of = (cases?: number, largest?: number, policy: 'publiek' | 'intern' = 'publiek', value = 1000) =>
  moneyReasonAt(
    {
      id: 'm',
      indicator: counts,
      block: blockOf(['A'], ['2024JJ00'], [value]),
      ...(cases === undefined ? {} : { cases: Float64Array.of(cases) }),
      ...(largest === undefined ? {} : { largest: Float64Array.of(largest) }),
    },
    0,
    smallNumberRules[policy],
  );

describe('money', () => {
  it('is shown for five cases or more of which none is over 30%', () => {
    expect([of(5, 300), of(4, 100), of(5, 301), of(), of(5)]).to.deep.equal([
      undefined,
      'few-cases',
      'dominance',
      'unknown-cases',
      'unknown-cases',
    ]);
    expect([of(undefined, undefined, 'intern'), of(undefined, undefined, 'publiek', 0)]).to.deep.equal([
      undefined,
      undefined,
    ]);
  });
});
