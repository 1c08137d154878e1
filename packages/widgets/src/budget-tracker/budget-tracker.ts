import { property } from 'lit/decorators.js';
import {
  budgetCaseType,
  budgetRemainderType,
  budgetVoteType,
  caseDialogueType,
  obstacleType,
  teamBudgetType,
  votingDeviceType,
  type BudgetCase,
  type SmallNumberPolicy,
} from '@draagkracht/model';
import { oneOf } from '@draagkracht/base';
import { DkTool } from '../shared/tool.js';
import type { ToolOwner } from '../shared/tool-desk.js';
import type { BudgetDesk } from './desk.js';
import { messages } from './messages.js';

/**
 * The money a team may spend on what fits no rule: from what was tried without money, by colleagues who decide together, to the look back
 * after six weeks and six months. It shows what is left, what waits, and what asks to be looked back on.
 *
 * Use it in a team in the neighbourhood. Nobody is in it: a household has a made-up name, a colleague is a role.
 * @element dk-budget-tracker
 * @status experimental
 * @since 0.5.0
 * @slot intro - own words of the organisation, shown below the heading
 * @slot - what stands here is the page without this element; the tool takes its place
 * @csspart heading - the headings
 * @fires {DkChangeEvent} dk-change - somebody typed or chose something; nothing is saved yet
 * @fires {DkSaveEvent} dk-save - a request, a vote or a budget was saved
 * @fires {DkDeleteEvent} dk-delete - a request was erased
 * @fires {DkExportEvent} dk-export - a report was handed over as a spreadsheet, or everything as a file
 * @fires {DkImportEvent} dk-import - a file was restored
 * @fires {DkPrivacyWarningEvent} dk-privacy-warning - the guard noticed a kind of personal data
 * @fires {DkSignalEvent} dk-signal - money lies idle (`idle-money`), too much was spent (`over-budget`), enough colleagues agree (`quorum-reached`), or a look back is asked (`follow-up-due`)
 * @fires {DkErrorEvent} dk-error - the device refused
 */
export class DkBudgetTracker extends DkTool<BudgetCase, BudgetDesk> {
  static override readonly wordings = [messages];
  static override readonly attributeRules = {
    ...DkTool.attributeRules,
    'small-number-policy': oneOf('intern', 'publiek', 'streng'),
  };

  /**
   * How careful it is with small numbers: `intern` (default) shows every number, and says that it is not to be published; `publiek` and
   * `streng` leave out shares of fewer than 10 and 30.
   */
  @property({ attribute: 'small-number-policy' }) smallNumberPolicy: SmallNumberPolicy = 'intern';

  constructor() {
    const also = [
      teamBudgetType,
      budgetVoteType,
      budgetRemainderType,
      obstacleType,
      votingDeviceType,
      caseDialogueType,
    ];
    super({ type: budgetCaseType, also, words: messages });
  }

  protected override get inUse(): boolean {
    return super.inUse || [teamBudgetType, budgetRemainderType].some((type) => this.stored.others(type).length > 0);
  }

  /**
   * Shows one request where it stands, and brings the focus there; as soon as it is kept, when it is on its way. The dialogue on a case calls
   * it for the request it made.
   */
  async openCase(id: string): Promise<void> {
    (await this.desk.come())?.openCase(id);
    await this.updateComplete;
  }

  protected override async fetchDesk(owner: ToolOwner<BudgetCase>): Promise<BudgetDesk> {
    const desk = await import('./desk.js');
    return new desk.BudgetDesk({ ...owner, policy: () => this.smallNumberPolicy ?? 'intern' });
  }
}
