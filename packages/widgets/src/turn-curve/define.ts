import { define } from '@draagkracht/base';
import { DkTurnCurve } from './turn-curve.js';

define('dk-turn-curve', DkTurnCurve);

declare global {
  interface HTMLElementTagNameMap {
    'dk-turn-curve': DkTurnCurve;
  }
}
