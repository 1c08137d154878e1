import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sameText, type Series } from '@draagkracht/model';
import type { Answer } from '../../../packages/cli/src/judge/answer.js';
import { reportOf } from '../../../packages/cli/src/judge/report.js';

const series: Series = {
  indicator: { id: 'x', label: sameText('X'), unit: '', decimals: 0, direction: 'higher' },
  points: ['2020JJ00', '2021JJ00', '2022JJ00'].map((period, at) => ({ period, value: at })),
};
const answer: Answer = {
  kind: 'xmr',
  method: { name: 'xmr', version: '1' },
  n: 14,
  centre: 1.5,
  lower: 0.25,
  upper: 2.75,
  change: 'improvement',
  assurance: 'passes',
  sentence: 'Een zin.',
  signals: [
    { rule: 'outside-limits', from: 2, to: 2, side: 'high' },
    { rule: 'trend', from: 0, to: 2, side: 'low' },
  ],
};

describe('reportOf', () => {
  it('opens with the sentence and says what it rests on', () => {
    assert.equal(
      reportOf(answer, series, 'nl'),
      [
        'Een zin.',
        '',
        'Gelezen als  reeks met gemiddelde en grenzen',
        'Cijfers      14',
        'Gemiddelde   1,500',
        'Grenzen      0,250 tot 2,750',
        'Signalen     buiten de grenzen ▲ 2022',
        '             trend ▼ 2020 tot 2022',
        'Verandering  verbetering',
        'Doel         haalt het doel steeds',
        'Methode      xmr 1',
        '',
      ].join('\n'),
    );
  });

  it('gives the last limits where they differ per point, and leaves out what there is not', () => {
    const varying = reportOf(
      { ...answer, kind: 'p', lower: [0, 0.1, null], upper: [1, 0.9, null], signals: [] },
      series,
      'en',
    );
    assert.match(varying, /^Limits\s+0\.100 to 0\.900$/m);
    assert.match(varying, /^Signals\s+none$/m);
    assert.match(varying, /^Together\s+1\.500$/m);
    const bare = reportOf(
      { ...answer, kind: 'values', centre: null, lower: null, upper: null, assurance: 'none' },
      series,
      'nl',
    );
    assert.doesNotMatch(bare, /Gemiddelde|Grenzen|Doel/);
  });
});
