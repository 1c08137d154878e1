import { define } from '@draagkracht/base';
import { DkWorksLedger } from './works-ledger.js';

define('dk-works-ledger', DkWorksLedger);

declare global {
  interface HTMLElementTagNameMap {
    'dk-works-ledger': DkWorksLedger;
  }
}
