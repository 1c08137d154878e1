import { define } from '@draagkracht/base';
import { DkThemeProbe } from './theme-probe.js';

define('dk-theme-probe', DkThemeProbe);

declare global {
  interface HTMLElementTagNameMap {
    'dk-theme-probe': DkThemeProbe;
  }
}
