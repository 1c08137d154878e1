import { property } from 'lit/decorators.js';
import { budgetCaseType, caseDialogueType, teamBudgetType, type CaseDialogue } from '@draagkracht/model';
import type { ToolDesk, ToolOwner } from '../shared/tool-desk.js';
import { DkTool } from '../shared/tool.js';
import { messages } from './messages.js';

/**
 * The reversed test (omgekeerde toets, Stimulansz) for two or more disciplines: the effect the resident wants, the purpose of the law, the
 * longer run, and the legal test last. It ends in a motivation in plain words, a formal paragraph, and a case for the tailored budget.
 *
 * Use it when a rule and what somebody needs do not meet. The rules open only after the three steps before them. Names never belong in it:
 * a household gets a made-up name.
 * @element dk-case-dialogue
 * @status experimental
 * @since 0.5.0
 * @slot intro - own words of the organisation, shown below the title
 * @slot - what stands here is the page without this element; the dialogue takes its place
 * @csspart heading - the headings
 * @fires {DkChangeEvent} dk-change - somebody typed or chose something; nothing is saved yet
 * @fires {DkSaveEvent} dk-save - a step was saved, or a case for the budget with it
 * @fires {DkDeleteEvent} dk-delete - a dialogue was taken away, or what was saved was undone
 * @fires {DkExportEvent} dk-export - a motivation was copied, or everything was handed over as a file
 * @fires {DkImportEvent} dk-import - a file was restored
 * @fires {DkPrivacyWarningEvent} dk-privacy-warning - the guard noticed a kind of personal data
 * @fires {DkErrorEvent} dk-error - the device refused
 */
export class DkCaseDialogue extends DkTool<CaseDialogue> {
  static override readonly wordings = [messages];

  /**
   * The address of the page where `dk-budget-tracker` stands, when that is another page. A tracker on the same page with the same namespace
   * is found by itself.
   */
  @property({ attribute: 'budget-page' }) budgetPage = '';

  /** A new dialogue begins with only the questions that decide; the others are one press away. */
  @property({ type: Boolean }) short = false;

  /** Chance for a made-up name, from 0 up to 1; tests and demonstrations set it. */
  @property({ attribute: false }) random: () => number = () => Math.random();

  constructor() {
    super({ type: caseDialogueType, also: [budgetCaseType, teamBudgetType], words: messages });
  }

  protected override async fetchDesk(owner: ToolOwner<CaseDialogue>): Promise<ToolDesk> {
    const { DialogueDesk } = await import('./dialogue-desk.js');
    return new DialogueDesk({
      ...owner,
      random: () => this.random(),
      isShort: () => this.short,
      budgetPage: () => this.budgetPage ?? '',
    });
  }
}
