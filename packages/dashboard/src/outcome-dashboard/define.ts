import { define } from '@draagkracht/base';
import '@draagkracht/charts/outcome-chart/define.js';
import { DkOutcomeDashboard } from './outcome-dashboard.js';

define('dk-outcome-dashboard', DkOutcomeDashboard);

declare global {
  interface HTMLElementTagNameMap {
    'dk-outcome-dashboard': DkOutcomeDashboard;
  }
}
