import { define } from '@draagkracht/base';
import { DkPresenceReflection } from './presence-reflection.js';

define('dk-presence-reflection', DkPresenceReflection);

declare global {
  interface HTMLElementTagNameMap {
    'dk-presence-reflection': DkPresenceReflection;
  }
}
