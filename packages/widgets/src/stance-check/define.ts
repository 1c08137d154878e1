import { define } from '@draagkracht/base';
import { DkStanceCheck } from './stance-check.js';

define('dk-stance-check', DkStanceCheck);

declare global {
  interface HTMLElementTagNameMap {
    'dk-stance-check': DkStanceCheck;
  }
}
