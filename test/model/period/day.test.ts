import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { dayAt, daysAfter, daysFrom, monthsAfter } from '@draagkracht/model';

describe('days', () => {
  it('are those of the Netherlands, in winter and in summer', () => {
    expect(dayAt(new Date('2026-11-22T22:59:59Z'))).to.equal('2026-11-22');
    expect(dayAt(new Date('2026-11-22T23:00:00Z'))).to.equal('2026-11-23');
    expect(dayAt(new Date('2026-07-01T21:59:59Z'))).to.equal('2026-07-01');
    expect(dayAt(new Date('2026-07-01T22:00:00Z'))).to.equal('2026-07-02');
  });

  it('are counted over the change of the clock, the end of the year and a leap day', () => {
    expect(daysAfter('2026-11-22', 28)).to.equal('2026-12-20');
    expect(daysAfter('2026-10-24', 2)).to.equal('2026-10-26');
    expect(daysAfter('2026-12-31', 1)).to.equal('2027-01-01');
    expect(daysAfter('2028-02-28', 1)).to.equal('2028-02-29');
    expect(daysFrom('2026-11-22', '2026-11-01')).to.equal(-21);
  });

  it('come a number of months later, on the last day of a month that is too short', () => {
    expect(['2026-01-15', '2026-08-31', '2027-08-31', '2026-11-22'].map((day) => monthsAfter(day, 6))).to.deep.equal([
      '2026-07-15',
      '2027-02-28',
      '2028-02-29',
      '2027-05-22',
    ]);
    expect(monthsAfter('2026-03-31', -1)).to.equal('2026-02-28');
  });

  it('go there and back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -20_000, max: 20_000 }),
        (n) => daysFrom('2026-11-22', daysAfter('2026-11-22', n)) === n,
      ),
    );
  });
});
