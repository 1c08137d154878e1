import { define } from '@draagkracht/base';
import { DkMonitorTools } from './tools.js';

define('dk-monitor-tools', DkMonitorTools);

declare global {
  interface HTMLElementTagNameMap {
    'dk-monitor-tools': DkMonitorTools;
  }
}
