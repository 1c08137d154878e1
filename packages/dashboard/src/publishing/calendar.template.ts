import { html, type TemplateResult } from 'lit';
import { formatNumber } from '@draagkracht/base/words.js';
import { download, heading } from '@draagkracht/base';
import { reviewCalendar } from '@draagkracht/formats';
import { publishingMessages } from './publishing.messages.js';
import { reviewDays } from './review-days.view.js';
import type { RoomStage } from './room.js';

/** The calendar file of what is to be looked at again; it is made when somebody asks for it. */
async function handOut({ monitor, language }: RoomStage): Promise<void> {
  const { records } = monitor;
  if (!records) return;
  const { calendarName: name, calendarFile } = publishingMessages(language);
  const days = reviewDays(records, monitor.today(), language);
  download(await reviewCalendar(days, { name, language, now: monitor.now() }), `${calendarFile}.ics`, 'text/calendar');
}

/** Review dates for the calendar of whoever works with the monitor. */
export const calendarTemplate = (stage: RoomStage): TemplateResult => {
  const { monitor, language, level } = stage;
  const messages = publishingMessages(language);
  const count = monitor.records ? reviewDays(monitor.records, monitor.today(), language).length : 0;
  return html`<section class="panel">
    ${heading(level, messages.steps.calendar)}
    ${
      count === 0
        ? html`<p>${messages.noDates}</p>`
        : html`<p>${messages.calendarNote} ${messages.dates(formatNumber(count, 0, language), count)}</p>
            <p class="actions">
              <button type="button" data-act="calendar" @click=${() => void handOut(stage)}>
                ${messages.calendar}
              </button>
            </p>`
    }
  </section>`;
};
