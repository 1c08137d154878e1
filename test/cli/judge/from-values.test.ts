import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { subjectOfValues } from '../../../packages/cli/src/judge/from-values.js';
import { messagesOf } from '../../../packages/cli/src/messages.js';

const nl = messagesOf('nl');

describe('subjectOfValues', () => {
  it('numbers the measurements when there are no periods', () => {
    const { series, judged, factor } = subjectOfValues(
      { values: '1.5,2', periods: undefined, denominators: undefined },
      'auto',
      nl,
    );
    assert.deepEqual(
      series.points.map(({ period }) => period),
      ['meting 1', 'meting 2'],
    );
    assert.deepEqual([series.indicator.decimals, judged, factor], [1, [1.5, 2], 1]);
  });

  it('reads periods as people write them, and keeps what is no period', () => {
    const periods = (text: string) =>
      subjectOfValues({ values: '1,2', periods: text, denominators: undefined }, 'auto', nl).series.points.map(
        ({ period }) => period,
      );
    assert.deepEqual(periods('2024KW01,2024 2e kwartaal'), ['2024KW01', '2024KW02']);
    assert.deepEqual(periods('nulmeting,nameting'), ['nulmeting', 'nameting']);
  });

  it('makes percentages of counts, rates of what is more than its size, and keeps gaps', () => {
    const shares = subjectOfValues({ values: '1,.,2', periods: undefined, denominators: '4,4,4' }, 'auto', nl);
    assert.equal(shares.series.indicator.unit, '%');
    assert.deepEqual(
      shares.series.points.map(({ value }) => value),
      [25, { kind: 'missing' }, 50],
    );
    assert.deepEqual(shares.judged, [0.25, { kind: 'missing' }, 0.5]);
    const rates = subjectOfValues({ values: '8,2', periods: undefined, denominators: '4,4' }, 'auto', nl);
    assert.deepEqual([rates.series.indicator.unit, rates.factor, rates.judged], ['', 1, [2, 0.5]]);
  });
});
