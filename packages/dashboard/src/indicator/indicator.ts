import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { currentDataset, type DkRecord, type KeptDraft, type MonitorIndicator, type Series } from '@draagkracht/model';
import { DkElement, formStyles, heading, toolStyles } from '@draagkracht/base';
import { DkMonitorGoEvent } from '../board/board.events.js';
import { BesideCards } from '../board/beside-cards.js';
import { cardFor, storyFor, type BoardCard } from '../board/board.view.js';
import { besideCodes, datasetsInUse, regionsOf } from '../board/looking.view.js';
import type { GoalsOwner, Panel } from '../goals/goals-owner.js';
import { goalsMessages } from '../goals/goals.messages.js';
import type { Monitor, MonitorRecords } from '../monitor/monitor.js';
import { regionName } from '../monitor/records.view.js';
import { areasWithin } from './areas.view.js';
import { DeeperViews } from './deeper-views.js';
import { eventForm, noteForm, storyForm, type About } from './indicator-forms.js';
import { indicatorMessages } from './indicator.messages.js';
import { resumedTelling } from './resumed-telling.js';
import { indicatorStyles } from './indicator.styles.js';
import { areasPart, eventsPart, notesPart, storyPart, type RoomStage } from './indicator.template.js';

/** A municipality with more districts than this is looked at on the map. */
const MOST_AREAS = 48;

/**
 * One indicator of the monitor: its chart, its areas side by side, the story beside the number, what happened, and notes that open the
 * chart as it was that day.
 *
 * @element dk-monitor-indicator
 * @status experimental
 * @since 0.1.0
 * @fires {DkMonitorGoEvent} dk-monitor-go-request - somebody wants to go back to the board
 */
export class DkMonitorIndicator extends DkElement {
  static override styles: CSSResultGroup = [DkElement.styles, toolStyles, formStyles, indicatorStyles];
  static override readonly wordings = [indicatorMessages, goalsMessages];

  /** The monitor it is part of. */
  @property({ attribute: false }) monitor: Monitor | undefined;

  /** The record of the indicator that is shown. */
  @property({ attribute: false }) indicatorId = '';

  /** Address of a file with the shapes of areas, on the same site; without it the map is a list. */
  @property() geo = '';

