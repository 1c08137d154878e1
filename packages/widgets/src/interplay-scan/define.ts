import { define } from '@draagkracht/base';
import { DkInterplayScan } from './interplay-scan.js';

define('dk-interplay-scan', DkInterplayScan);

declare global {
  interface HTMLElementTagNameMap {
    'dk-interplay-scan': DkInterplayScan;
  }
}
