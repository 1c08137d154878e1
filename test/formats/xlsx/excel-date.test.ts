import { expect } from '@open-wc/testing';
import { dateText } from '../../../packages/formats/src/xlsx/excel-date.js';

describe('dateText', () => {
  for (const [serial, text] of [
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [36526, '2000-01-01'],
    [36585, '2000-02-29'],
    [45352.99, '2024-03-01'],
    [2958465, '9999-12-31'],
  ] as const)
    it(`${serial} is ${text}`, () => expect(dateText(serial, 'day', false)).to.equal(text));

  it('counts from 1904 where the workbook does', () => {
    expect(dateText(0, 'day', true)).to.equal('1904-01-01');
    expect(dateText(43890, 'day', true)).to.equal('2024-03-01');
  });
  it('shows months, years and times', () => {
    expect(dateText(45352, 'month', false)).to.equal('2024MM03');
    expect(dateText(45352, 'year', false)).to.equal('2024');
    expect(dateText(0.545139, 'time', false)).to.equal('13:05');
  });
  it('knows numbers that are no date', () => {
    for (const serial of [-1, 0, 2958466]) expect(dateText(serial, 'day', false)).to.equal(undefined);
    expect(dateText(1.5, 'time', false)).to.equal(undefined);
  });
  it('agrees with the calendar on every day of four centuries', () => {
    for (let serial = 61; serial < 146_158; serial += 13) {
      const day = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
      if (dateText(serial, 'day', false) !== day) expect(dateText(serial, 'day', false)).to.equal(day);
    }
  });
});
