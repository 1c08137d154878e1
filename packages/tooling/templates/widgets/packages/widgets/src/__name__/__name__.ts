import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DkElement, heading } from '@draagkracht/base';
import { Dk__Name__EditRequestEvent } from './__name__.events.js';
import { __camel__Styles } from './__name__.styles.js';
import { __camel__View, type __Name__Snapshot, type __Name__View } from './__name__.view.js';
import { en } from './messages.en.js';
import { nl, type __Name__Messages } from './messages.nl.js';

/**
 * __Title__: one sentence about the steps a team agreed on, and the steps.
 *
 * Use it where a team wants to see what is done and what is left.
 *
 * @element dk-__name__
 * @status experimental
 * @since __version__
 *
 * @slot - What stays in sight until there is a snapshot: a list or a text of the page.
 *
 * @csspart heading - The name of the widget.
 * @csspart sentence - The conclusion.
 * @csspart steps - The list of steps.
 *
 * @fires {DkReadyEvent} dk-ready - When it has drawn itself for the first time.
 * @fires {Dk__Name__EditRequestEvent} dk-__name__-edit-request - When someone asks to change the steps.
 */
export class Dk__Name__ extends DkElement {
  static override styles = [DkElement.styles, __camel__Styles];

  /** What to show. Without it the content of the page stays in sight. */
  @property({ attribute: false }) snapshot: __Name__Snapshot | undefined;

  /** Shows the steps without a way to change them. */
  @property({ type: Boolean }) readonly = false;

  protected override render(): TemplateResult {
    if (!this.snapshot) return html`<slot></slot>`;
    const messages = this.language === 'nl' ? nl : en;
    const view = __camel__View(this.snapshot, messages);
    return html`<section>
      ${heading(this.headingLevel, messages.heading)}
      <p part="sentence">${view.sentence}</p>
      ${this.#steps(view)} ${this.readonly ? nothing : this.#editButton(messages)}
    </section>`;
  }

  #steps({ steps }: __Name__View): TemplateResult | typeof nothing {
    if (steps.length === 0) return nothing;
    return html`<ul part="steps">
      ${steps.map(({ text, status }) => html`<li>${text} <span class="quiet">(${status})</span></li>`)}
    </ul>`;
  }

  #editButton({ edit }: __Name__Messages): TemplateResult {
    return html`<button type="button" @click=${this.#asked}>${edit}</button>`;
  }

  readonly #asked = (): void => {
    this.dispatchEvent(new Dk__Name__EditRequestEvent());
  };
}
