import { property } from 'lit/decorators.js';
import {
  initiativeType,
  monitorIndicatorType,
  practiceType,
  type Practice,
  type SmallNumberPolicy,
} from '@draagkracht/model';
import { oneOf } from '@draagkracht/base';
import { DkTool } from '../shared/tool.js';
import type { ToolDesk, ToolOwner } from '../shared/tool-desk.js';
import { messages } from './messages.js';

/**
 * The practices of a municipality with three questions: do we know that it works, do we do it, do we pay for it? Each gets the fixed advice of
 * its combination, and money that stops is tied to a dated decision.
 *
 * Use it where policy, purchasing and management decide what goes on and what stops.
 * @element dk-works-ledger
 * @status experimental
 * @since 0.2.0
 * @slot intro - own words of the organisation, shown below the heading
 * @slot - what stands here is the page without this element; the ledger takes its place
 * @csspart heading - the headings
 * @fires {DkChangeEvent} dk-change - somebody typed or chose something; nothing is saved yet
 * @fires {DkSaveEvent} dk-save - a practice was saved
 * @fires {DkDeleteEvent} dk-delete - a practice was removed
 * @fires {DkExportEvent} dk-export - the ledger was handed over as a spreadsheet, or everything as a file
 * @fires {DkImportEvent} dk-import - a file was restored
 * @fires {DkPrivacyWarningEvent} dk-privacy-warning - the guard noticed a kind of personal data
 * @fires {DkSignalEvent} dk-signal - money stops within six months or has stopped (`funding-ends`), or the day of a decision has come (`decision-due`)
 * @fires {DkErrorEvent} dk-error - the device refused
 */
export class DkWorksLedger extends DkTool<Practice> {
  static override readonly wordings = [messages];
  static override readonly attributeRules = {
    ...DkTool.attributeRules,
    'small-number-policy': oneOf('intern', 'publiek', 'streng'),
  };

  /**
   * How careful it is with money: `publiek` (default) and `streng` show only sums of five practices or more of which none is over 30%;
   * `intern` shows every amount, and says that it is not to be published.
   */
  @property({ attribute: 'small-number-policy' }) smallNumberPolicy: SmallNumberPolicy = 'publiek';

  constructor() {
    super({ type: practiceType, also: [monitorIndicatorType, initiativeType], words: messages });
  }

  protected override async fetchDesk(owner: ToolOwner<Practice>): Promise<ToolDesk> {
    const { LedgerDesk } = await import('./ledger-desk.js');
    return new LedgerDesk({ ...owner, policy: () => this.smallNumberPolicy ?? 'publiek' });
  }
}
