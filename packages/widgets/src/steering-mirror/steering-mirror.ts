import { html, nothing, type TemplateResult } from 'lit';
import {
  budgetCaseType,
  budgetRemainderType,
  obstacleType,
  steeringMirrorType,
  teamBudgetType,
  type SteeringMirror,
} from '@draagkracht/model';
import type { ToolDesk, ToolOwner } from '../shared/tool-desk.js';
import { DkTool } from '../shared/tool.js';
import { messages } from './messages.js';
import type { MirrorDesk } from './mirror-desk.js';

/**
 * A mirror for managers and administrators: their own answers first, then those of at least five others without a name, with facts of the same
 * device beside them. It ends in one thing to let go and one frame to set, and asks later what came of that.
 *
 * Use it where a team and residents want to show a manager how much room there is. It gives no grade.
 * @element dk-steering-mirror
 * @status experimental
 * @since 0.5.0
 * @slot intro - own words of the organisation, shown below the heading
 * @slot - what stands here is the page without this element; the mirror takes its place
 * @csspart heading - the headings
 * @fires {DkChangeEvent} dk-change - somebody typed or chose something; nothing is saved yet
 * @fires {DkSaveEvent} dk-save - a round was saved
 * @fires {DkDeleteEvent} dk-delete - a round was removed
 * @fires {DkExportEvent} dk-export - counts of answers were handed over as a file, or everything was
 * @fires {DkImportEvent} dk-import - a file of counts was added or refused, or a file was restored
 * @fires {DkPrivacyWarningEvent} dk-privacy-warning - the guard noticed a kind of personal data
 * @fires {DkSignalEvent} dk-signal - the day has come to tell what came of a promise (`review-due`)
 * @fires {DkErrorEvent} dk-error - the device refused
 */
export class DkSteeringMirror extends DkTool<SteeringMirror> {
  static override readonly wordings = [messages];

  constructor() {
    super({
      type: steeringMirrorType,
      also: [obstacleType, teamBudgetType, budgetCaseType, budgetRemainderType],
      words: messages,
    });
  }

  protected override async fetchDesk(owner: ToolOwner<SteeringMirror>): Promise<ToolDesk> {
    const { MirrorDesk: Desk } = await import('./mirror-desk.js');
    return new Desk(owner);
  }

  /** Who has no mirror here may still answer for that of somebody else. */
  protected override others(): TemplateResult | typeof nothing {
    if (this.readonly) return nothing;
    const collect = (event: Event): void =>
      void this.withDesk(event, (desk) => (desk as ToolDesk & Pick<MirrorDesk, 'collect'>).collect());
    return html`<button type="button" class="collect-start" @click=${collect}>
      ${messages.in(this.language).collect}
    </button>`;
  }
}
