import { define } from '@draagkracht/base';
import { DkObstacleLog } from './obstacle-log.js';

define('dk-obstacle-log', DkObstacleLog);

declare global {
  interface HTMLElementTagNameMap {
    'dk-obstacle-log': DkObstacleLog;
  }
}
