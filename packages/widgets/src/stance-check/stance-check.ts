import { stanceCheckType, type StanceCheck } from '@draagkracht/model';
import { DkTool } from '../shared/tool.js';
import type { ToolDesk, ToolOwner } from '../shared/tool-desk.js';
import { messages } from './messages.js';

/**
 * Looks at one moment of this week through twelve statements (BABS or BIOS, seed B9), and ends in one step inward that is asked back.
 *
 * Use it alone, after a contact. It is about one moment and never says what kind of person somebody is.
 * @element dk-stance-check
 * @status experimental
 * @since 0.5.0
 * @slot intro - own words of the organisation, shown below the heading
 * @slot - what stands here is the page without this element; the tool takes its place
 * @csspart heading - the headings
 * @fires {DkChangeEvent} dk-change - somebody typed or chose something; nothing is saved yet
 * @fires {DkSaveEvent} dk-save - a moment, a step or what came of it was saved
 * @fires {DkDeleteEvent} dk-delete - a moment was removed
 * @fires {DkExportEvent} dk-export - everything was handed over as a file
 * @fires {DkImportEvent} dk-import - a file was restored
 * @fires {DkPrivacyWarningEvent} dk-privacy-warning - the guard noticed a kind of personal data
 * @fires {DkSignalEvent} dk-signal - the day of a step has come (`review-due`)
 * @fires {DkErrorEvent} dk-error - the device refused
 */
export class DkStanceCheck extends DkTool<StanceCheck> {
  static override readonly wordings = [messages];

  constructor() {
    super({ type: stanceCheckType, words: messages });
  }

  protected override async fetchDesk(owner: ToolOwner<StanceCheck>): Promise<ToolDesk> {
    const { StanceDesk } = await import('./desk.js');
    return new StanceDesk(owner);
  }
}
