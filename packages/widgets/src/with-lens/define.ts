import { define } from '@draagkracht/base';
import { DkWithLens } from './with-lens.js';

define('dk-with-lens', DkWithLens);

declare global {
  interface HTMLElementTagNameMap {
    'dk-with-lens': DkWithLens;
  }
}
