import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DkElement, toolStyles } from '@draagkracht/base';
import { wordMessages } from '@draagkracht/base/words.js';
import { councilMessages } from './council-page.messages.js';
import { councilPageStyles } from './council-page.styles.js';
import { councilTemplate } from './council-page.template.js';
import type { CouncilPage } from './council-page.view.js';
import { printAlone } from './print-alone.js';

/**
 * A page for the council: A4, to read on screen and to print. While it is on a page, only it comes on paper.
 *
 * @element dk-council-page
 * @status experimental
 * @since 0.1.0
 * @csspart heading - Each heading.
 */
export class DkCouncilPage extends DkElement {
  static override styles = [DkElement.styles, toolStyles, councilPageStyles];
  static override readonly wordings = [wordMessages];

  /** What stands on it. */
  @property({ attribute: false }) page: CouncilPage | undefined;

  #end: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#end = printAlone(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end?.();
    this.#end = undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { page, headingLevel } = this;
    if (!page) return nothing;
    const messages = councilMessages(this.language);
    return html`<div class="stack">
      <div class="actions no-print">
        <button type="button" class="primary" @click=${() => window.print()}>${messages.print}</button>
        <p class="quiet">${messages.printHelp}</p>
      </div>
      ${councilTemplate(page, headingLevel)}
    </div>`;
  }
}
