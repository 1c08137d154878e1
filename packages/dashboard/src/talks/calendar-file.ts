import { download } from '@draagkracht/base';
import { reviewCalendar } from '@draagkracht/formats';
import type { Language } from '@draagkracht/model';
import type { Monitor } from '../monitor/monitor.js';
import { reviewDays } from '../publishing/review-days.view.js';

/** The days to come of the sessions as a calendar file: next looks, and agreements nobody looked back on. */
export async function sessionCalendar(monitor: Monitor, name: string, language: Language): Promise<string> {
  const sessions = monitor.records?.sessions ?? [];
  const days = reviewDays({ indicators: [], targets: [], sessions }, monitor.today(), language);
  return reviewCalendar(days, { name, language, now: monitor.now() });
}

/** Hands the calendar of the sessions out. @param file name of the file without its end */
export async function handOutCalendar(monitor: Monitor, name: string, file: string, language: Language): Promise<void> {
  download(await sessionCalendar(monitor, name, language), `${file}.ics`, 'text/calendar');
}
