import { lensReadingType, lensWordsType, type LensReading } from '@draagkracht/model';
import { DkTool } from '../shared/tool.js';
import type { ToolDesk, ToolOwner } from '../shared/tool-desk.js';
import { messages } from './messages.js';

/**
 * Reads a Dutch text by rules and a list of words, and asks a question at each place where it talks about people instead of with them
 * (seed B13). It never proposes other words.
 *
 * Use it on the letter or paper that is on the desk today. The text stays in the window: what is kept is its hash, counts and the questions
 * somebody chose.
 * @element dk-with-lens
 * @status experimental
 * @since 0.5.0
 * @slot intro - own words of the organisation, shown below the heading
 * @slot - what stands here is the page without this element; the tool takes its place
 * @csspart heading - the headings
 * @fires {DkChangeEvent} dk-change - somebody typed or chose something; nothing is saved yet
 * @fires {DkSaveEvent} dk-save - a reading or the word list was saved
 * @fires {DkDeleteEvent} dk-delete - a reading was removed
 * @fires {DkExportEvent} dk-export - everything was handed over as a file
 * @fires {DkImportEvent} dk-import - a file was restored
 * @fires {DkPrivacyWarningEvent} dk-privacy-warning - the guard noticed a kind of personal data
 * @fires {DkErrorEvent} dk-error - the device refused
 */
export class DkWithLens extends DkTool<LensReading> {
  static override readonly wordings = [messages];

  constructor() {
    super({ type: lensReadingType, also: [lensWordsType], words: messages });
  }

  protected override async fetchDesk(owner: ToolOwner<LensReading>): Promise<ToolDesk> {
    const { LensDesk } = await import('./lens-desk.js');
    return new LensDesk(owner);
  }
}
