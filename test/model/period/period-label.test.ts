import { expect } from '@open-wc/testing';
import { periodLabel, periodTick } from '@draagkracht/model';

const labels: [string, string, string, string][] = [
  ['2024JJ00', '2024', '2024', '2024'],
  ['2023SJ00', 'schooljaar 2023/’24', 'school year 2023/’24', '2023/’24'],
  ['2024HJ02', '2e halfjaar 2024', '2nd half of 2024', 'H2 ’24'],
  ['2024KW01', '1e kwartaal 2024', '1st quarter of 2024', 'K1 ’24'],
  ['2024KW03', '3e kwartaal 2024', '3rd quarter of 2024', 'K3 ’24'],
  ['2024MM03', 'maart 2024', 'March 2024', 'mrt ’24'],
  ['2024-03-31', '31 maart 2024', '31 March 2024', '31 mrt'],
];

describe('periods in words', () => {
  for (const [code, nl, en, tick] of labels)
    it(`says ${code}`, () => {
      expect(periodLabel(code, 'nl')).to.equal(nl);
      expect(periodLabel(code, 'en')).to.equal(en);
      expect(periodTick(code, 'nl')).to.equal(tick);
    });
  it('leaves alone what is no period', () => {
    expect(periodLabel('voorjaar', 'nl')).to.equal('voorjaar');
    expect(periodTick('voorjaar', 'nl')).to.equal('voorjaar');
  });
  it('calls a quarter by its English letter', () => expect(periodTick('2024KW02', 'en')).to.equal('Q2 ’24'));
});
