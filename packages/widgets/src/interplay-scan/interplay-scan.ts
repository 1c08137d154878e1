import { html, type TemplateResult } from 'lit';
import { interplayScanType, type InterplayScan } from '@draagkracht/model';
import { DkTool } from '../shared/tool.js';
import type { ToolDesk, ToolOwner } from '../shared/tool-desk.js';
import type { ScanDesk } from './desk.js';
import { messages } from './messages.js';

/**
 * How formal and informal parties in one area stand to one another, as each side says it by itself: where the pictures differ comes first.
 *
 * Use it with a district team and volunteer organisations together. It draws no network and gives no organisation a score.
 * @element dk-interplay-scan
 * @status experimental
 * @since 0.5.0
 * @slot intro - own words of the organisation, shown below the heading
 * @slot - what stands here is the page without this element; the scan takes its place
 * @csspart heading - the headings
 * @fires {DkChangeEvent} dk-change - somebody typed or chose something; nothing is saved yet
 * @fires {DkSaveEvent} dk-save - a scan was saved
 * @fires {DkDeleteEvent} dk-delete - a scan was removed, or saving it was undone
 * @fires {DkExportEvent} dk-export - a scan was handed over as a file or as CSV
 * @fires {DkImportEvent} dk-import - answers came in from a file
 * @fires {DkPrivacyWarningEvent} dk-privacy-warning - the guard noticed a kind of personal data
 * @fires {DkSignalEvent} dk-signal - the day to look back on a tie has come (`review-due`)
 * @fires {DkErrorEvent} dk-error - the device refused
 */
export class DkInterplayScan extends DkTool<InterplayScan> {
  static override readonly wordings = [messages];

  #scans: ScanDesk | undefined;

  constructor() {
    super({ type: interplayScanType, words: messages });
  }

  protected override async fetchDesk(owner: ToolOwner<InterplayScan>): Promise<ToolDesk> {
    const { ScanDesk } = await import('./desk.js');
    this.#scans = new ScanDesk(owner);
    return this.#scans;
  }

  /** The way in for who was given a file by another side. */
  protected override others(): TemplateResult {
    const bring = (event: Event): void => void this.withDesk(event, () => this.#scans?.bring());
    return html`<button type="button" class="from-file" @click=${bring}>
      ${messages.in(this.language).fromFile}
    </button>`;
  }
}
