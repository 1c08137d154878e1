import { expect } from '@open-wc/testing';
import { comparePeriods, firstDay, periodLabel, periodOf, periodTick, startMonth } from '@draagkracht/model';
import { itOnReal } from '../../helpers/real-data.js';

describe('period', () => {
  it('begins on a day', () => {
    const days = ['2024JJ00', '2024SJ00', '2024HJ02', '2024KW03', '2024MM11', '2024-02-29'].map((code) =>
      firstDay(periodOf(code)!),
    );
    expect(days).to.deep.equal(['2024-01-01', '2024-08-01', '2024-07-01', '2024-07-01', '2024-11-01', '2024-02-29']);
  });
  it('reads CBS codes', () => {
    expect(periodOf('2024JJ00')).to.deep.equal({ code: '2024JJ00', rhythm: 'year', year: 2024, part: 1 });
    expect(periodOf('2024KW03')?.part).to.equal(3);
    expect(periodOf('2024KW05')).to.equal(undefined);
    expect(periodOf('2024JJ01')).to.equal(undefined);
  });
  const spelled: [string, string][] = [
    ['2024', '2024JJ00'],
    ['2024*', '2024JJ00'],
    ["2023/'24", '2023SJ00'],
    ['2023/2024', '2023SJ00'],
    ['2023-24', '2023SJ00'],
    ['2024-03', '2024MM03'],
    ['2024 1e kwartaal', '2024KW01'],
    ['2e halfjaar 2023', '2023HJ02'],
    ['2024Q2', '2024KW02'],
    ['2024-Q2', '2024KW02'],
    ['2024M01', '2024MM01'],
    ['mrt 2024', '2024MM03'],
    ['maart 2024', '2024MM03'],
    ['mei 2024', '2024MM05'],
    ['2024 december', '2024MM12'],
    ['may 2024', '2024MM05'],
    ['aug. 2024', '2024MM08'],
    ['okt 2024', '2024MM10'],
    ['2024-03-31', '2024-03-31'],
  ];
  for (const [text, code] of spelled) it(`reads ${text}`, () => expect(periodOf(text)?.code).to.equal(code));
  for (const text of ['', 'abc', '2024-13', '2024-02-30', '12', 'foo 2024', '99999'])
    it(`refuses "${text}"`, () => expect(periodOf(text)).to.equal(undefined));
  it('keeps the order of the calendar', () => {
    const codes = ['2024KW01', '2023JJ00', '2024JJ00', '2024MM02', '2023HJ02'];
    const sorted = codes
      .map((c) => periodOf(c)!)
      .sort(comparePeriods)
      .map((p) => p.code);
    expect(sorted).to.deep.equal(['2023JJ00', '2023HJ02', '2024KW01', '2024JJ00', '2024MM02']);
    expect(startMonth(periodOf('2024KW03')!) - startMonth(periodOf('2024JJ00')!)).to.equal(6);
  });
  it('says them in both languages', () => {
    expect(periodLabel('2024KW01', 'nl')).to.equal('1e kwartaal 2024');
    expect(periodLabel('2024KW02', 'en')).to.equal('2nd quarter of 2024');
    expect(periodLabel('2024MM03', 'nl')).to.equal('maart 2024');
    expect(periodLabel('2023SJ00', 'nl')).to.equal('schooljaar 2023/’24');
    expect(periodTick('2024KW01', 'nl')).to.equal('K1 ’24');
  });
  itOnReal('reads every period of a CBS code list', 'odata/v4_83841NED_PeriodenCodes.json', (bytes) => {
    const { value } = JSON.parse(new TextDecoder().decode(bytes)) as { value: { Identifier: string; Title: string }[] };
    for (const { Identifier, Title } of value) expect(periodOf(Identifier)?.code, Title).to.equal(Identifier);
  });
});
