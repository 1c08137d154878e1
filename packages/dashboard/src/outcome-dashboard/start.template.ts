import { html, type TemplateResult } from 'lit';
import type { Language } from '@draagkracht/model';
import { startMessages } from './start.messages.js';

/** What every template needs of the element: its language and the level of its headings. */
export interface Stage {
  readonly language: Language;
  readonly level: number;
  /** Shows what is there and lets nobody change it. */
  readonly readonly: boolean;
  /** Address of the shapes of areas; absent or empty for none. */
  readonly geo?: string;
}

/** Files the readers know by name; what is in them is judged by their content. */
const KNOWN = '.csv,.txt,.tsv,.json,.xlsx,.html,.htm,text/csv,application/json';

/** The button that opens the file chooser of the system. A label around the input is its own, large, target. */
export const fileButton = (text: string, primary: boolean, take: (files: readonly File[]) => void): TemplateResult =>
  html` <label class="button ${primary ? 'primary' : ''}">
    ${text}
    <input
      class="visually-hidden"
      type="file"
      multiple
      accept=${KNOWN}
      @change=${(event: Event) => {
        const input = event.currentTarget as HTMLInputElement;
        const files = [...(input.files ?? [])];
        input.value = '';
        if (files.length > 0) take(files);
      }}
    />
  </label>`;

/** How somebody may begin. */
export interface StartActs {
  readonly take: (files: readonly File[]) => void;
  readonly example: () => void;
  /** The part that fetches a table was opened. */
  readonly fetch: () => void;
  /** That part, once it has come. */
  readonly fetching: unknown;
}

/** How to begin: what it is for, one button, and an example. */
export const startTemplate = ({ language, readonly }: Stage, over: boolean, acts: StartActs): TemplateResult => {
  const messages = startMessages.in(language);
  if (readonly) return html`<p class="message">${messages.nothingToShow}</p>`;
  return html`<section class="panel start ${over ? 'over' : ''}">
      <p>${messages.purpose}</p>
      <p class="actions">
        ${fileButton(messages.choose, true, acts.take)}
        <button type="button" @click=${acts.example}>${messages.showExample}</button>
      </p>
      <p>${over ? messages.dropHere : messages.drop}</p>
      <p class="quiet">${messages.formats}</p>
    </section>
    <details class="panel fetch no-print" @toggle=${acts.fetch}>
      <summary>${messages.fetchTable}</summary>
      ${acts.fetching}
    </details>`;
};
