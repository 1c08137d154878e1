import { define } from '@draagkracht/base';
import { DkIndicatorCard } from './indicator-card.js';

define('dk-indicator-card', DkIndicatorCard);

declare global {
  interface HTMLElementTagNameMap {
    'dk-indicator-card': DkIndicatorCard;
  }
}
