import { presenceReflectionType, type PresenceReflection } from '@draagkracht/model';
import { DkTool } from '../shared/tool.js';
import type { ToolDesk, ToolOwner } from '../shared/tool-desk.js';
import { messages } from './messages.js';

/**
 * Two minutes after a meeting: what is at stake for the other, what could be left undone, and when somebody will be there again (presence,
 * seed E). Each week one of its eight traits is looked at.
 *
 * Use it alone. What is written stays on this device, is in no file, and goes away after twelve weeks. It never counts or scores anybody.
 * @element dk-presence-reflection
 * @status experimental
 * @since 0.5.0
 * @slot intro - own words of the organisation, shown below the heading
 * @slot - what stands here is the page without this element; the tool takes its place
 * @csspart heading - the headings
 * @fires {DkChangeEvent} dk-change - somebody typed or chose something; nothing is saved yet
 * @fires {DkSaveEvent} dk-save - a reflection was saved
 * @fires {DkDeleteEvent} dk-delete - a reflection was removed
 * @fires {DkExportEvent} dk-export - everything else on the device was handed over as a file
 * @fires {DkImportEvent} dk-import - a file was restored
 * @fires {DkPrivacyWarningEvent} dk-privacy-warning - the guard noticed a kind of personal data
 * @fires {DkErrorEvent} dk-error - the device refused
 */
export class DkPresenceReflection extends DkTool<PresenceReflection> {
  static override readonly wordings = [messages];

  constructor() {
    super({ type: presenceReflectionType, words: messages });
  }

  protected override async fetchDesk(owner: ToolOwner<PresenceReflection>): Promise<ToolDesk> {
    const { PresenceDesk } = await import('./presence-desk.js');
    return new PresenceDesk(owner);
  }
}
