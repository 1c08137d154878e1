import { define } from '@draagkracht/base';
import { DkInitiativeIndicators } from './initiative-indicators.js';

define('dk-initiative-indicators', DkInitiativeIndicators);

declare global {
  interface HTMLElementTagNameMap {
    'dk-initiative-indicators': DkInitiativeIndicators;
  }
}
