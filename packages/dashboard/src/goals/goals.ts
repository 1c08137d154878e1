import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { monitorIndicator, result, type KeptDraft } from '@draagkracht/model';
import { DkElement, formStyles, heading, Late, toolStyles } from '@draagkracht/base';
import type { Monitor, MonitorRecords } from '../monitor/monitor.js';
import { regionName } from '../monitor/records.view.js';
import { belongings } from './belongings.view.js';
import type { GoalsOwner, Panel } from './goals-owner.js';
import { goalsMessages } from './goals.messages.js';
import { goalsStyles } from './goals.styles.js';
import {
  headTemplate,
  looseTemplate,
  resultTemplate,
  withoutTemplate,
  type GoalsActs,
  type GoalsStage,
} from './goals.template.js';
import { goalsView, indicatorsOf, movedPlaces, type ResultRow } from './goals.view.js';

type Panels = typeof import('./panels.js');

/** What opens to add indicators to a result. */
function adding(panels: Panels, owner: GoalsOwner, way: 'catalogue' | 'columns' | 'own', { record }: ResultRow): Panel {
  if (way === 'own') return panels.indicatorForm(owner, record.id);
  if (way === 'columns') return new panels.ColumnsPanel(owner, record.id);
  return new panels.CataloguePanel(owner, record.id, { circle: record.data.circle ?? '' });
}

/** The focus goes to the button that moved something, or to its counterpart when it can go no further. */
function focusMove(root: ParentNode, id: string, step: -1 | 1): void {
  const button = (name: string) => root.querySelector<HTMLButtonElement>(`[id="${name}-${id}"]`);
  const [same, other] = step < 0 ? [button('up'), button('down')] : [button('down'), button('up')];
  (same?.disabled ? other : same)?.focus();
}

/**
 * The goals of the monitor: results in plain words, the indicators they are seen by, and targets. Population and programme measures stand
 * apart, and so do what works and what lasts. A target without direction, value, end, ground and who set it is refused, with the reason.
 *
 * @element dk-monitor-goals
 * @status experimental
 * @since 0.1.0
 * @csspart heading - the headings
 * @fires {DkChangeEvent} dk-change - somebody typed or chose something; nothing is saved yet
 * @fires {DkPrivacyWarningEvent} dk-privacy-warning - the guard noticed a kind of personal data
 */
export class DkMonitorGoals extends DkElement {
  static override styles: CSSResultGroup = [DkElement.styles, toolStyles, formStyles, goalsStyles];
  static override readonly wordings = [goalsMessages];

  /** What it shows and changes. */
  @property({ attribute: false }) monitor: Monitor | undefined;

