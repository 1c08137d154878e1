import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '@draagkracht/model';
import { roomDoors } from './room-doors.js';
import { roomNames, roomsMessages, type RoomName } from './rooms.messages.js';
import type { Whereabouts } from './where.js';

/** The way between the rooms. An indicator is looked at from the board. */
export function navTemplate({ room }: Whereabouts, language: Language, go: (room: RoomName) => void): TemplateResult {
  const say = roomsMessages(language);
  const current = room === 'indicator' ? 'board' : room;
  return html`<nav class="rooms no-print" aria-label=${say.rooms}>
    <ul>
      ${roomNames
        .filter((name) => name === 'figures' || roomDoors[name])
        .map(
          (name) =>
            html`<li>
              <button
                type="button"
                data-room=${name}
                aria-current=${name === current ? 'page' : nothing}
                @click=${() => go(name)}
              >
                ${say.names[name]}
              </button>
            </li>`,
        )}
    </ul>
  </nav>`;
}

/** All in sight is invented, and how to leave it. */
export function exampleTemplate(language: Language, end: () => void): TemplateResult {
  const say = roomsMessages(language);
  return html`<p class="message example" role="status">
    ${say.example}
    <button type="button" class="end-example no-print" @click=${end}>${say.endExample}</button>
  </p>`;
}

/** Beginning without a file: with what somebody wants to achieve. */
export function invitationTemplate(language: Language, begin: () => void): TemplateResult {
  const say = roomsMessages(language);
  return html`<p class="begin no-print">
    ${say.beginHelp}
    <button type="button" class="begin-goal" @click=${begin}>${say.begin}</button>
  </p>`;
}

/** A room that could not be fetched, and a way on. */
export function unreachableTemplate(language: Language, retry: () => void): TemplateResult {
  const say = roomsMessages(language);
  return html`<p role="alert">${say.unreachable}</p>
    <p><button type="button" @click=${retry}>${say.retry}</button></p>`;
}
