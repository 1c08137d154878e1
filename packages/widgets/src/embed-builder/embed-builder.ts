import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DkElement, heading, Late } from '@draagkracht/base';
import { builderHeadStyles } from './head.styles.js';
import type { BuilderLook } from './look.js';
import { messages } from './messages.js';

/**
 * From an element to the code that fits a site: what to show, with which figures, in which content system. The real element stands beside
 * it as an example, under the house style of the page. What is chosen stays in the form; nothing is kept or sent.
 *
 * Use it once, on a page for webmasters.
 * @element dk-embed-builder
 * @status experimental
 * @since 0.6.0
 * @slot intro - own words of the organisation, shown below the heading
 * @slot - what stands here is the page without this element; the builder takes its place
 * @csspart heading - the headings
 * @fires {DkReadyEvent} dk-ready - When it has drawn itself for the first time.
 * @fires {DkCodeCopiedEvent} dk-code-copied - somebody copied code, or a text that goes with it
 */
export class DkEmbedBuilder extends DkElement {
  static override styles: CSSResultGroup = [DkElement.styles, builderHeadStyles];

  /** Element to begin with, by its name without our letters, such as `outcome-chart`. */
  @property() widget = '';

  /** Content system to begin with: `html`, `wordpress`, `drupal`, `typo3`, `umbraco`, `liferay`, `sharepoint` or `other`. */
  @property() cms = '';

  /** Route to begin with: `module`, `classic`, `frame`, `oembed` or `static`. Without it the recommended one. */
  @property() route = '';

  /** Folder of the bundle on the site the code is for. Without it the folder this page uses. */
  @property() folder = '';

  /** Address of the `release.json` the code is to be checked by. Without it the one beside the bundle of this page. */
  @property() release = '';

  readonly #look: Late<BuilderLook> = new Late(this, async () => {
    const { BuilderLook } = await import('./look.js');
    return new BuilderLook(this, () => this.language);
  });

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#look.part;
    this.#look.here?.arrive();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#look.here?.leave();
  }

  protected override updated(): void {
    this.#look.here?.updated();
  }

  /** Also waits for the desk; what it asks of the page may take longer. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#look.arrival;
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    const say = messages[this.language];
    const look = this.#look.here;
    return html`<article class="tool builder">
      <header class="head">
        ${heading(this.headingLevel || 3, say.title)}
        <p>${say.lead}</p>
        <slot name="intro"></slot>
      </header>
      ${
        look
          ? look.template()
          : html`${this.#look.failed ? html`<p class="message fault" role="alert">${say.unreachable}</p>` : nothing}
              <slot></slot>`
      }
    </article>`;
  }
}
