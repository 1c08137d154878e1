import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  StorageError,
  type BackupPort,
  type RestorePreview,
  type Storage,
  type StorageCode,
  type StoredSummary,
} from '@draagkracht/model';
import { storageContext } from '../context/contexts.js';
import { requestContext } from '../context/request.js';
import { DkElement } from '../element/dk-element.js';
import { DkExportEvent, DkImportEvent } from '../event/backup.events.js';
import { DkErrorEvent } from '../event/record.events.js';
import { toolStyles } from '../style/tool.styles.js';
import { formStyles } from '../form/form.styles.js';
import { DkStatefulElement } from '../stored/stateful-element.js';
import { loading, yourData } from '../stored/always.messages.js';
import { honesty } from '../stored/honesty.messages.js';
import { storedMessages } from '../stored/messages.js';
import { download } from './download.js';
import { storedDataMessages } from './messages.js';
import { restorePart, unwipePart, wipePart } from './stored-data.parts.js';
import { storedDataStyles } from './stored-data.styles.js';
import { keptWords, sizeWords, wipedWords } from './stored-data.words.js';
import { HELD_SECONDS, Wiping, type Wiped } from './wiping.js';

/** A file somebody chose to restore, and what it would do. */
interface Chosen {
  readonly text: string;
  readonly preview: RestorePreview;
}

/**
 * Shows what is kept on this device and lets people take it along, bring it back and wipe it.
 *
 * Use it inside every element that saves, and once on a page about privacy.
 * @element dk-stored-data
 * @status experimental
 * @since 0.1.0
 * @csspart heading - the heading
 * @fires {DkExportEvent} dk-export - everything was handed over as a file
 * @fires {DkImportEvent} dk-import - a file was restored
 * @fires {DkErrorEvent} dk-error - the device refused
 */
export class DkStoredData extends DkStatefulElement {
  static override styles: CSSResultGroup = [DkElement.styles, toolStyles, formStyles, storedDataStyles];

  /** The storage to show; unset, the page is asked for that of `namespace`. */
  @property({ attribute: false }) source: Storage | undefined;

  /** Leaves out what is kept, where the page tells that itself: only what can be done with all of it is shown. */
  @property({ type: Boolean, attribute: 'acts-only' }) actsOnly = false;

