import { define } from '@draagkracht/base';
import { DkModelCompare } from './model-compare.js';

define('dk-model-compare', DkModelCompare);

declare global {
  interface HTMLElementTagNameMap {
    'dk-model-compare': DkModelCompare;
  }
}
