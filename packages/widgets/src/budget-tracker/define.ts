import { define } from '@draagkracht/base';
import { DkBudgetTracker } from './budget-tracker.js';

define('dk-budget-tracker', DkBudgetTracker);

declare global {
  interface HTMLElementTagNameMap {
    'dk-budget-tracker': DkBudgetTracker;
  }
}
