import { html, type LitElement, type TemplateResult } from 'lit';
import type { Language } from '@draagkracht/model';
import type { Monitor } from '../monitor/monitor.js';
import { historyMessages } from './history.messages.js';
import { TakingBack } from './taking-back.js';
import { clashNote, takenBackNote } from './taking-back.template.js';

/** What the whole monitor says of taking back: after the keys for it, and when two windows changed the same. */
export class BackNotes {
  readonly #host: LitElement;
  readonly #monitor: () => Monitor;
  readonly #taking: TakingBack;
  #language: Language = 'nl';

  /** @param host hears the keys, and draws itself anew when there is something to say */
  constructor(host: LitElement, monitor: () => Monitor) {
    this.#host = host;
    this.#monitor = monitor;
    this.#taking = new TakingBack({ host, monitor, language: () => this.#language });
  }

  /** The notes; nothing is in sight while there is nothing to say. English comes when it is first spoken. */
  shown(language: Language): TemplateResult {
    this.#language = language;
    const coming = historyMessages.coming(language);
    if (coming.length > 0) void Promise.all(coming).then(() => this.#host.requestUpdate());
    return html`${takenBackNote(this.#taking, language)}${clashNote(this.#monitor(), language)}`;
  }
}
