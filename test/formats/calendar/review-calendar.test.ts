import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { reviewCalendar, type ReviewDay } from '@draagkracht/formats';

const head = { name: 'Kijkdata', language: 'nl', now: '2026-03-01T09:00:00.000Z' } as const;
const day = (more: Partial<ReviewDay> = {}): ReviewDay => ({
  uid: 'look-1',
  on: '2026-06-01',
  title: 'Opnieuw kijken: schulden',
  text: 'Kijk samen opnieuw.',
  changed: '2026-02-01T10:00:00.000Z',
  ...more,
});

/** The lines of a file as a calendar reads them: what was folded is one again. */
const linesOf = (file: string): string[] => file.replaceAll('\r\n ', '').trimEnd().split('\r\n');
const of = async (...days: readonly ReviewDay[]): Promise<string[]> => linesOf(await reviewCalendar(days, head));

describe('reviewCalendar', () => {
  it('is a whole day with a reminder a week before, that blocks no time', async () => {
    const lines = await of(day());
    expect(lines).to.include.members([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'METHOD:PUBLISH',
      'X-WR-TIMEZONE:Europe/Amsterdam',
      'DTSTART;VALUE=DATE:20260601',
      'DTEND;VALUE=DATE:20260602',
      'SUMMARY:Opnieuw kijken: schulden',
      'TRANSP:TRANSPARENT',
      'TRIGGER:-P7D',
      'DTSTAMP:20260301T090000Z',
      'END:VCALENDAR',
    ]);
  });

  it('keeps its id when it changes, with a higher number: a second import renews it', async () => {
    const before = await of(day());
    const after = await of(day({ on: '2026-07-01', changed: '2026-02-02T10:00:00.000Z' }));
    const uid = before.find((line) => line.startsWith('UID:'));
    expect(uid).to.equal('UID:look-1@draagkracht');
    expect(after).to.include(uid);
    const sequence = (lines: readonly string[]): number =>
      Number(lines.find((line) => line.startsWith('SEQUENCE:'))!.slice(9));
    expect(sequence(after)).to.be.greaterThan(sequence(before));
  });

  it('is the same day when the clock goes forward or back', async () => {
    for (const [on, next] of [
      ['2026-03-29', '20260330'],
      ['2026-10-25', '20261026'],
      ['2028-02-28', '20280229'],
      ['2026-12-31', '20270101'],
    ] as const)
      expect(await of(day({ on }))).to.include.members([
        `DTSTART;VALUE=DATE:${on.replaceAll('-', '')}`,
        `DTEND;VALUE=DATE:${next}`,
      ]);
  });

  it('writes signs of the format so that they stay text, and folds lines of more than 75 bytes', async () => {
    const title =
      'Zorg; wonen, welzijn \\ één lange naam die niet op een regel past, met een teken als 🏠 erin en nog meer woorden';
    const file = await reviewCalendar([day({ title, text: 'regel een\nregel twee' })], head);
    expect(linesOf(file)).to.include(
      `SUMMARY:${title.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,')}`,
    );
    expect(linesOf(file)).to.include('DESCRIPTION:regel een\\nregel twee');
    const longest = Math.max(...file.split('\r\n').map((line) => new TextEncoder().encode(line).length));
    expect(longest).to.be.at.most(75);
  });

  it('has the days in their order, and is a calendar without any', async () => {
    const lines = await of(day({ uid: 'b', on: '2027-01-01' }), day({ uid: 'a' }));
    expect(lines.filter((line) => line.startsWith('UID:'))).to.deep.equal(['UID:a@draagkracht', 'UID:b@draagkracht']);
    expect((await of()).at(-1)).to.equal('END:VCALENDAR');
  });

  it('cannot be broken by what somebody wrote', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        const lines = await of(day({ title: text, text }));
        expect(lines.filter((line) => line === 'BEGIN:VEVENT')).to.have.lengthOf(1);
        expect(lines.filter((line) => line === 'END:VCALENDAR')).to.have.lengthOf(1);
      }),
      { numRuns: 40 },
    ));
});
