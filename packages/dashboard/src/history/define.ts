import { define } from '@draagkracht/base';
import { DkMonitorHistory } from './history.js';

define('dk-monitor-history', DkMonitorHistory);
