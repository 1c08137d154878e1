import { define } from '@draagkracht/base';
import { DkTaskCompass } from './task-compass.js';

define('dk-task-compass', DkTaskCompass);

declare global {
  interface HTMLElementTagNameMap {
    'dk-task-compass': DkTaskCompass;
  }
}
