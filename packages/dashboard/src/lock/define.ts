import { define } from '@draagkracht/base';
import { DkMonitorLock } from './lock.js';

define('dk-monitor-lock', DkMonitorLock);

declare global {
  interface HTMLElementTagNameMap {
    'dk-monitor-lock': DkMonitorLock;
  }
}
