import { define } from '@draagkracht/base';
import { DkMonitorBoard } from './board.js';

define('dk-monitor-board', DkMonitorBoard);

declare global {
  interface HTMLElementTagNameMap {
    'dk-monitor-board': DkMonitorBoard;
  }
}
