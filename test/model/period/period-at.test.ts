import { expect } from '@open-wc/testing';
import { isAfter, periodAt, type Rhythm } from '@draagkracht/model';

describe('the period a day lies in', () => {
  const at = (day: string, rhythm: Rhythm): string | undefined => periodAt(day, rhythm)?.code;

  it('goes by the rhythm', () => {
    expect((['year', 'half', 'quarter', 'month', 'day'] as const).map((rhythm) => at('2024-08-15', rhythm))).to.eql([
      '2024JJ00',
      '2024HJ02',
      '2024KW03',
      '2024MM08',
      '2024-08-15',
    ]);
  });

  it('begins a school year in August', () =>
    expect([at('2024-07-31', 'school-year'), at('2024-08-01', 'school-year')]).to.eql(['2023SJ00', '2024SJ00']));

  it('takes the edges of a year', () =>
    expect([at('2024-01-01', 'quarter'), at('2024-12-31', 'quarter'), at('2024-12-31', 'half')]).to.eql([
      '2024KW01',
      '2024KW04',
      '2024HJ02',
    ]));

  it('is none for what is no day', () =>
    expect([at('2024', 'year'), at('ooit', 'year')]).to.eql([undefined, undefined]));

  it('tells what begins later, across rhythms', () => {
    expect(isAfter('2024KW02', '2024JJ00')).to.equal(true);
    expect(isAfter('2024KW01', '2024JJ00')).to.equal(false);
    expect(isAfter('ooit', '2024JJ00')).to.equal(false);
  });
});