  @state() private _opened = false;
  @state() private _summary: StoredSummary | undefined;
  @state() private _chosen: Chosen | undefined;
  @state() private _sure = false;
  @state() private _done = '';
  @state() private _fault: StorageCode | undefined;
  readonly #wiping = new Wiping(() => (this._done = wipedWords('gone', this.language)));
  #own: Storage | undefined;
  #endWatch: (() => void) | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('source') || changed.has('namespace') || changed.has('storage')) void this.#open();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) void this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#wiping.leave();
    this.#close();
  }

  get #storage(): Storage | undefined {
    return this.source ?? this.#own;
  }

  #close(): void {
    this.#endWatch?.();
    this.#endWatch = undefined;
    this.#own?.close();
    this.#own = undefined;
  }

  async #open(): Promise<void> {
    this.#close();
    await this.#guarded(async () => {
      const provider = this.source || this.mode === 'none' ? undefined : requestContext(this, storageContext);
      const own = await provider?.open(this.namespace ?? '', this.mode);
      if (!this.isConnected || this.source) own?.close();
      else this.#own = own;
      this.#endWatch = this.#storage?.records.watch(() => void this.#guarded(() => this.#look()));
      this._opened = true;
      await this.#look();
    });
  }

  async #look(): Promise<void> {
    this._summary = await this.#storage?.backup.summary();
  }

  async #guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this._fault = undefined;
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      this._fault = error.code;
      this.dispatchEvent(new DkErrorEvent(error.code));
    }
  }

  readonly #export = (): Promise<void> =>
    this.#guarded(async () => {
      const text = await this.#storage?.backup.exportAll(this.now);
      if (text === undefined) return;
      const file = `draagkracht-${this.today}.json`;
      download(text, file);
      await this.#storage?.backup.fileMade(this.now);
      const { records = {} } = this._summary ?? {};
      this._done = storedDataMessages[this.language].exported(file);
      this.dispatchEvent(
        new DkExportEvent(
          'json',
          Object.values(records).reduce((sum, count) => sum + count, 0),
        ),
      );
    });

  readonly #choose = (file: File): Promise<void> =>
    this.#guarded(async () => {
      const text = await file.text();
      const preview = await this.#storage?.backup.previewRestore(text);
      this._chosen = preview && { text, preview };
      this._done = '';
      void this.focusOn('#preview');
    });

  readonly #restore = (): Promise<void> =>
    this.#guarded(async () => {
      const done = this._chosen && (await this.#storage?.backup.restore(this._chosen.text, this.authorRole, this.now));
      if (!done) return;
      const count = done.added + done.updated;
      this._chosen = undefined;
      this._done = storedDataMessages[this.language].restored(count);
      this.dispatchEvent(new DkImportEvent(count, done.rejected.length));
      await this.#look();
      void this.focusOn('#done');
    });

  readonly #wipe = (): Promise<void> => this.#wiped((backup) => this.#wiping.wipe(backup));
  readonly #unwipe = (): Promise<void> => this.#wiped((backup) => this.#wiping.unwipe(backup));

  #wiped(work: (backup: BackupPort) => Promise<Wiped>): Promise<void> {
    return this.#guarded(async () => {
      const storage = this.#storage;
      if (!storage) return;
      this._done = wipedWords(await work(storage.backup), this.language, HELD_SECONDS);
      this._sure = false;
      await this.#look();
      void this.focusOn('#done');
    });
  }

  #kept(): TemplateResult {
    const say = storedDataMessages[this.language];
    if (!this._summary)
      return html`<p>${!this._opened ? loading[this.language] : this.#storage ? nothing : say.unprovided}</p>`;
    const lines = keptWords(this._summary, this.language);
    if (lines.length === 0) return html`<p>${say.nothing}</p>`;
    const { bytes, persisted } = this._summary;
    return html`<ul>
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>
      <p class="quiet">
        ${bytes ? say.size(sizeWords(bytes, this.language)) : nothing}
        ${persisted === undefined ? nothing : persisted ? say.persisted : say.notPersisted}
      </p>`;
  }

  protected override render(): TemplateResult {
    const { language } = this;
    const say = storedDataMessages[language];
    const lines = this._summary ? keptWords(this._summary, language) : [];
    return html`<section class="stack" aria-label=${yourData[language]}>
      ${this.actsOnly ? nothing : html`<p class="quiet">${honesty[language]}</p>`}
      ${this._fault ? html`<p class="message fault" role="alert">${storedMessages[language].faults[this._fault]}</p>` : nothing}
      ${this.actsOnly ? nothing : this.#kept()}
      <p id="done" class=${this._done ? 'message' : 'visually-hidden'} role="status" tabindex="-1">${this._done}</p>
      ${this.#wiping.held ? unwipePart(language, this.#unwipe) : nothing}
      ${
        this.#storage
          ? html`<div class="actions no-print">
                ${lines.length > 0 ? html`<button type="button" class="export" @click=${this.#export}>${say.exportAll}</button>` : nothing}
              </div>
              ${
                this.readonly
                  ? nothing
                  : html`${restorePart({ language, chosen: this._chosen?.preview, choose: this.#choose, restore: this.#restore, leave: () => (this._chosen = undefined) })}
                    ${
                      lines.length > 0
                        ? wipePart({
                            language,
                            what: lines.join(', '),
                            sure: this._sure,
                            wipe: this.#wipe,
                            ask: (sure) => {
                              this._sure = sure;
                              void this.focusOn(sure ? '#sure' : '.wipe');
                            },
                          })
                        : nothing
                    }`
              }`
          : nothing
      }
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dk-stored-data': DkStoredData;
  }
}
