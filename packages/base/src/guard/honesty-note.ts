import { html, nothing, type TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { Language } from '@draagkracht/model';
import { guardMessages } from './messages.js';

type List = (language: Language) => TemplateResult;

/** A disclosure whose list is fetched when somebody opens it; most never do. */
class UnseenDisclosure extends AsyncDirective {
  #list: List | undefined;
  #failed = false;
  #given: Parameters<typeof honestyNote> = ['', 'nl'];

  override render(...given: Parameters<typeof honestyNote>): TemplateResult {
    this.#given = given;
    const [core, language, more] = given;
    const say = guardMessages[language];
    return html`<details class="unseen no-print" @toggle=${this.#toggled}>
      <summary class="quiet">${core} <span class="more">${say.more}</span></summary>
      ${more ? html`<p>${more}</p>` : nothing}
      <p><strong>${say.unseen}</strong></p>
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
    if (this.isConnected) this.setValue(this.render(...this.#given));
  };
}
const unseenDisclosure = directive(UnseenDisclosure);

/**
 * What stands under every form: in a sentence or two what happens to what is filled in (D§10.8), and folded behind it the rest of that and
 * what the guard over free text cannot see. So on a telephone the button of the form is not a screen further. The list is fetched when
 * somebody opens it.
 * @param core what happens to what is filled in here, always in sight
 * @param more what follows from that
 */
export const honestyNote = (core: string, language: Language, more?: string): TemplateResult =>
  html`${unseenDisclosure(core, language, more)}`;
