import { define } from '@draagkracht/base';
import { DkOutcomeChart } from './outcome-chart.js';

define('dk-outcome-chart', DkOutcomeChart);

declare global {
  interface HTMLElementTagNameMap {
    'dk-outcome-chart': DkOutcomeChart;
  }
}
