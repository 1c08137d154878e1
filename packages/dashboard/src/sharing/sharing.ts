import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { DkRecord } from '@draagkracht/model';
import { DkElement, formStyles, toolStyles } from '@draagkracht/base';
import { historyMessages } from '../history/history.messages.js';
import type { Telling } from '../history/history.words.js';
import type { Monitor, MonitorRecords } from '../monitor/monitor.js';
import { BackupDesk } from './backup-desk.js';
import { backupTemplate, type RoomStage } from './backup.template.js';
import { besideTemplate } from './beside.template.js';
import { besideVersions, type BesideVersion } from './beside.view.js';
import { tellingOf } from './differences.view.js';
import { MergeDesk } from './merge-desk.js';
import { mergeTemplate } from './merge.template.js';
import { sharingMessages } from './sharing.messages.js';
import { sharingStyles } from './sharing.styles.js';

/**
 * Where policy staff keep their work safe and join it with that of a colleague: the age of the last backup, a rehearsal of a restore,
 * where everything is kept, and merging by file, which can be taken back whole.
 *
 * @element dk-monitor-sharing
 * @status experimental
 * @since 0.1.0
 * @csspart heading - the headings
 */
export class DkMonitorSharing extends DkElement {
  static override styles: CSSResultGroup = [DkElement.styles, toolStyles, formStyles, sharingStyles];
  static override readonly wordings = [sharingMessages, historyMessages];

  /** What it shows and changes. */
  @property({ attribute: false }) monitor: Monitor | undefined;

  readonly #backup = new BackupDesk(this);
  readonly #merge = new MergeDesk(this);
  #end: (() => void) | undefined;
  #watched: Monitor | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end?.();
    this.#end = this.#watched = undefined;
  }

  protected override willUpdate(): void {
    if (this.#watched !== this.monitor) this.#follow();
  }

  #follow(): void {
    this.#end?.();
    this.#watched = this.monitor;
    this.#end = this.monitor?.watch(() => void this.#look());
    void this.#look();
  }

  async #look(): Promise<void> {
    this.requestUpdate();
    await Promise.all([this.#backup.look(), this.#merge.look()]);
  }

  /** Brings the focus to something inside, once it has been drawn. */
  readonly #focus = async (selector: string): Promise<void> => {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  };

  /** What is known of everything here, for what is said of a merge that was done. */
  #telling({ datasets, ...lists }: MonitorRecords, { language, today }: RoomStage): Telling {
    const here = (Object.values(lists) as readonly (readonly DkRecord[])[]).flat();
    const records = here.map((record) => ({ id: record.id, record }));
    return tellingOf({ records, datasets }, language, today);
  }

  async #take({ record, of }: BesideVersion): Promise<void> {
    const { monitor } = this;
    if (!monitor || !of) return;
    const { data, visibility } = record;
    const saved = await monitor.save({
      ...of,
      data,
      visibility,
      updatedAt: monitor.now(),
      authorRole: this.#merge.who,
    });
    if (saved) await this.#drop({ record });
  }

  async #drop({ record }: Pick<BesideVersion, 'record'>): Promise<void> {
    await this.monitor?.remove(record.id);
    await this.#focus('.beside, #merged');
  }

  protected override render(): TemplateResult {
    const { monitor, language } = this;
    const say = sharingMessages.in(language);
    if (!monitor?.records) return html`<p role="status">${say.loading}</p>`;
    const stage = { language, level: this.headingLevel, today: monitor.today(), readonly: monitor.readonly };
    const failed = this.#backup.failed || this.#merge.failed;
    return html`<div class="room">
      ${failed ? html`<p class="message fault" role="alert">${say.fault}</p>` : ''}
      ${backupTemplate(this.#backup, stage, (selector) => void this.#focus(selector))}
      ${mergeTemplate(this.#merge, this.#backup, stage, this.#telling(monitor.records, stage), {
        focus: (selector) => void this.#focus(selector),
        changed: () => this.requestUpdate(),
      })}
      ${besideTemplate(besideVersions(monitor.records, language, stage.today), stage, {
        take: (version) => void this.#take(version),
        drop: (version) => void this.#drop(version),
      })}
    </div>`;
  }
}
