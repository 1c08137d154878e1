import { expect } from '@open-wc/testing';
import type { SmallNumberPolicy } from '@draagkracht/model';
import { ledgerCsv } from '../../../packages/widgets/src/works-ledger/ledger-csv.words.js';
import { practiceOf } from '../../../stories/widgets/works-ledger/works-ledger.scenarios.js';

const csv = (policy: SmallNumberPolicy): string =>
  ledgerCsv(
    [
      practiceOf(1, {
        practice: '=HYPERLINK("x")',
        payAmountCents: 1_250_050,
        payYear: 2026,
        knowSources: [{ what: 'Verslag; deel 1', link: 'https://example.org' }],
      }),
    ],
    { language: 'nl', policy, today: '2026-11-22' },
  );

describe('the ledger as a spreadsheet', () => {
  it('has no cell that would be run', () => {
    const text = csv('publiek');
    expect(text)
      .to.include('"\'=HYPERLINK(""x"")"')
      .and.not.match(/(^|;|\n)=/);
    expect(text).to.include('"Verslag; deel 1 (https://example.org)"');
  });

  it('has a point where an amount is hidden, and the amount where nothing is published', () => {
    expect(csv('publiek')).to.include(';.;2026;').and.not.include('12500');
    expect(csv('intern')).to.include(';12500,5;2026;').and.include('Niet publiceren');
  });

  it('ends with the eight cells', () => {
    const lines = csv('publiek').trimEnd().split('\r\n');
    expect(lines.slice(-9)[0]).to.equal('Advies;Aantal;Geld in 2026');
    expect(lines.slice(-9)).to.include('Onderzoeken wat het oplevert;1;.').and.include('Niets doen;0;');
  });
});
