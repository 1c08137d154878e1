import { html, noChange, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Late } from '@draagkracht/base';
import { wordMessages } from '@draagkracht/base/words.js';
import type { Story } from '@draagkracht/model';
import { ChartAttributes } from '../outcome-chart/chart-attributes.js';
import { inputOf, type ChartInput } from '../outcome-chart/outcome-chart.input.js';
import { chartSeriesOf, needsJudging, type ChartSeries } from '../outcome-chart/outcome-chart.series.js';
import { PageParts } from '../outcome-chart/page-parts.js';
import { FoldsController } from '../shared/folds-controller.js';
import { LightController } from '../shared/light-controller.js';
import { Memo } from '../shared/memo.js';
import { indicatorCardStyles } from './indicator-card.styles.js';
import { headTemplate, sourceTemplate, storyTemplate, targetTemplate } from './indicator-card.template.js';
import { cardWords, type CardWords } from './indicator-card.words.js';
import { cardMessages } from './messages.js';
import { placeSpark, type PlacedSpark } from './spark.geometry.js';
import { sparkPicture } from './spark.picture.js';
import { storyIn } from './story-source.js';

/** What a card shows, worked out from its figures. */
interface Worked {
  readonly chart: ChartSeries;
  readonly spark: PlacedSpark | undefined;
  readonly words: CardWords;
}

/**
 * One figure with its story: what it means, what it does not mean, and what we do.
 *
 * Use it for a figure that must not stand alone: on a page for residents, or as one of several on a dashboard. The chart behind it opens in
 * the card.
 *
 * @element dk-indicator-card
 * @status experimental
 * @since 0.1.0
 *
 * @slot - A `<table>` with periods and figures, and the story: `<p data-dk="means">`, `means-not`, `what-we-do`, `ask`, `contact-team`,
 *   `<time data-dk="updated-on">`. It is the input of the card, and stays in sight when no card can be made.
 * @slot actions - What can be done with this figure; below the card's own button.
 *
 * @csspart heading - The name of the figure.
 * @csspart figure - The figure, its period and its margin.
 * @csspart sentence - What may be said of it.
 * @csspart line - The small line.
 * @csspart target - What the target is and who set it.
 * @csspart story - What it means, and what we do.
 * @csspart source - Where the figure comes from.
 *
 * @cssprop --dk-chart-line-color - Colour of the small line and its points.
 *
 * @fires {DkReadyEvent} dk-ready - When it has drawn itself for the first time.
 * @fires {DkChartFailedEvent} dk-chart-failed - When `src` cannot be shown.
 */
export class DkIndicatorCard extends ChartAttributes {
  static override styles = [ChartAttributes.styles, indicatorCardStyles];

  static override readonly wordings = [wordMessages, cardMessages];

  /** What the municipality tells beside the figure; goes before the story of the page and of the file. */
  @property({ attribute: false }) story: Story | undefined;

  @state() private _chartShown = false;
  @state() private _example = false;

  // On paper nothing can be opened any more.
  readonly #folds = new FoldsController(this, ['story']);
  readonly #light = new LightController(this);
  readonly #page = new PageParts(this);
  readonly #notices = new Late(this, () => import('./indicator-card.notice.js'));
  readonly #judging = new Late(this, () => import('../outcome-chart/judging.series.js'));
  readonly #full = new Late(this, () => import('./full-chart.js'));
  readonly #inputs = new Memo<ChartInput>();
  readonly #works = new Memo<Worked | undefined>();
  #input: ChartInput = { kind: 'waiting' };
  #worked: Worked | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { long, source, late } = this.#page;
    const series = long && !long.failed ? long.part : this.series;
    if (long && !series) return; // until it has been looked through all stays as it was
    const { language, kind, smallNumberPolicy, others, story } = this;
    const { better, unit, target, targetSetBy, targetBasis, baseline } = this;
    const written = [this.#light.version, better, unit, target, targetSetBy, targetBasis, baseline];
    const input = (this.#input = this.#inputs.get(
      [language, this._example, series, others, source, late.has, this.#notices.has, ...written],
      () =>
        (this._example && this.#notices.part?.exampleInput(language)) ||
        inputOf(this, this, source, this.#page.readers, language, series),
    ));
    const special = input.kind === 'series' && needsJudging(input.series, kind);
    const judging = special ? this.#judging.part?.judgedAs : undefined;
    const waits = special && !judging && !this.#judging.failed;
    this.#worked = this.#works.get([input, kind, smallNumberPolicy, judging, waits, story, language], () => {
      if (input.kind !== 'series' || waits) return undefined;
      const chart = chartSeriesOf(input.series, input.others, { kind, smallNumberPolicy }, judging);
      const spark = placeSpark(chart);
      const told = story ?? storyIn(this) ?? input.series.story;
      return { chart, spark, words: cardWords(chart, told, spark, language) };
    });
  }

