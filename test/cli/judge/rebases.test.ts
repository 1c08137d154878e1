import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sameText, type Series } from '@draagkracht/model';
import { placedRebases, rebasesOf } from '../../../packages/cli/src/judge/rebases.js';
import { messagesOf } from '../../../packages/cli/src/messages.js';

const nl = messagesOf('nl');
const series = (periods: readonly string[]): Series => ({
  indicator: { id: 'x', label: sameText('X'), unit: '', decimals: 0, direction: 'neutral' },
  points: periods.map((period) => ({ period, value: 1 })),
});

describe('rebasesOf', () => {
  it('reads periods with their causes, which may hold any sign but a semicolon', () => {
    assert.deepEqual(rebasesOf('2022=nieuwe inkoop, tarief=vast; 2024 = andere wet ;', nl), [
      { period: '2022', cause: 'nieuwe inkoop, tarief=vast' },
      { period: '2024', cause: 'andere wet' },
    ]);
  });

  it('refuses one without a cause', () => assert.throws(() => rebasesOf('2022= ', nl), /Zonder oorzaak/));
});

describe('placedRebases', () => {
  it('finds the period however it is written, and a measurement by its number', () => {
    const found = (text: string, periods: readonly string[]) =>
      placedRebases([{ period: text, cause: 'c' }], series(periods), nl)[0]!.period;
    assert.equal(found('2021', ['2020JJ00', '2021JJ00']), '2021JJ00');
    assert.equal(found('2', ['meting 1', 'meting 2']), 'meting 2');
    assert.equal(found('nameting', ['nulmeting', 'nameting']), 'nameting');
  });

  it('refuses one outside the series', () =>
    assert.throws(
      () => placedRebases([{ period: '2030', cause: 'c' }], series(['2020JJ00']), nl),
      /2030 is geen periode/,
    ));
});
