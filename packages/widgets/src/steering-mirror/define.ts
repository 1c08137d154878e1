import { define } from '@draagkracht/base';
import { DkSteeringMirror } from './steering-mirror.js';

define('dk-steering-mirror', DkSteeringMirror);

declare global {
  interface HTMLElementTagNameMap {
    'dk-steering-mirror': DkSteeringMirror;
  }
}
