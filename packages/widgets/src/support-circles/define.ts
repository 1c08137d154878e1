import { define } from '@draagkracht/base';
import { DkSupportCircles } from './support-circles.js';

define('dk-support-circles', DkSupportCircles);

declare global {
  interface HTMLElementTagNameMap {
    'dk-support-circles': DkSupportCircles;
  }
}
