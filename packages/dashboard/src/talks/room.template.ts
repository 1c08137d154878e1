import { html, nothing, type TemplateResult } from 'lit';
import type { DkRecord, InterpretationSession, Language } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import type { Monitor } from '../monitor/monitor.js';
import { regionName } from '../monitor/records.view.js';
import { talkSheet } from './talk-sheet.template.js';
import { talksMessages } from './talks.messages.js';
import type { Session } from './talks.view.js';

/** What the parts of the room need of it. */
export interface RoomStage {
  readonly monitor: Monitor;
  readonly language: Language;
  /** Level of the heading of the room. */
  readonly level: number;
  /** What was done last. */
  readonly said: string;
}

const saidTemplate = (said: string): TemplateResult =>
  html`<p id="said" role="status" class="said" tabindex="-1">${said || nothing}</p>`;

/** What the room is for, what was done last, and the way to begin. */
export function headTemplate({ monitor, language, level, said }: RoomStage, begin: () => void): TemplateResult {
  const say = talksMessages.in(language);
  const { readonly, example, records } = monitor;
  const empty = readonly ? say.emptyReadonly : say.empty;
  return html`<div class="stack">
    <div id="top" tabindex="-1">${heading(level, say.title)}</div>
    <p>${say.purpose}</p>
    ${example ? html`<p class="message">${say.example}</p>` : nothing} ${saidTemplate(said)}
    ${records?.sessions.length === 0 ? html`<p>${empty}</p>` : nothing}
    ${
      readonly
        ? nothing
        : html`<div class="actions no-print">
            <button type="button" id="begin" class="primary" @click=${begin}>${say.begin}</button>
          </div>`
    }
  </div>`;
}

/** While there is nothing: what a report looks like. @param example once it is there @param toggled somebody opens or shuts it */
export const inventedTemplate = (
  { language, level }: RoomStage,
  example: DkRecord<InterpretationSession> | undefined,
  toggled: (isOpen: boolean) => void,
): TemplateResult =>
  html`<details
    class="invented no-print"
    @toggle=${(event: Event) => toggled((event.currentTarget as HTMLDetailsElement).open)}
  >
    <summary>${talksMessages.in(language).seeExample}</summary>
    ${
      example
        ? talkSheet(example.data, {
            language,
            level: Math.min(level + 1, 4),
            regionLabel: 'Voorbeeldgemeente',
            invented: true,
          })
        : nothing
    }
  </details>`;

/** The days to come, for somebody's calendar. */
export const daysTemplate = ({ language }: RoomStage, handOut: () => void): TemplateResult => {
  const say = talksMessages.in(language);
  return html`<div class="stack no-print">
    <p class="quiet">${say.calendarHelp}</p>
    <div class="actions"><button type="button" id="calendar" @click=${handOut}>${say.calendar}</button></div>
  </div>`;
};

/** The report of a session with what can be done with it. @param session absent when it was removed */
export function reportTemplate(
  { monitor, language, level, said }: RoomStage,
  session: Session | undefined,
  acts: { readonly back: () => void; readonly edit: (session: Session) => void },
): TemplateResult {
  const say = talksMessages.in(language);
  const button = (name: string, label: string, press: () => void): TemplateResult =>
    html`<button type="button" class=${name} @click=${press}>${label}</button>`;
  return html`<div class="stack no-print">
      ${saidTemplate(said)}
      <div class="actions">
        ${button('back', say.back, acts.back)} ${session ? button('print', say.print, () => window.print()) : nothing}
        ${session && !monitor.readonly ? button('edit', say.edit, () => acts.edit(session)) : nothing}
      </div>
    </div>
    ${
      session
        ? talkSheet(session.data, {
            language,
            level: Math.min(level, 4),
            regionLabel: regionName(monitor.records?.datasets ?? [], session.data.region),
          })
        : html`<p>${say.gone}</p>`
    }`;
}
