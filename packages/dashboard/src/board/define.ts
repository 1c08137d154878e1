import { define } from '@draagkracht/base';
import '@draagkracht/charts/indicator-card/define.js';
import { DkMonitorBoard } from './board.js';

define('dk-monitor-board', DkMonitorBoard);

declare global {
  interface HTMLElementTagNameMap {
    'dk-monitor-board': DkMonitorBoard;
  }
}
