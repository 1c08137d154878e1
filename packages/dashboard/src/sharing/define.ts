import { define } from '@draagkracht/base';
import { DkMonitorSharing } from './sharing.js';

define('dk-monitor-sharing', DkMonitorSharing);

declare global {
  interface HTMLElementTagNameMap {
    'dk-monitor-sharing': DkMonitorSharing;
  }
}
