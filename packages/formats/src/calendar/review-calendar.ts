import { daysAfter, daysFrom, type Language } from '@draagkracht/model';

/** A day somebody should look at something again. It is told in roles and bodies; no names. */
export interface ReviewDay {
  /** The same for the same day of the same record, so that a second import renews what is there. */
  readonly uid: string;
  /** ISO day. */
  readonly on: string;
  readonly title: string;
  readonly text: string;
  /** ISO instant of the last change of what it comes from. */
  readonly changed: string;
}

/** What is told of the whole calendar. */
export interface CalendarHead {
  readonly name: string;
  readonly language: Language;
  /** ISO instant of making it. */
  readonly now: string;
}

/** How long before the day somebody is reminded, in seconds: a week. */
const WEEK = 7 * 24 * 60 * 60;

const MINUTE = 60_000;
const BEGIN = Date.UTC(2020, 0, 1);

/** Rises with every change, so that a calendar knows the newest: minutes since 2020. */
const sequenceOf = (changed: string): number => Math.max(0, Math.floor((Date.parse(changed) - BEGIN) / MINUTE));

/**
 * A calendar file (RFC 5545) of whole days, each with a reminder a week before. Days are dates without a time: they are the same day in
 * every time zone, also when the clock changes. What writes it is fetched when it is first asked for.
 */
export async function reviewCalendar(
  days: readonly ReviewDay[],
  { name, language, now }: CalendarHead,
): Promise<string> {
  const { ICalAlarmType, ICalCalendar, ICalCalendarMethod, ICalEventTransparency } = await import('ical-generator');
  const calendar = new ICalCalendar({
    name,
    prodId: { company: 'Draagkracht', product: 'monitor', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    x: { 'X-WR-TIMEZONE': 'Europe/Amsterdam' },
  });
  for (const { uid, on, title, text, changed } of days.toSorted((a, b) => daysFrom(b.on, a.on))) {
    calendar.createEvent({
      id: `${uid}@draagkracht`,
      start: on,
      end: daysAfter(on, 1), // the end of a whole day is the next one
      allDay: true,
      summary: title,
      description: text,
      stamp: now,
      lastModified: changed,
      sequence: sequenceOf(changed),
      transparency: ICalEventTransparency.TRANSPARENT,
      alarms: [{ type: ICalAlarmType.display, triggerBefore: WEEK, description: title }],
    });
  }
  return `${calendar.toString()}\r\n`;
}
