import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sameText, type Indicator } from '@draagkracht/model';
import { answerOf } from '../../../packages/cli/src/judge/answer.js';
import type { Subject } from '../../../packages/cli/src/judge/question.js';

const values = Array.from({ length: 14 }, (_, at) => (at % 2 === 0 ? 10 : 12));
const subject = (more: Partial<Indicator> = {}): Subject => ({
  series: {
    indicator: { id: 'x', label: sameText('X'), unit: '', decimals: 0, direction: 'higher', ...more },
    points: values.map((value, at) => ({ period: `${2010 + at}JJ00`, value })),
  },
  judged: values,
  factor: 1,
});

describe('answerOf', () => {
  it('uses the target and breaks the file knows', () => {
    const target = { path: [{ period: '2020JJ00', value: 99 }], setBy: 'raad', basis: 'besluit' };
    assert.equal(answerOf(subject({ target }), { chart: 'auto', screen: true }, 'nl').assurance, 'fails');
    const broken = answerOf(
      subject({ breaks: [{ period: '2022JJ00', reason: sameText('r') }] }),
      { chart: 'auto', screen: true },
      'nl',
    );
    assert.deepEqual([broken.kind, broken.n], ['values', 2]);
    assert.match(broken.sentence, /In 2022 veranderde de definitie/);
  });

  it('has limits per point, with null at a gap, on a p chart', () => {
    const counted = { counts: [1, { kind: 'missing' as const }, 3], sizes: [10, 10, 10], factor: 100 };
    const answer = answerOf({ ...subject({ unit: '%' }), counted }, { chart: 'p', screen: true }, 'nl');
    assert.equal((answer.upper as (number | null)[])[1], null);
    assert.equal(answer.change, 'too-few');
  });

  it('refuses a p chart without counts', () => {
    assert.throws(() => answerOf(subject(), { chart: 'p', screen: true }, 'nl'), /noemers/);
  });
});
