import { define } from '@draagkracht/base';
import { DkSmallMultiples } from './small-multiples.js';

define('dk-small-multiples', DkSmallMultiples);

declare global {
  interface HTMLElementTagNameMap {
    'dk-small-multiples': DkSmallMultiples;
  }
}
