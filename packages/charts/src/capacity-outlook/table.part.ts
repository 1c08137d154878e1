// Fetched when an outlook has been drawn: until somebody opens the table, or prints, nobody needs it.

export { tableTemplate } from '../outcome-chart/table.template.js';
export { capacityTable } from './table.words.js';
