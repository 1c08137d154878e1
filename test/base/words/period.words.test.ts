import { expect } from '@open-wc/testing';
import { capitalised, inPeriod, periodInSentence } from '@draagkracht/base/words.js';

describe('inPeriod', () => {
  const cases: [string, string, string][] = [
    ['2024JJ00', 'in 2024', 'in 2024'],
    ['2024KW01', 'in het 1e kwartaal van 2024', 'in the 1st quarter of 2024'],
    ['2024HJ02', 'in het 2e halfjaar van 2024', 'in the 2nd half of 2024'],
    ['2024MM03', 'in maart 2024', 'in March 2024'],
    ['2023SJ00', 'in het schooljaar 2023/’24', 'in the 2023/’24 school year'],
    ['2024-03-31', 'op 31 maart 2024', 'on 31 March 2024'],
    ['meting 5', 'in meting 5', 'in meting 5'],
  ];
  for (const [code, nl, en] of cases) {
    it(`${code}: ${nl}`, () => {
      expect(inPeriod(code, 'nl')).to.equal(nl);
      expect(inPeriod(code, 'en')).to.equal(en);
    });
  }

  it('stands without its word after another one', () =>
    expect(periodInSentence('2024KW01', 'nl')).to.equal('het 1e kwartaal van 2024'));
});

describe('capitalised', () => {
  it('changes the first letter only', () => {
    expect(capitalised('in 2024')).to.equal('In 2024');
    expect(capitalised('')).to.equal('');
  });
});
