import { modelComparisonType, type ModelComparison } from '@draagkracht/model';
import { DkTool } from '../shared/tool.js';
import type { ToolDesk, ToolOwner } from '../shared/tool-desk.js';
import { messages } from './messages.js';

/**
 * Seven shifts between the social and the medical model (seed B8) for one case, document, contract or way of working: everybody scores alone,
 * then together one pair and one change.
 *
 * Use it with a team, a buyer or who writes policy. It shows balance and order; neither side is wrong, and nothing is added up.
 * @element dk-model-compare
 * @status experimental
 * @since 0.5.0
 * @slot intro - own words of the organisation, shown below the heading
 * @slot - what stands here is the page without this element; the tool takes its place
 * @csspart heading - the headings
 * @fires {DkChangeEvent} dk-change - somebody typed or chose something; nothing is saved yet
 * @fires {DkSaveEvent} dk-save - a subject, somebody's answers, a change or what came of it was saved
 * @fires {DkDeleteEvent} dk-delete - a comparison was removed
 * @fires {DkExportEvent} dk-export - answers, or everything, were handed over as a file
 * @fires {DkImportEvent} dk-import - answers came in from a file, or a file was restored
 * @fires {DkPrivacyWarningEvent} dk-privacy-warning - the guard noticed a kind of personal data
 * @fires {DkSignalEvent} dk-signal - the day of looking back has come (`review-due`)
 * @fires {DkErrorEvent} dk-error - the device refused
 */
export class DkModelCompare extends DkTool<ModelComparison> {
  static override readonly wordings = [messages];

  constructor() {
    super({ type: modelComparisonType, words: messages });
  }

  protected override async fetchDesk(owner: ToolOwner<ModelComparison>): Promise<ToolDesk> {
    const { CompareDesk } = await import('./desk.js');
    return new CompareDesk(owner);
  }
}
