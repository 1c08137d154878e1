import { define } from '@draagkracht/base';
import { DkCaseDialogue } from './case-dialogue.js';

define('dk-case-dialogue', DkCaseDialogue);

declare global {
  interface HTMLElementTagNameMap {
    'dk-case-dialogue': DkCaseDialogue;
  }
}
