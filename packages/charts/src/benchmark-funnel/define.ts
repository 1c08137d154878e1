import { define } from '@draagkracht/base';
import { DkBenchmarkFunnel } from './benchmark-funnel.js';

define('dk-benchmark-funnel', DkBenchmarkFunnel);

declare global {
  interface HTMLElementTagNameMap {
    'dk-benchmark-funnel': DkBenchmarkFunnel;
  }
}
