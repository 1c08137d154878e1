import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { toolMessages, type ToolWords } from './tool.messages.js';

/** What a tool shows while nothing is kept. */
export interface Invitation {
  readonly say: ToolWords;
  /** Level of its heading. */
  readonly level: number;
  readonly isExampleShown: boolean;
  readonly start: (event: Event) => void;
  readonly toggleExample: (event: Event) => void;
  /** What stands between the purpose and the buttons. */
  readonly first: unknown;
  /** What stands behind the buttons. */
  readonly others: unknown;
}

/** What a tool is for, with the button that begins and the one that shows an example. */
export const invitation = ({
  say,
  level,
  isExampleShown,
  start,
  toggleExample,
  first,
  others,
}: Invitation): TemplateResult =>
  html`<section part="invitation" class="empty no-print">
    ${say.question ? heading(level, say.question) : nothing}
    <p>${say.purpose}</p>
    ${first}
    <div class="actions">
      <button type="button" class="primary start" @click=${start}>${say.start}</button>
      <button
        type="button"
        class="show-example"
        aria-expanded=${isExampleShown ? 'true' : 'false'}
        @click=${toggleExample}
      >
        ${isExampleShown ? say.hideExample : say.showExample}
      </button>
      ${others}
    </div>
  </section>`;

/** Something was asked for that could not be fetched. */
export const unreachable = (language: Language): TemplateResult =>
  html`<p class="message fault" role="alert">${toolMessages[language].unreachable}</p>`;

/** The button that draws a tool large, for several people before one screen. */
export const forMeeting = (language: Language, isOn: boolean, toggle: () => void): TemplateResult =>
  html`<button type="button" class="for-meeting" aria-pressed=${isOn ? 'true' : 'false'} @click=${toggle}>
    ${toolMessages[language].meeting}
  </button>`;
