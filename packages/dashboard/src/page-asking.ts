// What a page of tools asks before a lock shuts: without the rest of the monitor.
export { askOnPage } from './lock/page-asking.js';
