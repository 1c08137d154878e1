// Fetched when somebody opens the table, or prints.

export { tableTemplate } from '../outcome-chart/table.template.js';
export { funnelTable } from './table.words.js';
