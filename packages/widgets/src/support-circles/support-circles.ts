import { html, type TemplateResult } from 'lit';
import { supportCirclesType, type SupportCircles } from '@draagkracht/model';
import { DkTool } from '../shared/tool.js';
import type { ToolDesk, ToolOwner } from '../shared/tool-desk.js';
import type { CirclesDesk } from './desk.js';
import { messages } from './messages.js';

/**
 * The people around a resident in five circles, from the household to professionals: now, and later when something changes.
 *
 * Use it at the kitchen table, together with the resident: the drawing is theirs. People are roles, never names. It puts questions, gives
 * no verdict, and asks what the resident gives too.
 * @element dk-support-circles
 * @status experimental
 * @since 0.5.0
 * @slot intro - own words of the organisation, shown below the heading
 * @slot - what stands here is the page without this element; the circles take its place
 * @csspart heading - the headings
 * @fires {DkChangeEvent} dk-change - somebody typed or chose something; nothing is saved yet
 * @fires {DkSaveEvent} dk-save - circles were saved
 * @fires {DkDeleteEvent} dk-delete - circles were removed, or saving them was undone
 * @fires {DkExportEvent} dk-export - circles were taken along, or everything was handed over, as a file
 * @fires {DkImportEvent} dk-import - a file was brought back
 * @fires {DkPrivacyWarningEvent} dk-privacy-warning - the guard noticed a kind of personal data
 * @fires {DkSignalEvent} dk-signal - circles raise a question (`overload`, `single-carrier`, `no-backup`, `empty-middle`, `only-professionals`, `only-receives`), or the day of a step has come (`review-due`)
 * @fires {DkErrorEvent} dk-error - the device refused
 */
export class DkSupportCircles extends DkTool<SupportCircles> {
  static override readonly wordings = [messages];

  #circles: CirclesDesk | undefined;

  constructor() {
    super({ type: supportCirclesType, words: messages });
  }

  protected override async fetchDesk(owner: ToolOwner<SupportCircles>): Promise<ToolDesk> {
    const { CirclesDesk } = await import('./desk.js');
    this.#circles = new CirclesDesk(owner);
    return this.#circles;
  }

  /** The question to begin with. */
  protected override first(): TemplateResult {
    return html`<p><strong>${messages.in(this.language).question}</strong></p>`;
  }

  /** The way back for who has circles in a file. */
  protected override others(): TemplateResult {
    const bring = (event: Event): void => void this.withDesk(event, () => this.#circles?.bring());
    return html`<button type="button" class="from-file" @click=${bring}>
      ${messages.in(this.language).fromFile}
    </button>`;
  }
}
