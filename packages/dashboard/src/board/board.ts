import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { MonitorSetup } from '@draagkracht/model';
import { chanceFindings } from '@draagkracht/statistics';
import { DkElement } from '@draagkracht/base';
import { wordMessages } from '@draagkracht/base/words.js';
import { CHANCE_FROM } from '../outcome-dashboard/chance.view.js';
import type { RegionIndex } from '../outcome-dashboard/outcome-dashboard.view.js';
import type { Monitor, MonitorRecords } from '../monitor/monitor.js';
import { monitorNews, type MonitorNews } from '../monitor/news.view.js';
import { DkMonitorGoEvent } from './board.events.js';
import { boardMessages } from './board.messages.js';
import { boardStyles } from './board.styles.js';
import {
  lookTemplate,
  orderTemplate,
  pagesTemplate,
  sectionsTemplate,
  unknownTemplate,
  type BoardStage,
  type LookActs,
} from './board.template.js';
import { BesideCards } from './beside-cards.js';
import { cardFor, pageOf, sectionsOf, type BoardCard } from './board.view.js';
import { besideCodes, datasetsInUse, lookingAt, periodsOf, regionsOf } from './looking.view.js';
import { newsTemplate, type NewsActs } from './news.template.js';
import { newsMark } from './news.words.js';
import { unknownsOf } from './unknowns.view.js';

/** Monitors whose news somebody closed. It stays closed for as long as the window is open. */
const closed = new WeakSet<Monitor>();

/**
 * The board of the monitor: cards of indicators by goal, circle, domain, law or task, or by what asks for a conversation. At most a dozen
 * are in sight, and the last section is always what is not known.
 *
 * @element dk-monitor-board
 * @status experimental
 * @since 0.1.0
 * @fires {DkMonitorGoEvent} dk-monitor-go-request - somebody wants to go to a room, or to one indicator
 */
export class DkMonitorBoard extends DkElement {
  static override styles: CSSResultGroup = [DkElement.styles, boardStyles];
  static override readonly wordings = [boardMessages, wordMessages];

  /** What it shows. */
  @property({ attribute: false }) monitor: Monitor | undefined;

  @state() private _page = 0;
  @state() private _query = '';
  @state() private _kept = false;
  readonly #besides = new BesideCards(this, () => ({
    language: this.language,
    level: Math.min(5, this.headingLevel + 1),
  }));
  #end: (() => void) | undefined;
  #watched: Monitor | undefined;
  #index: { readonly of: MonitorRecords['datasets']; readonly regions: RegionIndex } | undefined;

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

  /** Also waits for parts that are fetched when they are first needed. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#besides.arrival();
    return super.getUpdateComplete();
  }

  #follow(): void {
    this.#end?.();
    this.#watched = this.monitor;
    this.#end = this.monitor?.watch(() => this.requestUpdate());
  }

  protected override render(): TemplateResult {
    const { monitor, language } = this;
    const say = boardMessages.in(language);
    if (!monitor?.records) return html`<p role="status">${say.loading}</p>`;
    const { records } = monitor;
    if (records.indicators.length === 0)
      return html`<p>${say.empty}</p>
        ${monitor.readonly ? nothing : html`<p><button type="button" class="to-goals" @click=${() => this.#go('goals')}>${say.toGoals}</button></p>`}`;
    return this.#board(monitor, records);
  }

  #board(monitor: Monitor, records: MonitorRecords): TemplateResult {
    const stage: BoardStage = { language: this.language, level: this.headingLevel, readonly: monitor.readonly };
    const cards = records.indicators.map((indicator) => cardFor(monitor, indicator));
    const { sections, pages } = pageOf(sectionsOf(monitor.setup.view, cards, records), this._page);
    const news = monitorNews(monitor);
    const datasets = datasetsInUse(records);
    const regions = this.#regions(records.datasets, datasets);
    const beside = besideCodes(monitor.setup.region, monitor.setup.compareWith, (code) => regions.has(code));
    const { region, until, beside: names } = lookingAt(monitor.setup, beside, datasets, this.language);
    const say = boardMessages.in(this.language);
    return html`<div class="board">
      <div>${lookTemplate(say.looking(region, until, names), stage, this.#lookActs(monitor, datasets, regions))}</div>
      ${this.#besides.group(monitor, cards)} ${newsTemplate(news, stage, this.#newsActs(monitor))}
      <div>${orderTemplate(stage, monitor.setup, (view) => this.#look({ view }))}</div>
      ${monitor.fault ? html`<p role="alert">${say.fault}</p>` : nothing}
      ${sectionsTemplate(
        sections,
        stage,
        (card) => ({ others: this.#besides.others(monitor, card, beside), mark: this.#mark(news, card) }),
        (id) => this.#go('indicator', id),
        {
          isOn: (section) => this.#besides.isLensed(section),
          turn: (section) => this.#besides.turn(section),
          shown: (card) => this.#besides.lens(monitor, card),
        },
      )}
      ${pagesTemplate(stage, Math.min(this._page, pages - 1), pages, (page) => void this.#turn(page))}
      ${unknownTemplate(unknownsOf(cards, records), this.#chance(cards), stage)}
    </div>`;
  }

  #newsActs(monitor: Monitor): NewsActs {
    return {
      isOpen: !closed.has(monitor),
      toggle: (open) => {
        if (open) closed.delete(monitor);
        else closed.add(monitor);
        this.requestUpdate();
      },
      read: monitor.readonly || monitor.example ? undefined : () => this.#go('figures'),
    };
  }

  #mark(news: MonitorNews | undefined, { indicator }: BoardCard): string {
    const own = news?.indicators.find(({ indicatorId }) => indicatorId === indicator.id);
    return own && this.monitor && !closed.has(this.monitor) ? newsMark(own, this.language) : '';
  }

  /** Names of regions are made ready once for the data sets in use. */
  #regions(of: MonitorRecords['datasets'], datasets: MonitorRecords['datasets']): RegionIndex {
    if (this.#index?.of !== of) this.#index = { of, regions: regionsOf(datasets) };
    return this.#index.regions;
  }

  #lookActs(monitor: Monitor, datasets: MonitorRecords['datasets'], regions: RegionIndex): LookActs {
    const { setup } = monitor;
    return {
      setup,
      periods: periodsOf(datasets),
      regions: regions.search(this._query, this.language),
      region: regions.has(setup.region) ? regions.choice(setup.region, this.language) : undefined,
      regionQuery: this._query,
      searchRegion: (query) => (this._query = query),
      chooseRegion: (region) => this.#look({ region }),
      look: (change) => this.#look(change),
      keep: () => void monitor.keepSetup().then((kept) => (this._kept = kept)),
      kept: this._kept,
    };
  }

  #look(change: Partial<MonitorSetup>): void {
    this._kept = false;
    if (change.view) this._page = 0;
    this.monitor?.look(change);
  }

  #chance(cards: readonly BoardCard[]): { readonly looked: number; readonly expected: number } | undefined {
    const looked = cards.filter(({ verdict }) => verdict && verdict.change !== 'too-few').length;
    return looked >= CHANCE_FROM ? { looked, expected: chanceFindings(looked, 0.05).expected } : undefined;
  }

  async #turn(page: number): Promise<void> {
    this._page = page;
    await this.updateComplete;
    this.renderRoot.querySelector('section')?.scrollIntoView({ block: 'start' });
  }

  #go(room: string, indicatorId?: string): void {
    this.dispatchEvent(new DkMonitorGoEvent(room, indicatorId === undefined ? {} : { indicatorId }));
  }
}
