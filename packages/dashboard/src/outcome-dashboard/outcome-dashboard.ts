import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { textIn, type StorageProvider } from '@draagkracht/model';
import {
  defineStoredData,
  DkElement,
  DkStatefulElement,
  heading,
  Late,
  newId,
  requestContext,
  StandingSentence,
  storageContext,
} from '@draagkracht/base';
import type { CbsViews } from './cbs-views.js';
import type { Rooms } from './rooms.js';
import { DeskController } from './desk-controller.js';
import type { DeskViews, WorkingDesk } from './desk-views.js';
import { outcomeDashboardStyles } from './outcome-dashboard.styles.js';
import { startMessages } from './start.messages.js';
import type { StartMessages } from './start.messages.nl.js';
import { startTemplate, type Stage } from './start.template.js';

/** Storage of a page that provides none, shared by its dashboards. Loaded, like the readers, when it is first needed. */
const ownStorage = async (): Promise<StorageProvider> => (await import('./own-storage.js')).ownStorage;

/**
 * The monitor of social outcomes: a file goes in, cards with true sentences come out.
 *
 * Use it where policy staff look at their figures. A file is read on the computer of the reader and nowhere else, and nothing is
 * kept before somebody saves.
 *
 * @element dk-outcome-dashboard
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Text for a page without scripts. It is not shown once the dashboard works.
 *
 * @fires {DkChangeEvent} dk-change - Somebody typed or chose something in the form of an expectation; nothing is saved yet.
 * @fires {DkSaveEvent} dk-save - An expectation was saved.
 * @fires {DkDeleteEvent} dk-delete - An expectation was removed.
 * @fires {DkPrivacyWarningEvent} dk-privacy-warning - The guard noticed a kind of personal data in what is filled in.
 *
 * @cssprop --dk-surface-color - Background of panels.
 * @cssprop --dk-border-radius - Roundness of cards and buttons.
 */
export class DkOutcomeDashboard extends DkStatefulElement {
  static override styles = [DkElement.styles, outcomeDashboardStyles];
  static override readonly wordings = [startMessages];

  /** Address of a GeoJSON file on the same site with the shapes of areas. The map of an indicator draws them; without it the map is a list. */
  @property() geo = '';

  @state() private _over = false;

  readonly #standing = new StandingSentence(this);
  readonly #views = new Late(this, async (): Promise<DeskViews> => {
    const parts = await import('./desk-views.js');
    const now = (): string => this.now;
    return new parts.DeskViews({ dashboard: this, desk: this.#desk, take: this.#take, now, newId });
  });

