import { define } from '@draagkracht/base';
import { DkMonitorGoals } from './goals.js';

define('dk-monitor-goals', DkMonitorGoals);

declare global {
  interface HTMLElementTagNameMap {
    'dk-monitor-goals': DkMonitorGoals;
  }
}
