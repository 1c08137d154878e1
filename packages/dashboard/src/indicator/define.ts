import { define } from '@draagkracht/base';
import '@draagkracht/charts/outcome-chart/define.js';
import '@draagkracht/charts/small-multiples/define.js';
import { DkMonitorIndicator } from './indicator.js';

define('dk-monitor-indicator', DkMonitorIndicator);

declare global {
  interface HTMLElementTagNameMap {
    'dk-monitor-indicator': DkMonitorIndicator;
  }
}
