import { define } from '@draagkracht/base';
import '@draagkracht/charts/indicator-card/define.js';
import { DkMonitorPublishing } from './publishing.js';

define('dk-monitor-publishing', DkMonitorPublishing);

declare global {
  interface HTMLElementTagNameMap {
    'dk-monitor-publishing': DkMonitorPublishing;
  }
}
