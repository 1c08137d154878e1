import { define } from '@draagkracht/base';
import '@draagkracht/charts/outcome-chart/define.js';
import { DkCouncilPage } from './council-page.js';

define('dk-council-page', DkCouncilPage);

declare global {
  interface HTMLElementTagNameMap {
    'dk-council-page': DkCouncilPage;
  }
}