  readonly #rooms = new Late(this, async (): Promise<Rooms> => {
    const parts = await import('./rooms.js');
    return new parts.Rooms({
      dashboard: this,
      desk: this.#desk,
      namespace: () => this.namespace ?? '',
      language: () => this.language,
      clock: () => this.clock(),
      newId,
      readonly: () => this.readonly,
      exampleEnded: () => this.#desk.clear(),
    });
  });

  readonly #cbs = new Late(this, async (): Promise<CbsViews> => {
    const parts = await import('./cbs-views.js');
    return new parts.CbsViews({ dashboard: this, desk: this.#desk, now: () => this.now });
  });

  readonly #desk = new DeskController(this, {
    openStorage: async () => {
      // The rooms are needed as soon as storage is open: they come meanwhile.
      void this.#rooms.come();
      return (requestContext(this, storageContext) ?? (await ownStorage())).open(this.namespace ?? '', this.mode);
    },
    read: async (file, options) => (await import('./reader.js')).readIntake(file, options),
    readTogether: async (files, following) => (await import('./together.js')).readTogether(files, following),
    now: () => this.now,
    newId,
  });

  get #messages(): StartMessages {
    return startMessages.in(this.language);
  }

  get #stage(): Stage {
    const level = Math.min(5, this.headingLevel + 1);
    return { language: this.language, level, readonly: this.readonly, geo: this.geo };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#cbs.here?.stop();
    this.#rooms.here?.leave();
  }

  /** Also waits for parts that are on their way. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#views, this.#cbs, this.#rooms, this.#standing.late].map(({ arrival }) => arrival));
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    return html`<div class="desk" @dragover=${this.#dragged} @dragleave=${this.#dragEnded} @drop=${this.#dropped}>
      ${this.#locked() ?? html`${this.#room()} ${this.#standingNote()} ${this.#stored()}`}
    </div>`;
  }

  /** The way in, and nothing else, while everything is locked. */
  #locked(): TemplateResult | undefined {
    const { storage } = this.#desk;
    const rooms = storage && this.#rooms.part;
    rooms?.follow(storage);
    return rooms?.locked(this.#stage);
  }

  /** The room somebody is in, below the way to the others; the room of the figures is the desk itself. */
  #room(): TemplateResult {
    const { storage, desk } = this.#desk;
    const rooms = storage && this.#rooms.part;
    const invited = desk.phase === 'empty' ? rooms?.invitation(this.#stage) : nothing;
    return html`${rooms?.nav(this.#stage, 'preview ready'.includes(desk.phase))}
    ${rooms?.shown(this.#stage) ?? html`${this.#body()} ${invited} ${rooms?.toMonitor(desk, this.#stage)}`}`;
  }

  #body(): TemplateResult {
    const { desk } = this.#desk;
    const messages = this.#messages;
    const title = heading(this.headingLevel, messages.title);
    switch (desk.phase) {
      case 'loading':
        return html`<p role="status">${messages.loading}</p>`;
      case 'unreadable':
        return html`${title}
          <p class="message fault" role="alert">${messages.fault} ${textIn(desk.text, this.language)}</p>
          ${this.#start()}`;
      case 'empty':
        return html`${title}${desk.notice ? html`<p class="message" role="status">${messages[desk.notice]}</p>` : nothing}${this.#start()}`;
      case 'preview':
        return html`${title}${this.#working(desk)}`;
      case 'reading':
      case 'ready':
        return this.#working(desk);
    }
  }

  /** The desk at work; a moment of waiting while what shows it is fetched, and a way on when that cannot be had. */
  #working(desk: WorkingDesk): TemplateResult {
    const views = this.#views.here;
    if (views) return views.shown(desk, this.#stage);
    const { failed } = this.#views;
    const fetch = (): void => void this.#views.come().then(() => this.requestUpdate());
    if (!failed) fetch();
    const { loading, unreachable, retry } = this.#messages;
    return failed
      ? html`<p class="message fault" role="alert">${unreachable}</p>
          <p><button type="button" @click=${fetch}>${retry}</button></p>`
      : html`<p role="status">${loading}</p>`;
  }

  #start(): TemplateResult {
    const { failed, here } = this.#cbs;
    return startTemplate(this.#stage, this._over, {
      take: this.#take,
      example: this.#showExample,
      fetch: () => void this.#cbs.part,
      fetching: here?.shown(this.#stage) ?? (failed ? this.#messages.unreachable : nothing),
    });
  }

  /** What stands in the way of keeping things, in a sentence with a way out. */
  #standingNote(): TemplateResult | typeof nothing {
    const { storage, fault } = this.#desk;
    if (!storage && !fault) return nothing;
    const sentence = this.#standing.of(
      { status: storage?.status() ?? { mode: 'memory' }, provided: true, fault },
      this.language,
    );
    return sentence ? html`<p class="message ${fault ? 'fault' : ''}" role="status">${sentence}</p>` : nothing;
  }

  /** What is kept on this device, with export, restore and wipe one step away. Its code comes when somebody opens it. */
  #stored(): TemplateResult | typeof nothing {
    const { storage } = this.#desk;
    // What the rooms say stands above it, and would push it down.
    if (!storage || !(this.#rooms.has || this.#rooms.failed)) return nothing;
    return html`<details class="stored no-print" @toggle=${() => void defineStoredData()}>
      <summary>${this.#messages.onDevice}</summary>
      <dk-stored-data .source=${storage} ?readonly=${this.readonly} lang=${this.language}></dk-stored-data>
    </details>`;
  }

  readonly #showExample = (): void => {
    void this.#desk.showExample();
    void this.#rooms.come().then((rooms) => rooms?.showExample());
  };

  readonly #take = (files: readonly File[]): void => {
    void this.#desk.takeAll(files);
  };

  readonly #dragged = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this._over = true;
  };

  readonly #dragEnded = (): void => {
    this._over = false;
  };

  readonly #dropped = (event: DragEvent): void => {
    event.preventDefault();
    this._over = false;
    const files = [...(event.dataTransfer?.files ?? [])];
    // A file dropped on a preview is put beside it: that is where its year belongs.
    if (this.#desk.desk.phase === 'preview' && files[0]) void this.#desk.takeBeside(files[0]);
    else this.#take(files);
  };
}
