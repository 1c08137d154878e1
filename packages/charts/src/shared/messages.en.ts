import type { InputMessages } from './messages.js';

/** Input of charts, in English. */
export const en: InputMessages = {
  loading: 'The figures are being loaded.',
  noReader: 'This page cannot read files. Put a table in the element, or use the Draagkracht script.',
  source: {
    'not-found': (src) => `The file ${src} was not found. Check the address.`,
    forbidden: (src) => `The file ${src} may not be read here. Ask whoever runs the site for access.`,
    server: (src) => `The server did not deliver ${src}. Try again later.`,
    offline: (src) => `The file ${src} cannot be reached now. Check the connection.`,
    'other-origin': (src) =>
      `The file ${src} is on another site, which does not share it. Put the file on your own site.`,
    html: (src) => `${src} is a web page, not a file with figures.`,
    'not-a-table': (src) => `${src} holds no table that we can read. Use CSV or JSON-stat.`,
    empty: (src) => `The file ${src} is empty.`,
    'no-such-indicator': (names) => `This figure is not in the file. It does hold: ${names}.`,
    'no-such-region': (code) => `The area ${code} is not in the file.`,
    'choose-indicator': (names) => `The file has several figures. Name one in indicator, for example ${names}.`,
    'choose-region': (names) => `The file has several areas. Name one in region, for example ${names}.`,
    'mixed-periods': (detail) => `Years and other periods are mixed in the file (${detail}). Make it two files.`,
    'duplicate-regions': (code) => `The area ${code} is in the file twice. Remove one.`,
  },
  table: {
    'merged-cells': (where) =>
      `The table has merged cells (${where}). So it is not certain which figure belongs to which period. Split the cells.`,
    'no-rows': () => 'The table has no rows with figures.',
    'one-column': () => 'The table has only one column. Put the periods on the left and the figures beside them.',
    'no-periods': (where) => `The first column has no periods (${where}). Put years or quarters there, such as 2024.`,
    'no-figures': (where) => `There is text in the table where a figure belongs (${where}).`,
    'duplicate-periods': (where) => `A period is in the table twice (${where}). Remove one.`,
    'mixed-periods': (where) => `Years and other periods are mixed in the table (${where}). Make it two tables.`,
    'mixed-units': (where) => `The columns do not have the same unit (${where}). Make it two tables.`,
  },
};