  @state() private _panel: Panel | undefined;
  @state() private _said = '';
  @state() private _historyShown = false;
  readonly #besides = new BesideCards(this, () => ({ language: this.language, level: this.headingLevel }));
  readonly #deeper = new DeeperViews(this, () => ({ language: this.language, geo: this.geo }));
  #end: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('monitor')) this.#follow();
    if (changed.has('indicatorId') && this.hasUpdated) this.#close();
  }

  /** Also waits for parts that are fetched when they are first needed. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#besides.arrival(), this.#deeper.arrival()]);
    return super.getUpdateComplete();
  }

  #follow(): void {
    this.#end?.();
    this.#end = this.monitor?.watch(() => this.requestUpdate());
  }

  #close(): void {
    this._panel?.end?.();
    this._panel = undefined;
  }

  readonly #open = (panel: Panel): void => {
    this.#close();
    this._said = '';
    this._panel = panel;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('.form input, .form textarea')?.focus(),
    );
  };

  /** Goes on with what was typed earlier and never saved. */
  resume(draft: KeptDraft): void {
    const panel = this.monitor && resumedTelling(this.#owner(this.monitor), draft);
    if (panel) this.#open(panel);
  }

  #owner(monitor: Monitor): GoalsOwner {
    const close = (): void => {
      const at = this._panel?.at;
      this.#close();
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`.add-${at}`)?.focus());
    };
    return {
      host: this,
      monitor,
      language: () => this.language,
      level: () => Math.min(5, this.headingLevel + 2),
      update: () => this.requestUpdate(),
      done: (message) => {
        close();
        this._said = message;
      },
      close,
    };
  }

  protected override render(): TemplateResult {
    const { monitor, language } = this;
    const say = indicatorMessages.in(language);
    if (!monitor?.records) return html`<p role="status">${say.loading}</p>`;
    const indicator = monitor.records.indicators.find(({ id }) => id === this.indicatorId);
    return html`<div class="room">
      <p class="no-print">
        <button type="button" class="back" @click=${() => this.dispatchEvent(new DkMonitorGoEvent('board'))}>
          ${say.back}
        </button>
      </p>
      ${indicator ? this.#shown(monitor, monitor.records, indicator) : html`<p>${say.gone}</p>`}
    </div>`;
  }

  #shown(monitor: Monitor, records: MonitorRecords, indicator: DkRecord<MonitorIndicator>): TemplateResult {
    const say = indicatorMessages.in(this.language);
    const card = cardFor(monitor, indicator);
    const level = Math.min(5, this.headingLevel + 1);
    const stage: RoomStage = { language: this.language, level, readonly: monitor.readonly, panel: this._panel };
    return html`<header>
        ${heading(this.headingLevel, indicator.data.label)}
        ${card.result ? html`<p>${say.underResult(card.result.data.label)}</p>` : nothing}
        <p class="quiet">${say[indicator.data.level]}</p>
      </header>
      <p role="status" class="said">${this._said || nothing}</p>
      ${monitor.fault ? html`<p role="alert">${say.fault}</p>` : nothing}
      ${this.#figures(monitor, records, card, level)} ${this.#told(monitor, records, card, stage)}
      ${this.#history(monitor, indicator.id)}`;
  }

  #figures(monitor: Monitor, records: MonitorRecords, card: BoardCard, level: number): TemplateResult {
    const say = indicatorMessages.in(this.language);
    const { indicator, series, waiting } = card;
    if (waiting) return html`<p role="status">${say.loading}</p>`;
    const found = monitor.seriesOf(indicator.id);
    if (!series) return html`<p class="message">${'why' in found ? say.noFigures[found.why] : nothing}</p>`;
    const beside = besideCodes(monitor.setup.region, monitor.setup.compareWith, (code) =>
      regionsOf(datasetsInUse(records)).has(code),
    );
    const others = this.#besides.others(monitor, card, beside);
    const dataset = currentDataset(records.datasets, indicator.data.link?.datasetId ?? '');
    const areas = dataset ? areasWithin(dataset, monitor.setup.region).slice(0, MOST_AREAS) : [];
    const stage = { language: this.language, level, readonly: true, panel: undefined };
    return html`<dk-outcome-chart
        lang=${this.language}
        .headingLevel=${level}
        .series=${series}
        .others=${others}
      ></dk-outcome-chart>
      ${this.#besides.group(monitor, [card])} ${areasPart(this.#seriesOf(monitor, indicator.id, areas), series, stage)}
      ${this.#deeper.shown(monitor, card, level)}`;
  }

  #seriesOf(monitor: Monitor, id: string, regions: readonly string[]): Series[] {
    return regions.flatMap((code) => {
      const found = monitor.seriesOf(id, code);
      return 'series' in found ? [found.series] : [];
    });
  }

  #told(monitor: Monitor, records: MonitorRecords, card: BoardCard, stage: RoomStage): TemplateResult {
    const { indicator, series, lacks, result } = card;
    const { region } = monitor.setup;
    const about: About = { indicatorId: indicator.id, region };
    const owner = this.#owner(monitor);
    const story = storyFor(records, indicator.id, region);
    const remove = (id: string): void => void this.#remove(monitor, id);
    const events = result ? records.events.filter(({ data }) => data.resultId === result.id) : [];
    const notes = records.notes.filter(({ data }) => data.indicatorId === indicator.id && data.region === region);
    const edit = (): void => this.#open(storyForm(owner, about, series, story));
    const eventActs = result && {
      add: () => this.#open(eventForm(owner, result.id)),
      edit: (id: string) =>
        this.#open(
          eventForm(
            owner,
            result.id,
            events.find((one) => one.id === id),
          ),
        ),
      remove,
    };
    return html`${storyPart(story, lacks.includes('story-behind'), stage, { add: edit, edit, remove })}
    ${eventsPart(events, stage, eventActs)}
    ${notesPart(notes, regionName(records.datasets, region), stage, {
      remove,
      ...(series ? { add: () => this.#open(noteForm(owner, about, series)) } : {}),
    })}`;
  }

  /** Its own history comes when somebody opens it. */
  #history(monitor: Monitor, id: string): TemplateResult {
    const open = (event: Event): void => {
      this._historyShown = (event.currentTarget as HTMLDetailsElement).open;
      if (this._historyShown) void import('../history/define.js');
    };
    return html`<details class="no-print" @toggle=${open}>
      <summary>${indicatorMessages.in(this.language).history}</summary>
      ${this._historyShown ? html`<dk-monitor-history .monitor=${monitor} record=${id} lang=${this.language} .headingLevel=${Math.min(5, this.headingLevel + 1)}></dk-monitor-history>` : nothing}
    </details>`;
  }

  async #remove(monitor: Monitor, id: string): Promise<void> {
    if (await monitor.remove(id)) this._said = indicatorMessages.in(this.language).removed;
  }
}
