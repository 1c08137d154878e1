/** What opens in the editor of goals, with the catalogue it chooses from: fetched when somebody first opens something. */
export { CataloguePanel } from './catalogue-panel.js';
export { ColumnsPanel } from './columns-panel.js';
export { indicatorForm, resultForm, targetForm } from './goal-forms.js';
export { LinkPanel } from './link-panel.js';
export { RemovePanel } from './remove-panel.js';
export { resumedGoal } from './resumed-goal.js';
export { SuggestPanel } from './suggest-panel.js';
