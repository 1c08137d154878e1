import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { periodOf, textIn, type Dataset, type StorageProvider } from '@draagkracht/model';
import { defineStoredData, DkElement, DkStatefulElement, heading, requestContext, standingSentence, storageContext } from '@draagkracht/base';
import { DeskController } from './desk-controller.js';
import type { Preview, ReadyDesk } from './desk.js';
import { dashboardMessages, type DashboardMessages } from './outcome-dashboard.messages.js';
import { outcomeDashboardStyles } from './outcome-dashboard.styles.js';
import { previewTemplate, readingTemplate, startTemplate, type PreviewActs, type Stage } from './intake.template.js';
import { readyTemplate, type ReadyActs, type ShownCard } from './ready.template.js';
import { cardOf, RegionIndex, searchIndicators } from './outcome-dashboard.view.js';

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
 * @cssprop --dk-surface-color - Background of panels.
 * @cssprop --dk-border-radius - Roundness of cards and buttons.
 *
 * @fires {DkReadyEvent} dk-ready - When it has drawn itself for the first time.
 */
export class DkOutcomeDashboard extends DkStatefulElement {
  static override styles = [DkElement.styles, outcomeDashboardStyles];
  @state() private _over = false;
  @state() private _regionQuery = '';
  @state() private _indicatorQuery = '';
  @state() private _periodWrong = false;

  #index: RegionIndex | undefined;
  #indexed: Dataset | undefined;

  readonly #desk = new DeskController(this, {
    openStorage: async () => (requestContext(this, storageContext) ?? (await ownStorage())).open(this.namespace ?? '', this.mode),
    read: async (file, options) => (await import('./reader.js')).readIntake(file, options),
    now: () => this.now,
    newId: () => crypto.randomUUID(),
  });

  get #messages(): DashboardMessages {
    return dashboardMessages(this.language);
  }

  get #stage(): Stage {
    return { language: this.language, level: Math.min(5, this.headingLevel + 1), readonly: this.readonly };
  }

  #regions(dataset: Dataset): RegionIndex {
    if (this.#indexed !== dataset || !this.#index) {
      this.#indexed = dataset;
      this.#index = new RegionIndex(dataset);
    }
    return this.#index;
  }

  protected override render(): TemplateResult {
    return html`<div class="desk" @dragover=${this.#dragged} @dragleave=${this.#dragEnded} @drop=${this.#dropped}>
      ${this.#body()} ${this.#standing()} ${this.#stored()}
    </div>`;
  }

  #body(): TemplateResult {
    const { desk } = this.#desk;
    const messages = this.#messages;
    const title = heading(this.headingLevel, messages.title);
    switch (desk.phase) {
      case 'loading':
        return html`<p role="status">${messages.loading}</p>`;
      case 'reading':
        return readingTemplate(this.#stage, desk.name, desk.share, () => this.#desk.cancel());
      case 'unreadable':
        return html`${title}<p class="message fault" role="alert">${messages.fault} ${textIn(desk.text, this.language)}</p>${this.#start()}`;
      case 'preview':
        return html`${title}${previewTemplate(this.#stage, desk.preview, this.#previewActs(desk.preview))}`;
      case 'empty':
        return html`${title}${desk.notice ? html`<p class="message" role="status">${messages[desk.notice]}</p>` : nothing}${this.#start()}`;
      case 'ready':
        return readyTemplate(this.#stage, desk, this.#cards(desk), this.#readyActs(desk));
    }
  }

  #start(): TemplateResult {
    return startTemplate(this.#stage, this._over, { take: this.#take, example: () => void this.#desk.showExample() });
  }

  #previewActs(preview: Preview): PreviewActs {
    return {
      use: () => this.#desk.use(preview),
      again: (text) => {
        const period = periodOf(text);
        this._periodWrong = !period;
        if (period) void this.#desk.take(preview.file, period.code);
      },
      take: this.#take,
      periodWrong: this._periodWrong,
    };
  }

  #cards({ dataset, choice }: ReadyDesk): readonly ShownCard[] {
    const index = this.#regions(dataset);
    return choice.indicatorIds.flatMap((id) => {
      const indicator = dataset.indicators.find((one) => one.id === id);
      const block = indicator && this.#desk.block(id);
      const card = block && cardOf(block, indicator, choice.region, index, choice.compare);
      return indicator ? [{ indicator, ...(card ? { card } : {}), waiting: !block }] : [];
    });
  }

  #readyActs({ dataset, choice }: ReadyDesk): ReadyActs {
    const index = this.#regions(dataset);
    return {
      regions: index.search(this._regionQuery, this.language),
      region: index.has(choice.region) ? index.choice(choice.region, this.language) : undefined,
      regionQuery: this._regionQuery,
      searchRegion: (query) => (this._regionQuery = query),
      chooseRegion: (region) => this.#desk.choose({ region }),
      indicators: searchIndicators(dataset, this._indicatorQuery, this.language),
      indicatorQuery: this._indicatorQuery,
      searchIndicator: (query) => (this._indicatorQuery = query),
      toggle: (id) => this.#desk.toggle(id),
      compare: (compare) => this.#desk.choose({ compare }),
      save: () => void this.#desk.save(),
      remove: () => void this.#desk.remove(),
      clear: () => this.#desk.clear(),
    };
  }

  /** What stands in the way of keeping things, in a sentence with a way out. */
  #standing(): TemplateResult | typeof nothing {
    const { storage, fault } = this.#desk;
    if (!storage && !fault) return nothing;
    const sentence = standingSentence({ status: storage?.status() ?? { mode: 'memory' }, provided: true, fault }, this.language);
    return sentence ? html`<p class="message ${fault ? 'fault' : ''}" role="status">${sentence}</p>` : nothing;
  }

  /** What is kept on this device, with export, restore and wipe one step away. Its code comes when somebody opens it. */
  #stored(): TemplateResult | typeof nothing {
    const { storage } = this.#desk;
    if (!storage) return nothing;
    return html`<details class="stored no-print" @toggle=${() => void defineStoredData()}>
      <summary>${this.#messages.onDevice}</summary>
      <dk-stored-data .source=${storage} ?readonly=${this.readonly} lang=${this.language}></dk-stored-data>
    </details>`;
  }

  readonly #take = (file: File): void => {
    this._periodWrong = false;
    void this.#desk.take(file);
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
    const file = event.dataTransfer?.files[0];
    if (file) this.#take(file);
  };
}
