import { expect } from '@open-wc/testing';
import { MISSING, sameText, type Series } from '@draagkracht/model';
import { targetOf } from '@draagkracht/statistics';

const until = (last: string, withTarget = true): Series => ({
  indicator: {
    id: 'x',
    label: sameText('X'),
    unit: '',
    decimals: 0,
    direction: 'higher',
    ...(withTarget
      ? {
          target: {
            path: [
              { period: '2024JJ00', value: 5 },
              { period: '2026JJ00', value: 8 },
            ],
            setBy: 'de raad',
            basis: 'besluit',
          },
        }
      : {}),
  },
  points: [
    { period: last, value: 1 },
    { period: '2030JJ00', value: MISSING },
  ],
});

describe('targetOf', () => {
  it('takes the step in force at the last figure, or else the first to come', () => {
    expect(targetOf(until('2020JJ00'))).to.deep.equal({ period: '2024JJ00', value: 5, setBy: 'de raad' });
    expect(targetOf(until('2025JJ00'))!.value).to.equal(5);
    expect(targetOf(until('2026JJ00'))!.value).to.equal(8);
  });

  it('is nothing without a target or without a figure', () => {
    expect(targetOf(until('2026JJ00', false))).to.equal(undefined);
    expect(targetOf({ ...until('2026JJ00'), points: [] })).to.equal(undefined);
  });
});
