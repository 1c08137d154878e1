import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GateReport } from '@draagkracht/statistics/disclosure.js';
import { answerOf, reportCsv, reportText } from '../../../packages/cli/src/publish/report.js';

const cell = (region: string, reason: 'small-count' | 'rounded') => ({
  table: 'a;b',
  region,
  period: '2023JJ00',
  reason,
});

const report: GateReport = {
  policy: 'publiek',
  method: { name: 'small-number-gate', version: '1' },
  cells: 1200,
  suppressed: 10,
  secondary: 0,
  rounded: 1,
  byReason: { 'small-count': 10, rounded: 1 },
  refused: [{ code: 'in-text', place: 'zin 1', found: '4', at: 3 }],
  notices: [{ code: 'assumed-count', count: 1, examples: ['a;b'] }],
  decisions: [...Array.from({ length: 10 }, (_, at) => cell(`GM000${at}`, 'small-count')), cell('GM0020', 'rounded')],
};

describe('the report of a publication', () => {
  it('counts, says why, gives some examples and what was refused', () => {
    const text = reportText(report, 'nl');
    assert.match(text, /^Cijfers\s+1\.200$/m);
    assert.match(text, /10 × te klein aantal/);
    assert.match(text, /… \+2/);
    assert.match(text, /zin 1 “4”: Deze tekst noemt een verborgen cijfer/);
    assert.match(reportText(report, 'en'), /zin 1 “4”: This text gives a hidden figure/);
  });

  it('lists every cell in a CSV, and is a contract for programs', () => {
    assert.equal(reportCsv(report, 'nl').split('\r\n')[1], '"a;b";GM0000;2023JJ00;te klein aantal');
    assert.equal(reportCsv(report, 'en').trim().split('\r\n').length, 12);
    assert.deepEqual(Object.keys(answerOf(report, null)).slice(0, 5), [
      'cells',
      'suppressed',
      'secondary',
      'rounded',
      'refused',
    ]);
  });
});
