import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  outsideLimits,
  shifts,
  trends,
  twoOfThree,
  type Stretch,
} from '../../../packages/statistics/src/verdict/rules.js';
import type { SideSign, Zone } from '../../../packages/statistics/src/verdict/zones.js';

/** The points a rule flags, as the published vectors of NHSRplotthedots (MIT) write them: one digit per point. */
const flags = (length: number, stretches: readonly Stretch[]): number[] =>
  Array.from({ length }, (_, at) => (stretches.some(({ from, to }) => at >= from && at <= to) ? 1 : 0));

const zones = (close: readonly number[]): Zone[] => close.map((flag) => (flag ? 'outer' : 'inner'));

describe('shifts of seven on one side of the mean', () => {
  const cases: [SideSign[], number[]][] = [
    [
      [1, 1, 1, 1, 1, 1],
      [0, 0, 0, 0, 0, 0],
    ],
    [
      [1, 1, 1, 1, 1, 1, -1],
      [0, 0, 0, 0, 0, 0, 0],
    ],
    [
      [1, 1, 1, 1, 1, 1, 1, -1],
      [1, 1, 1, 1, 1, 1, 1, 0],
    ],
    [
      [1, 1, 1, 1, 1, 1, 1, 1, -1],
      [1, 1, 1, 1, 1, 1, 1, 1, 0],
    ],
    [
      [-1, -1, -1, -1, -1, -1, -1, -1, 1],
      [1, 1, 1, 1, 1, 1, 1, 1, 0],
    ],
    [
      [-1, 1, 1, 1, 1, 1, 1, 1, -1],
      [0, 1, 1, 1, 1, 1, 1, 1, 0],
    ],
    [
      [1, 1, 1, 0, 1, 1, 1, 1],
      [0, 0, 0, 0, 0, 0, 0, 0],
    ],
  ];
  for (const [sides, flag] of cases) {
    it(`${sides.join(' ')} → ${flag.join('')}`, () =>
      expect(flags(sides.length, shifts(sides, 7, 'breaks'))).to.deep.equal(flag));
  }

  it('tells the side', () => expect(shifts([-1, -1, -1, -1, -1, -1, -1], 7, 'breaks')[0]!.side).to.equal('low'));
});

describe('shifts of six on a run chart', () => {
  it('skip points on the median: they neither count nor end it', () => {
    expect(shifts([1, 1, 0, 1, 1, 0, 0, 1, 1, -1], 6, 'skipped')).to.deep.equal([{ from: 0, to: 8, side: 'high' }]);
    expect(shifts([1, 1, 0, 1, 1, 0, 0, 1, -1, -1], 6, 'skipped')).to.deep.equal([]);
  });
});

describe('trends of seven points', () => {
  const cases: [number[], number[]][] = [
    [
      [1, 2, 3, 4, 5, 6],
      [0, 0, 0, 0, 0, 0],
    ],
    [
      [1, 2, 3, 3, 4, 5, 6],
      [0, 0, 0, 0, 0, 0, 0],
    ],
    [
      [1, 2, 3, 4, 5, 6, 7],
      [1, 1, 1, 1, 1, 1, 1],
    ],
    [
      [2, 1, 2, 3, 4, 5, 6, 7, 3],
      [0, 1, 1, 1, 1, 1, 1, 1, 0],
    ],
    [
      [7, 6, 5, 4, 3, 2, 1],
      [1, 1, 1, 1, 1, 1, 1],
    ],
    [
      [2, 7, 6, 5, 4, 3, 2, 1, 3],
      [0, 1, 1, 1, 1, 1, 1, 1, 0],
    ],
  ];
  for (const [values, flag] of cases) {
    it(`${values.join(' ')} → ${flag.join('')}`, () =>
      expect(flags(values.length, trends(values, 6))).to.deep.equal(flag));
  }

  it('share a top, and tell the side', () => {
    const peak = [1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1];
    expect(trends(peak, 6)).to.deep.equal([
      { from: 0, to: 6, side: 'high' },
      { from: 6, to: 12, side: 'low' },
    ]);
  });

  it('need five steps on a run chart', () => {
    expect(trends([1, 2, 3, 4, 5], 5)).to.deep.equal([]);
    expect(trends([1, 2, 3, 4, 5, 6], 5)).to.deep.equal([{ from: 0, to: 5, side: 'high' }]);
  });

  it('are exactly the windows of seven that rise or fall throughout', () => {
    const slow = (values: number[]): number[] =>
      values.map((_, at) => {
        for (let from = Math.max(0, at - 6); from <= at && from + 6 < values.length; from++) {
          const steps = Array.from({ length: 6 }, (__, step) =>
            Math.sign(values[from + step + 1]! - values[from + step]!),
          );
          if (steps.every((step) => step === 1) || steps.every((step) => step === -1)) return 1;
        }
        return 0;
      });
    const walk = fc.array(fc.constantFrom(1, 1, 1, 1, -1, 0), { maxLength: 40 }).map((steps) => {
      let level = 0;
      return steps.map((step) => (level += step));
    });
    fc.assert(
      fc.property(walk, (values) => {
        expect(flags(values.length, trends(values, 6))).to.deep.equal(slow(values));
      }),
    );
  });
});

describe('two of three in the outer third', () => {
  const cases: [number[], SideSign[], number[]][] = [
    [
      [1, 0, 1],
      [1, 1, 1],
      [1, 1, 1],
    ],
    [
      [0, 0, 1, 0, 1, 0, 0],
      [1, 1, 1, 1, 1, 1, 1],
      [0, 0, 1, 1, 1, 0, 0],
    ],
    [
      [0, 0, 1, 1, 0, 0, 0],
      [1, 1, 1, 1, 1, 1, 1],
      [0, 1, 1, 1, 1, 0, 0],
    ],
    [
      [1, 0, 1],
      [1, -1, 1],
      [0, 0, 0],
    ],
    [
      [0, 0, 1, 1, 0, 0, 0],
      [-1, 1, -1, 1, -1, 1, -1],
      [0, 0, 0, 0, 0, 0, 0],
    ],
    [
      [1, 0, 1],
      [1, 0, 1],
      [0, 0, 0],
    ],
  ];
  for (const [close, sides, flag] of cases) {
    it(`${close.join('')} on sides ${sides.join(' ')} → ${flag.join('')}`, () => {
      expect(flags(close.length, twoOfThree(zones(close), sides))).to.deep.equal(flag);
    });
  }

  it('does not count a point outside the limits as one of the two', () => {
    expect(twoOfThree(['outside', 'inner', 'outer'], [1, 1, 1])).to.deep.equal([]);
    expect(twoOfThree(['outer', 'outside', 'outer'], [1, 1, 1])).to.have.length(1);
  });
});

describe('outside limits', () => {
  it('points at every single one', () => {
    expect(outsideLimits(['inner', 'outside', 'outside'], [1, 1, -1])).to.deep.equal([
      { from: 1, to: 1, side: 'high' },
      { from: 2, to: 2, side: 'low' },
    ]);
  });
});
