import type { StartMessages } from './start.messages.nl.js';

/** The English texts the dashboard begins with. */
export const en: StartMessages = {
  title: 'Monitor of social outcomes',
  purpose:
    'See what really changed in your districts and neighbourhoods. Begin with a file of figures, for example from Statistics Netherlands.',
  choose: 'Choose a file',
  drop: 'Or drag a file here.',
  dropHere: 'Let go to read the file.',
  formats:
    'Excel, CSV, JSON-stat, a web page with tables or a file of CBS StatLine. The file stays on your computer: nothing goes over the internet.',
  fetchTable: 'Fetch a table from Statistics Netherlands (CBS)',
  showExample: 'Show example',
  loading: 'Looking at what is on this device.',
  cancelled: 'The reading was stopped. Nothing was saved.',
  nothingToShow: 'There is nothing to show here yet.',
  onDevice: 'Your data on this device',
  fault: 'We cannot use this file.',
  gone: 'The file that belongs to this view is no longer on this device. Choose it again.',
  unreachable: 'This part of the monitor could not be fetched. See whether you are online.',
  retry: 'Try again',
};
