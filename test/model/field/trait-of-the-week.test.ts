import { expect } from '@open-wc/testing';
import { presenceTraits, traitOfTheWeek } from '@draagkracht/model';

const monday = Date.parse('2026-11-16T00:00:00Z');
const dayAfter = (days: number): string => new Date(monday + days * 86_400_000).toISOString().slice(0, 10);

describe('the trait of the week', () => {
  it('stays the same from Monday to Sunday', () => {
    const week = Array.from({ length: 7 }, (_, day) => traitOfTheWeek(dayAfter(day)).value);
    expect(new Set(week).size).to.equal(1);
    expect(traitOfTheWeek(dayAfter(7)).value).not.to.equal(week[0]);
    expect(traitOfTheWeek(dayAfter(-1)).value).not.to.equal(week[0]);
  });

  it('passes all eight in eight weeks, also across a new year and before 1970', () => {
    const eight = Array.from({ length: 8 }, (_, week) => traitOfTheWeek(dayAfter(week * 7)).value);
    expect(new Set(eight).size).to.equal(presenceTraits.length);
    expect(presenceTraits.map(({ value }) => value)).to.include(traitOfTheWeek('1969-12-31').value);
  });
});
