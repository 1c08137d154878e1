import { expect } from '@open-wc/testing';
import type { IndicatorNews } from '../../../packages/dashboard/src/monitor/news.view.js';
import { newsLines, newsMark } from '../../../packages/dashboard/src/board/news.words.js';

const of = (label: string, ...news: IndicatorNews['news']): IndicatorNews => ({
  indicatorId: label,
  label,
  unit: '%',
  decimals: 1,
  news,
});

describe('what is new, in words', () => {
  const indicators = [
    of('Eenzaam', { kind: 'new', periods: ['2025JJ00'] }),
    of(
      'Schulden',
      { kind: 'revised', period: '2024JJ00', before: 8.2, after: 8.6 },
      { kind: 'new', periods: ['2025JJ00'] },
      { kind: 'rule', before: 'none', after: 'concern' },
    ),
    of('Bijstand', { kind: 'column-gone' }),
    of('Mantelzorg', { kind: 'gone', periods: ['2024JJ00'], gap: { kind: 'suppressed' } }),
    of('Jeugdhulp', { kind: 'new', periods: ['2022JJ00', '2023JJ00', '2024JJ00', '2025JJ00'] }),
    of(
      'Beroep',
      { kind: 'final', periods: ['2024JJ00'] },
      { kind: 'new-gap', periods: ['2025JJ00'], gap: { kind: 'missing' } },
    ),
  ];
  const lines = newsLines({ indicators }, 'nl').map(({ text, about }) => `${text}: ${about.join('; ')}`);

  it('is told by kind, what may need somebody to act first, and never as a rise or a fall', () => {
    expect(lines).to.eql([
      'De rekenregels zeggen iets anders dan eerst: Schulden (eerst: geen duidelijke verandering, nu: zorg)',
      'Staat niet meer in de nieuwste cijfers: Bijstand',
      'Dit cijfer was er eerst, en nu niet meer: Mantelzorg (2024: te weinig om te tonen)',
      'Een ander cijfer dan eerst: Schulden (2024: eerst 8,2%, nu 8,6%)',
      'Nog geen cijfer van 2025: Beroep (niet bekend)',
      'Er is een cijfer bij van 2025: Eenzaam; Schulden',
      'Er zijn cijfers bij van 2022 tot en met 2025: Jeugdhulp',
      'Eerst voorlopig, nu definitief: Beroep (2024)',
    ]);
    expect(lines.join(' ')).not.to.match(/stijg|daal|gestegen|gedaald|meer dan|minder/);
  });

  it('is a few words on a card', () => {
    expect(newsMark(indicators[1]!, 'nl')).to.equal('Ander oordeel dan eerst; Ander cijfer dan eerst; Nieuw cijfer');
    expect(newsMark(indicators[0]!, 'nl')).to.equal('Nieuw cijfer');
  });
});
