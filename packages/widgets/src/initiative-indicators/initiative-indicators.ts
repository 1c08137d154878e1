import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { initiativeType, type Initiative, type SmallNumberPolicy } from '@draagkracht/model';
import { oneOf } from '@draagkracht/base';
import { wordMessages } from '@draagkracht/base/words.js';
import { DkTool } from '../shared/tool.js';
import type { ToolDesk, ToolOwner } from '../shared/tool-desk.js';
import { messages } from './messages.js';

/**
 * Ten output indicators of an initiative in two columns, whether it works and whether it lasts, at the start and after six and twelve months. What
 * residents want themselves comes first. There is no total score.
 *
 * Use it where volunteers and residents keep track of their own initiative, and funders want to read it honestly.
 * @element dk-initiative-indicators
 * @status experimental
 * @since 0.2.0
 * @slot intro - own words of the organisation, shown below the heading
 * @slot - what stands here is the page without this element; the initiative takes its place
 * @csspart heading - the headings
 * @fires {DkChangeEvent} dk-change - somebody typed or chose something; nothing is saved yet
 * @fires {DkSaveEvent} dk-save - an initiative or a figure was saved
 * @fires {DkDeleteEvent} dk-delete - an initiative was removed
 * @fires {DkExportEvent} dk-export - an initiative was handed over as a spreadsheet, or everything as a file
 * @fires {DkImportEvent} dk-import - a file was restored
 * @fires {DkPrivacyWarningEvent} dk-privacy-warning - the guard noticed a kind of personal data
 * @fires {DkSignalEvent} dk-signal - the day of a measurement has come (`measurement-due`, with `start`, `six` or `twelve`)
 * @fires {DkErrorEvent} dk-error - the device refused
 */
export class DkInitiativeIndicators extends DkTool<Initiative> {
  static override readonly wordings = [messages, wordMessages];
  static override readonly attributeRules = {
    ...DkTool.attributeRules,
    'small-number-policy': oneOf('intern', 'publiek', 'streng'),
  };

  /**
   * How careful it is with small numbers. `intern` (default) shows them, and says that they are not to be published: this is a tool of the
   * group itself. `publiek` and `streng` leave them out, for a page everybody reads.
   */
  @property({ attribute: 'small-number-policy' }) smallNumberPolicy: SmallNumberPolicy = 'intern';

  /** The id of the initiative to show; without it the one that was changed last. */
  @property() initiative = '';

  constructor() {
    super({ type: initiativeType, words: messages });
  }

  protected override async fetchDesk(owner: ToolOwner<Initiative>): Promise<ToolDesk> {
    const { InitiativeDesk } = await import('./initiative-desk.js');
    return new InitiativeDesk({
      ...owner,
      policy: () => this.smallNumberPolicy ?? 'intern',
      asked: () => this.initiative ?? '',
    });
  }

  protected override first(): TemplateResult {
    return html`<p>${messages.in(this.language).whyTen}</p>`;
  }
}
