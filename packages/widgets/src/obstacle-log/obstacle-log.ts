import { property } from 'lit/decorators.js';
import {
  answerWithinDays,
  budgetCaseType,
  obstacleType,
  type Obstacle,
  type SmallNumberPolicy,
} from '@draagkracht/model';
import { DkStatefulElement, oneOf, wholeBetween } from '@draagkracht/base';
import type { ToolDesk, ToolOwner } from '../shared/tool-desk.js';
import { DkTool } from '../shared/tool.js';
import { messages } from './messages.js';

/**
 * What is in the way of a team, who can change it, and what was answered. It opens with what is solved, and says how long the rest waits.
 *
 * Use it where teams report and managers answer on the same page; read-only it shows residents what was done.
 * @element dk-obstacle-log
 * @status experimental
 * @since 0.5.0
 * @slot intro - own words of the organisation, shown below the heading
 * @slot - what stands here is the page without this element; the log takes its place
 * @csspart heading - the headings
 * @fires {DkChangeEvent} dk-change - somebody typed or chose something; nothing is saved yet
 * @fires {DkSaveEvent} dk-save - an obstacle was saved: reported, met again, answered
 * @fires {DkDeleteEvent} dk-delete - an obstacle was removed
 * @fires {DkExportEvent} dk-export - the list was handed over as a spreadsheet, or everything as a file
 * @fires {DkImportEvent} dk-import - a file was restored
 * @fires {DkPrivacyWarningEvent} dk-privacy-warning - the guard noticed a kind of personal data
 * @fires {DkSignalEvent} dk-signal - the day has passed on which an answer was promised (`unanswered`)
 * @fires {DkErrorEvent} dk-error - the device refused
 */
export class DkObstacleLog extends DkTool<Obstacle> {
  static override readonly wordings = [messages];
  static override readonly attributeRules = {
    ...DkStatefulElement.attributeRules,
    'small-number-policy': oneOf('intern', 'publiek', 'streng'),
    'answer-days': wholeBetween(1, 365),
  };

  /** Days within which an answer is expected to what is reported here, 1–365; default 14. Whoever reports may choose another day. */
  @property({ type: Number, attribute: 'answer-days' }) answerDays = answerWithinDays;

  /**
   * How careful it is with counts and examples. Left out: `intern` where somebody can fill in, `publiek` where it is read-only. A spreadsheet
   * is `publiek` unless the page asks for another one.
   */
  @property({ attribute: 'small-number-policy' }) smallNumberPolicy: SmallNumberPolicy | undefined;

  constructor() {
    super({ type: obstacleType, also: [budgetCaseType], words: messages });
  }

  protected override async fetchDesk(owner: ToolOwner<Obstacle>): Promise<ToolDesk> {
    const { LogDesk } = await import('./log-desk.js');
    return new LogDesk(owner, {
      answerDays: () => this.answerDays || answerWithinDays,
      policy: () => this.smallNumberPolicy ?? undefined,
    });
  }
}
