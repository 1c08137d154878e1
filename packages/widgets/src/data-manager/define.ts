import { define } from '@draagkracht/base';
import { DkDataManager } from './data-manager.js';

define('dk-data-manager', DkDataManager);

declare global {
  interface HTMLElementTagNameMap {
    'dk-data-manager': DkDataManager;
  }
}
