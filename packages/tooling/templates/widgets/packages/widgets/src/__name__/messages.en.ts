import type { __Name__Messages } from './messages.nl.js';

/** The English texts of the widget. */
export const en: __Name__Messages = {
  heading: '__Title__',
  empty: 'There are no steps yet.',
  done: 'done',
  open: 'to do',
  edit: 'Change',
  summary: (done, all) => `${done} of ${all} steps are done.`,
};
