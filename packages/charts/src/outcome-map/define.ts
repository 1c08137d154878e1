import { define } from '@draagkracht/base';
import { DkOutcomeMap } from './outcome-map.js';

define('dk-outcome-map', DkOutcomeMap);

declare global {
  interface HTMLElementTagNameMap {
    'dk-outcome-map': DkOutcomeMap;
  }
}
