import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { alsoStyled } from '@draagkracht/base/drawing.js';
import type { ChartKind, Language } from '@draagkracht/model';
import { Memo } from '../shared/memo.js';
import { afterChartStyles } from './after-chart.styles.js';
import { clusterSentence, offeredViews, targetSteps, type OfferedView } from './after-chart.words.js';
import { afterChartMessages } from './messages.after-chart.js';
import type { ChartInput } from './outcome-chart.input.js';
import type { ChartSeries } from './outcome-chart.series.js';
import { readingAidTemplate } from './reading-aid.template.js';

// Fetched when a chart has been drawn: the chart comes first.

type Kind = ChartKind | 'auto';
type Parts = readonly [cluster: string, steps: readonly string[], views: readonly OfferedView[]];

const viewsTemplate = (
  views: readonly OfferedView[],
  now: Kind,
  title: string,
  choose: (kind: Kind) => void,
): TemplateResult =>
  html`<div class="views no-print" role="group" aria-label=${title}>
    <span aria-hidden="true">${title}</span>
    ${views.map(
      ({ kind, text }) =>
        html`<button type="button" aria-pressed=${kind === now ? 'true' : 'false'} @click=${() => choose(kind)}>
          ${text}
        </button>`,
    )}
  </div>`;

/** That figures lie in clusters, where they do. */
export const clusterTemplate = (sentence: string): TemplateResult | typeof nothing =>
  sentence ? html`<p class="cluster">${sentence}</p>` : nothing;

/** How each step of a target fares. */
export const stepsTemplate = (steps: readonly string[], title: string): TemplateResult | typeof nothing =>
  steps.length > 0
    ? html`<details class="target-steps">
        <summary>${title}</summary>
        <ul class="steps">
          ${steps.map((text) => html`<li>${text}</li>`)}
        </ul>
      </details>`
    : nothing;

/** What comes after a chart: what to mind, how each step of a target fares, and other ways to look at the same figures. */
export class AfterChart {
  readonly #host: LitElement;
  readonly #parts = new Memo<Parts>();

  constructor(host: LitElement) {
    this.#host = host;
    alsoStyled(host, afterChartStyles);
  }

  /**
   * @param now the kind of chart that is asked for.
   * @param choose is told when a reader wants another.
   */
  template(
    chart: ChartSeries,
    input: ChartInput,
    language: Language,
    now: Kind,
    choose: (kind: Kind) => void,
  ): TemplateResult {
    const [cluster, steps, views] = this.#parts.get([chart, language], () => [
      clusterSentence(chart, language),
      targetSteps(chart, language),
      offeredViews(chart, language),
    ]);
    const messages = afterChartMessages[language];
    return html`${clusterTemplate(cluster)} ${readingAidTemplate(this.#host, chart, input, language)}
    ${stepsTemplate(steps, messages.steps)}
    ${views.length > 0 ? viewsTemplate(views, now, messages.viewAs, choose) : nothing}`;
  }
}
