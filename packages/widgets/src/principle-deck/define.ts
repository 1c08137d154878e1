import { define } from '@draagkracht/base';
import { DkPrincipleDeck } from './principle-deck.js';

define('dk-principle-deck', DkPrincipleDeck);

declare global {
  interface HTMLElementTagNameMap {
    'dk-principle-deck': DkPrincipleDeck;
  }
}
