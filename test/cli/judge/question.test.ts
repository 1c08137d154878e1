import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sameText } from '@draagkracht/model';
import {
  asked,
  charts,
  factorOf,
  isBare,
  isOfShares,
  isVarying,
  type Subject,
} from '../../../packages/cli/src/judge/question.js';

const subject: Subject = {
  series: {
    indicator: { id: 'x', label: sameText('X'), unit: '%', decimals: 1, direction: 'neutral' },
    points: [{ period: '2020JJ00', value: 10 }],
  },
  judged: [10],
  factor: 1,
  counted: { counts: [1], sizes: [10], factor: 100 },
};

describe('asked', () => {
  it('puts direction and target beside the indicator, in the unit of the series', () => {
    const plain = asked(subject, { chart: 'auto', screen: true, better: 'lower', target: 12 }, 'gegeven').indicator;
    assert.equal(plain.direction, 'lower');
    assert.deepEqual(plain.target, { path: [{ period: '2020JJ00', value: 12 }], setBy: 'gegeven', basis: 'gegeven' });
    assert.equal(asked(subject, { chart: 'p', screen: true, target: 0.12 }, 'g').indicator.target!.path[0]!.value, 12);
    assert.equal(asked(subject, { chart: 'auto', screen: true }, 'g').indicator.target, undefined);
    const anew = { period: '2020JJ00', cause: 'nieuw' };
    const locked = asked(subject, { chart: 'auto', screen: true, baseline: 12, rebases: [anew] }, 'gegeven');
    assert.deepEqual([locked.baseline, locked.rebases], [12, [{ ...anew, by: 'gegeven' }]]);
  });
});

describe('the kinds of charts', () => {
  it('are told apart by what they need', () => {
    assert.deepEqual(charts.filter(isOfShares), ['p', 'p-prime']);
    assert.deepEqual(charts.filter(isBare), ['c', 'g', 't']);
  });
});

describe('factorOf', () => {
  it('is that of the counts only where they are judged', () => {
    assert.equal(factorOf(subject, 'xmr'), 1);
    assert.equal(factorOf(subject, 'p'), 100);
    assert.deepEqual(charts.filter(isVarying), ['p', 'p-prime', 'u', 'u-prime']);
  });
});
