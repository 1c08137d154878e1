import { html, nothing, type TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { Language } from '@draagkracht/model';
import { guardMessages } from './messages.js';

type List = (language: Language) => TemplateResult;

/** A disclosure whose content is fetched when somebody opens it; most never do. */
class UnseenDisclosure extends AsyncDirective {
  #list: List | undefined;
  #failed = false;
  #language: Language = 'nl';

  override render(language: Language): TemplateResult {
    this.#language = language;
    const say = guardMessages[language];
    return html`<details class="unseen no-print" @toggle=${this.#toggled}>
      <summary>${say.unseen}</summary>
      ${this.#list?.(language) ?? nothing} ${this.#failed ? html`<p role="alert">${say.unreachable}</p>` : nothing}
    </details>`;
  }

  readonly #toggled = async (event: Event): Promise<void> => {
    if (!(event.target as HTMLDetailsElement).open || this.#list) return;
    this.#list = await import('./unseen-list.js').then(
      ({ unseenList }) => unseenList,
      () => undefined,
    );
    this.#failed = this.#list === undefined;
    if (this.isConnected) this.setValue(this.render(this.#language));
  };
}
const unseenDisclosure = directive(UnseenDisclosure);

/**
 * What stands under every form: what happens to what is filled in (D§10.8), and behind a small disclosure what the guard over free text
 * cannot see. The list is fetched when somebody opens it.
 * @param text what happens to what is filled in here
 */
export const honestyNote = (text: string, language: Language): TemplateResult =>
  html`<p class="quiet no-print">${text}</p>
    ${unseenDisclosure(language)}`;
