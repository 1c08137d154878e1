import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { agreementType, type PrincipleAgreement } from '@draagkracht/model';
import { messages as cardMessages } from '../principle-card/messages.js';
import { DkTool } from '../shared/tool.js';
import type { ToolDesk, ToolOwner } from '../shared/tool-desk.js';
import { messages } from './messages.js';
import { principleDeckStyles } from './principle-deck.styles.js';

/**
 * The four principles as a deck of cards, with at most three agreements that run and what came of earlier ones.
 *
 * Use it where a team meets: it opens with the agreements whose day has come, and asks whether they worked out.
 * @element dk-principle-deck
 * @status experimental
 * @since 0.5.0
 * @slot intro - own words of the organisation, shown below the heading
 * @slot - what stands here is the page without this element; the tool takes its place
 * @csspart heading - the headings
 * @fires {DkChangeEvent} dk-change - somebody typed or chose something; nothing is saved yet
 * @fires {DkSaveEvent} dk-save - an agreement, or what came of it, was saved
 * @fires {DkDeleteEvent} dk-delete - an agreement was removed
 * @fires {DkExportEvent} dk-export - everything was handed over as a file
 * @fires {DkImportEvent} dk-import - a file was restored
 * @fires {DkPrivacyWarningEvent} dk-privacy-warning - the guard noticed a kind of personal data
 * @fires {DkSignalEvent} dk-signal - the day of looking back has come (`review-due`)
 * @fires {DkErrorEvent} dk-error - the device refused
 */
export class DkPrincipleDeck extends DkTool<PrincipleAgreement> {
  static override styles: CSSResultGroup = [DkTool.styles, principleDeckStyles];
  static override readonly wordings = [messages, cardMessages];

  constructor() {
    super({ type: agreementType, words: messages });
  }

  protected override async fetchDesk(owner: ToolOwner<PrincipleAgreement>): Promise<ToolDesk> {
    const { DeckDesk } = await import('./desk.js');
    return new DeckDesk(owner);
  }

  protected override first(): TemplateResult {
    return html`<ol class="cores">
      ${cardMessages.in(this.language).principles.map(({ core }) => html`<li>${core}</li>`)}
    </ol>`;
  }
}
