import { define } from '@draagkracht/base';
import '@draagkracht/charts/indicator-card/define.js';
import '@draagkracht/charts/outcome-chart/define.js';
import { DkMonitorTalks } from './talks.js';

define('dk-monitor-talks', DkMonitorTalks);

declare global {
  interface HTMLElementTagNameMap {
    'dk-monitor-talks': DkMonitorTalks;
  }
}
