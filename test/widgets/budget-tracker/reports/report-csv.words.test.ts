import { expect } from '@open-wc/testing';
import { reportCsv } from '../../../../packages/widgets/src/budget-tracker/reports/report-csv.words.js';
import type { ReportDocument } from '../../../../packages/widgets/src/budget-tracker/reports/report-document.view.js';

const report: ReportDocument = {
  id: 'team',
  title: 'Titel',
  lead: 'Eén zin.',
  about: 'team, 2026',
  parts: [
    {
      heading: 'Bedragen',
      note: 'Let op',
      heads: ['Wat', 'Bedrag', 'Deel'],
      rows: [
        ['=1+1', { cents: 125_050 }, { share: 0.5 }],
        ['x', 'niet getoond', { share: 1 }],
      ],
      nothing: '',
    },
    { heading: 'Leeg', nothing: 'Niets.' },
    { heading: 'Lijst', list: ['-een', 'twee; drie'], nothing: '' },
  ],
  foot: 'voet',
};

describe('reportCsv', () => {
  it('says the sentence first, keeps figures figures, and lets no cell run', () =>
    expect(
      reportCsv(report)
        .replace(/^\uFEFF/, '')
        .trim()
        .split('\r\n'),
    ).to.deep.equal([
      'Titel',
      'team, 2026',
      'Eén zin.',
      '',
      'Bedragen',
      'Let op',
      'Wat;Bedrag;Deel (%)',
      "'=1+1;1250,50;50",
      'x;niet getoond;100',
      '',
      'Leeg',
      'Niets.',
      '',
      'Lijst',
      "'-een",
      '"twee; drie"',
      '',
      'voet',
    ]));
});
