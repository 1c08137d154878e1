import { define } from '@draagkracht/base';
import { DkCapacityOutlook } from './capacity-outlook.js';

define('dk-capacity-outlook', DkCapacityOutlook);

declare global {
  interface HTMLElementTagNameMap {
    'dk-capacity-outlook': DkCapacityOutlook;
  }
}
