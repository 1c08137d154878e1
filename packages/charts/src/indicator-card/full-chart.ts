import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { define } from '@draagkracht/base';
import { DkOutcomeChart } from '../outcome-chart/outcome-chart.js';
import type { ChartAttributes } from '../outcome-chart/chart-attributes.js';
import type { ChartInput } from '../outcome-chart/outcome-chart.input.js';

// Fetched when somebody wants to see the chart behind a card.

define('dk-outcome-chart', DkOutcomeChart);

/** The whole chart, of the same figures and judged as the card judges them. Its name and its sentence stand on the card already. */
export const fullChart = (card: ChartAttributes, input: ChartInput & { kind: 'series' }): TemplateResult =>
  html`<dk-outcome-chart
    lang=${ifDefined(card.lang || undefined)}
    .series=${input.series}
    .others=${input.others}
    .kind=${card.kind}
    .smallNumberPolicy=${card.smallNumberPolicy}
    .headingLevel=${Math.min(5, card.headingLevel + 1)}
  ></dk-outcome-chart>`;
