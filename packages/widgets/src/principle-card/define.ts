import { define, defineStoredData } from '@draagkracht/base';
import { DkPrincipleCard } from './principle-card.js';

defineStoredData();
define('dk-principle-card', DkPrincipleCard);

declare global {
  interface HTMLElementTagNameMap {
    'dk-principle-card': DkPrincipleCard;
  }
}
