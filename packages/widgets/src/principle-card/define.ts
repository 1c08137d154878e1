import { define } from '@draagkracht/base';
import { DkPrincipleCard } from './principle-card.js';

define('dk-principle-card', DkPrincipleCard);

declare global {
  interface HTMLElementTagNameMap {
    'dk-principle-card': DkPrincipleCard;
  }
}