  /** Also waits for parts that are fetched when they are first needed. */
  protected override async getUpdateComplete(): Promise<boolean> {
    for (const part of [this.#page.long, this.#page.late, this.#notices, this.#judging, this.#full]) {
      await super.getUpdateComplete();
      await part?.arrival;
    }
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult | typeof noChange {
    if (!this.#worked) return this.#input.kind === 'series' ? this.#coming() : this.#notice();
    const { words } = this.#worked;
    const say = cardMessages.in(this.language);
    const { isExample, targetRefused } = this.#input as ChartInput & { kind: 'series' };
    const remarks = [...(isExample ? [say.example] : []), ...(targetRefused ? [say.targetRefused] : [])];
    return html`<article class="card">
      ${headTemplate(words, this.headingLevel, remarks)} ${this.#drawn(this.#worked)} ${targetTemplate(words)}
      <slot name="actions"></slot>
      ${this.compact ? this.#foldedStory(words) : html`<div class="told" part="story">${storyTemplate(words, say)}</div>`}
      ${sourceTemplate(words)}
    </article>`;
  }

  /** The small line, or the chart in its place. A figure that stands alone has neither. */
  #drawn({ spark, words, chart }: Worked): TemplateResult | typeof nothing {
    if (chart.points.length < 2 && chart.companions.length === 0) return nothing;
    const say = cardMessages.in(this.language);
    const { _chartShown: shown } = this;
    const full = shown ? this.#full.part : undefined;
    const input = this.#input as ChartInput & { kind: 'series' };
    return html`<div class="drawn">
      ${full ? full.fullChart(this, input) : nothing}
      ${
        spark && !full
          ? html`${sparkPicture(spark, words.line)}
              <p class="quiet" aria-hidden="true">${words.lineNote}</p>`
          : nothing
      }
      ${shown && !full && this.#full.failed ? html`<p class="failed" role="alert">${say.noChart}</p>` : nothing}
      <p class="no-print">
        <button type="button" aria-expanded=${shown ? 'true' : 'false'} @click=${this.#toggleChart}>
          ${shown ? say.hideChart : say.showChart}
        </button>
      </p>
    </div>`;
  }

  #foldedStory(words: CardWords): TemplateResult {
    const say = cardMessages.in(this.language);
    return html`<details class="story" part="story" @toggle=${this.#folds.toggled}>
      <summary>${say.story}</summary>
      ${storyTemplate(words, say)}
    </details>`;
  }

  /** While what judges is on its way all stays as it was: nothing jumps twice. */
  #coming(): TemplateResult | typeof noChange {
    return this.hasUpdated ? noChange : html`<slot></slot>`;
  }

  /** The page's own content stays in sight under a notice, and alone while the notice is on its way. */
  #notice(): TemplateResult {
    const notice = this.#input as Exclude<ChartInput, { kind: 'series' }>;
    const part = notice.kind === 'waiting' ? undefined : this.#notices.part;
    return html`${part?.noticeTemplate(this, notice, this.language, () => (this._example = true)) ?? nothing}<slot
      ></slot>`;
  }

  readonly #toggleChart = (): void => {
    this._chartShown = !this._chartShown;
  };
}