  @state() private _panel: Panel | undefined;
  /** What was done last. */
  @state() private _said = '';
  #end: (() => void) | undefined;
  #watched: Monitor | undefined;
  /** The button that opened the panel: the focus goes back there. */
  #opener: HTMLElement | undefined;
  readonly #panels = new Late<Panels>(this, () => import('./panels.js'));

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
    this.#end = this.isConnected ? this.monitor?.watch(() => this.requestUpdate()) : undefined;
  }

  protected override render(): TemplateResult {
    const { monitor, language } = this;
    const say = goalsMessages.in(language);
    if (!monitor?.records) return html`<p role="status">${say.loading}</p>`;
    return html`<div class="goals">
      ${headTemplate(monitor, this._said, this.headingLevel, language)} ${this.#content(monitor, monitor.records)}
    </div>`;
  }

  #content(monitor: Monitor, records: MonitorRecords): TemplateResult {
    const say = goalsMessages.in(this.language);
    const { results, loose, without } = goalsView(records);
    const stage = this.#stage(monitor);
    const isEmpty = results.length === 0;
    return html`${isEmpty ? html`<p>${monitor.readonly ? say.emptyReadonly : say.empty}</p>` : nothing}
    ${repeat(
      results,
      ({ record }) => record.id,
      (row, at) => resultTemplate(row, at, results.length, stage),
    )}
    ${monitor.readonly ? nothing : this.#beginning(isEmpty)} ${stage.panelAt('top')} ${looseTemplate(loose, stage)}
    ${withoutTemplate(without, stage)}`;
  }

  #beginning(isEmpty: boolean): TemplateResult {
    const say = goalsMessages.in(this.language);
    const suggest = (event: Event): void =>
      void this.#open(event, ({ SuggestPanel }, owner) => new SuggestPanel(owner));
    const add = (event: Event): void => void this.#open(event, ({ resultForm }, owner) => resultForm(owner));
    return html`<div class="actions no-print">
      <button type="button" id="suggest" class=${isEmpty ? 'primary' : ''} @click=${suggest}>${say.suggest}</button>
      <button type="button" id="add" @click=${add}>${say.addResult}</button>
    </div>`;
  }

  #stage(monitor: Monitor): GoalsStage {
    const datasets = monitor.records?.datasets ?? [];
    return {
      language: this.language,
      level: this.headingLevel,
      readonly: monitor.readonly,
      acts: this.#acts(monitor),
      region: monitor.setup.region,
      regionName: (code) => regionName(datasets, code),
      panelAt: (id) => (this._panel?.at === id ? this.#shownPanel(this._panel) : nothing),
    };
  }

  #shownPanel(panel: Panel): TemplateResult {
    return html`<section class="panel" id="panel" tabindex="-1" aria-label=${panel.title} @keydown=${this.#key}>
      ${heading(this.#panelLevel(panel), panel.title)} ${panel.shown()}
    </section>`;
  }

  /** A panel stands beside the results or inside one. */
  #panelLevel = (panel: Panel | undefined): number => Math.min(this.headingLevel + (panel?.at === 'top' ? 1 : 2), 5);

  #acts(monitor: Monitor): GoalsActs {
    return {
      editResult: ({ record }, by) => void this.#open(by, ({ resultForm }, owner) => resultForm(owner, record)),
      removeResult: (row, by) => void this.#removeResult(monitor, row, by),
      moveResult: ({ record }, step) => void this.#move(monitor, record.id, monitor.records?.results ?? [], step),
      add: (way, row, by) => void this.#open(by, (panels, owner) => adding(panels, owner, way, row)),
      editIndicator: ({ record }, by) =>
        void this.#open(by, ({ indicatorForm }, owner) => indicatorForm(owner, record.data.resultId, record)),
      removeIndicator: ({ record }) =>
        void this.#remove(monitor, monitor.records ? belongings(monitor.records, record.id) : []),
      moveIndicator: ({ record }, beside, step) =>
        void this.#move(
          monitor,
          record.id,
          beside.map((one) => one.record),
          step,
        ),
      link: ({ record }, by) => void this.#open(by, ({ LinkPanel }, owner) => new LinkPanel(owner, record)),
      removeTarget: ({ id }) => void this.#remove(monitor, [id]),
      setTarget: ({ record }, target, by) => {
        const region = target?.data.region ?? monitor.setup.region;
        if (region === '') this.#say(goalsMessages.in(this.language).noRegion);
        else void this.#open(by, ({ targetForm }, owner) => targetForm(owner, record, region, target));
      },
    };
  }

  /** Goes on with what was typed earlier and never saved. */
  resume(draft: KeptDraft): Promise<void> {
    return this.#open(undefined, ({ resumedGoal }, owner) => resumedGoal(owner, draft));
  }

  /** @param by the button that asked for it */
  async #open(by: Event | undefined, make: (panels: Panels, owner: GoalsOwner) => Panel | undefined): Promise<void> {
    const { monitor } = this;
    this.#opener = by?.currentTarget as HTMLElement | undefined;
    const panels = await this.#panels.come();
    if (!panels || !monitor) return;
    this._panel?.end?.();
    this._said = '';
    this._panel = make(panels, {
      host: this,
      monitor,
      language: () => this.language,
      level: () => this.#panelLevel(this._panel),
      update: () => this.requestUpdate(),
      done: (message) => {
        this.#shut();
        this.#say(message);
      },
      close: () => void this.#close(),
    });
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#panel')?.focus();
  }

  #shut(): void {
    this._panel?.end?.();
    this._panel = undefined;
  }

  async #close(): Promise<void> {
    this.#shut();
    await this.updateComplete;
    this.#opener?.focus();
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || this._panel?.dirty) return;
    event.preventDefault();
    void this.#close();
  };

  #say(message: string): void {
    this._said = message;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#said')?.focus());
  }

  async #removeResult(monitor: Monitor, row: ResultRow, by: Event): Promise<void> {
    if (indicatorsOf(row).length > 0) return this.#open(by, ({ RemovePanel }, owner) => new RemovePanel(owner, row));
    return this.#remove(monitor, [row.record.id]);
  }

  async #remove(monitor: Monitor, ids: readonly string[]): Promise<void> {
    if (await monitor.remove(...ids)) this.#say(goalsMessages.in(this.language).removed);
  }

  /** Moves a result or an indicator; the focus stays on the button that did it. */
  async #move(
    monitor: Monitor,
    id: string,
    beside: MonitorRecords['results'] | MonitorRecords['indicators'],
    step: -1 | 1,
  ): Promise<void> {
    const moved = movedPlaces<{ place: number; label: string }>(beside, id, step);
    if (moved.length === 0) return;
    const type = beside[0]?.type === result.type ? result : monitorIndicator;
    const records = moved.map(({ record, place }) => monitor.change(type, record, { ...record.data, place } as never));
    if (!(await monitor.save(...records))) return;
    const at = beside.findIndex((one) => one.id === id);
    this._said = goalsMessages.in(this.language).moved(beside[at]!.data.label, at + step + 1, beside.length);
    await this.updateComplete;
    focusMove(this.renderRoot, id, step);
  }
}
