import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import {
  defineStoredData,
  DkElement,
  DkStatefulElement,
  formStyles,
  heading,
  Late,
  StorageController,
  toolStyles,
} from '@draagkracht/base';
import type { ManagerLook } from './look.js';
import { managerStyles } from './manager.styles.js';
import { messages } from './messages.js';

/**
 * Everything that is kept on this device in one namespace: what there is and how long it stays, as a spreadsheet or a copy, bringing a copy
 * back, merging with a colleague, wiping with a way back, and where it all is.
 *
 * Use it once, on a page about data and privacy; every tool has the small panel for it.
 * @element dk-data-manager
 * @status experimental
 * @since 0.5.0
 * @slot intro - own words of the organisation, shown below the heading
 * @slot - what stands here is the page without this element; the manager takes its place
 * @csspart heading - the headings
 * @fires {DkExportEvent} dk-export - records left as a spreadsheet, or everything as a file
 * @fires {DkImportEvent} dk-import - a file was restored, or that of a colleague was merged
 * @fires {DkErrorEvent} dk-error - the device refused
 */
export class DkDataManager extends DkStatefulElement {
  static override styles: CSSResultGroup = [DkElement.styles, toolStyles, formStyles, managerStyles];

  readonly #storage = new StorageController(this, {
    namespace: () => this.namespace ?? '',
    mode: () => this.mode,
    look: (_storage, notice) => void this.#look.come().then((look) => look?.look(notice)),
    leaving: () => this.#look.here?.leave() ?? Promise.resolve(),
  });
  readonly #look: Late<ManagerLook> = new Late(this, async () => {
    const [{ ManagerLook }] = await Promise.all([import('./look.js'), defineStoredData()]);
    return new ManagerLook({
      element: this,
      storage: () => this.#storage.storage,
      isOpened: () => this.#storage.isOpened,
      language: () => this.language,
      level: () => (this.headingLevel || 3) + 1,
      readonly: () => this.readonly,
      who: () => this.authorRole,
      now: () => this.now,
      today: () => this.today,
      clock: () => this.clock(),
      update: () => this.requestUpdate(),
      focus: (selector) => {
        this.requestUpdate();
        void this.focusOn(selector);
      },
    });
  });

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#look.part;
  }

  /** Also waits for what is read. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#look.arrival;
    await this.#look.here?.reading;
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    const say = messages[this.language];
    const look = this.#look.here;
    return html`<article class="tool manager ${this.compact ? 'compact' : ''}">
      <header class="stack">
        ${heading(this.headingLevel || 3, say.title)}
        <slot name="intro"></slot>
      </header>
      ${this.#look.failed ? html`<p class="message fault" role="alert">${say.unreachable}</p>` : (look?.template() ?? nothing)}
    </article>`;
  }
}
