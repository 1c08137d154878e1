import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { dayAt, expectationType, type Indicator, type Series } from '@draagkracht/model';
import { alsoStyled, DkDeleteEvent, Late } from '@draagkracht/base';
import { calibrationOf } from '@draagkracht/statistics';
import type { DeskController } from './desk-controller.js';
import type { ReadyDesk } from './desk.js';
import type { ExpectationForm } from './expectation-form.js';
import { ExpectationKeeper, type KeptExpectation } from './expectation-keeper.js';
import { expectationTexts } from './expectation.messages.js';
import { expectationStyles } from './expectation.styles.js';
import { calibrationTemplate, expectationsTemplate, type ShownExpectation } from './expectation.template.js';
import { expectationState, nextPeriod, outBy } from './expectation.view.js';
import { cardOf, type RegionIndex } from './outcome-dashboard.view.js';
import type { Stage } from './start.template.js';

/** What expectations need of the dashboard they are part of. */
export interface ExpectationOwner {
  readonly dashboard: LitElement;
  readonly desk: DeskController;
  readonly update: () => void;
  /** ISO instant. */
  readonly now: () => string;
  readonly newId: () => string;
}

/** Expectations on the desk: written down on a card, shown there, and scored when the figure is out. The form is fetched when it is first asked for. */
export class ExpectationViews {
  readonly #owner: ExpectationOwner;
  readonly #keeper: ExpectationKeeper;
  readonly #form: Late<ExpectationForm>;
  #openFor: string | undefined;
  #done: 'saved' | 'removed' | undefined;

  constructor(owner: ExpectationOwner) {
    this.#owner = owner;
    const { dashboard, update, now, newId } = owner;
    alsoStyled(dashboard, expectationStyles);
    this.#keeper = new ExpectationKeeper(update);
    const closed = (done?: 'saved'): void => {
      const id = this.#openFor;
      this.#openFor = undefined;
      this.#done = done;
      update();
      if (id !== undefined) void this.#focus(`[data-expect="${CSS.escape(id)}"]`);
    };
    const tools = {
      dashboard,
      update,
      now,
      newId,
      keeper: this.#keeper,
      today: () => dayAt(new Date(now())),
      saved: () => closed('saved'),
      cancelled: () => closed(),
    };
    this.#form = new Late({ requestUpdate: update }, async () => {
      const { ExpectationForm } = await import('./expectation-form.js');
      return new ExpectationForm(tools);
    });
  }

  /** Id of the indicator an expectation is written about now. */
  get openFor(): string | undefined {
    return this.#openFor;
  }

  /** Whether the figure has a rhythm to go on in; what comes by the day is not expected. */
  canExpect({ points }: Series): boolean {
    return nextPeriod(points.at(-1)?.period ?? '') !== undefined;
  }

  /** Opens the form for a series. */
  async open(series: Series): Promise<void> {
    this.#done = undefined;
    const form = await this.#form.come();
    if (!form) return;
    form.begin(series);
    this.#openFor = series.indicator.id;
    this.#owner.update();
    await this.#focus('#expectation');
  }

  /** The expectations of a card. */
  ofCard({ dataset }: ReadyDesk, series: Series, stage: Stage): TemplateResult | typeof nothing {
    this.#keeper.follow(this.#owner.desk.storage);
    const { indicator, region } = series;
    const shown = this.#keeper.records
      .filter(({ data }) => data.indicatorId === indicator.id && data.region === region?.code)
      .map((record): ShownExpectation => ({
        record,
        state: expectationState(record.data, series, outBy(dataset, series)),
      }));
    return expectationsTemplate(shown, indicator, stage, (id) => void this.#remove(id));
  }

  /** The form while it is open, what was just done, and how well it all came true. */
  shown(desk: ReadyDesk, index: RegionIndex, stage: Stage): TemplateResult {
    const series = this.#openFor === undefined ? undefined : this.#seriesOf(desk, index, this.#openFor);
    const calibration = this.#calibration(desk, index);
    return html`<div role="status" class=${this.#done ? 'message' : ''}>${this.#doneWords(stage)}</div>
      ${series && !stage.readonly ? (this.#form.here?.shown(series, stage) ?? nothing) : nothing}
      ${calibration ? calibrationTemplate(calibration, stage) : nothing}`;
  }

  #doneWords({ language }: Stage): string {
    const texts = expectationTexts(language);
    if (this.#done === 'removed') return texts.removed;
    if (this.#done !== 'saved') return '';
    return this.#keeper.fault ? texts.refused : this.#keeper.lasts ? texts.saved : texts.held;
  }

  #seriesOf(
    { dataset, choice }: ReadyDesk,
    index: RegionIndex,
    indicatorId: string,
    region = choice.region,
  ): Series | undefined {
    const indicator: Indicator | undefined = dataset.indicators.find(({ id }) => id === indicatorId);
    const block = indicator && this.#owner.desk.block(indicatorId);
    return block && cardOf(block, indicator, region, index, false)?.series;
  }

  /** Over every expectation of figures that are on the desk, of this region and of others. */
  #calibration(desk: ReadyDesk, index: RegionIndex): ReturnType<typeof calibrationOf> {
    const scores = this.#keeper.records.flatMap(({ data }: KeptExpectation) => {
      const series = this.#seriesOf(desk, index, data.indicatorId, data.region);
      const state = series && expectationState(data, series, outBy(desk.dataset, series));
      return state?.kind === 'scored' ? [state.score] : [];
    });
    return calibrationOf(scores);
  }

  async #remove(id: string): Promise<void> {
    await this.#keeper.remove(id, this.#owner.now());
    this.#owner.dashboard.dispatchEvent(new DkDeleteEvent(expectationType, id));
    this.#done = 'removed';
    this.#owner.update();
  }

  async #focus(selector: string): Promise<void> {
    const { dashboard } = this.#owner;
    await dashboard.updateComplete;
    dashboard.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
