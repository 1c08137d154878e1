// The one list of rooms: what lives where, and which room may import which. The architecture tests, the lint rules for pure code
// and the picture in ARCHITECTURE.md are all made from it.

/**
 * One room of the house.
 * @typedef {object} Room
 * @property {string} holds what lives there, in one line
 * @property {string[]} imports the rooms it may import: the arrows
 * @property {string[]} outside the npm packages it may import
 * @property {string[]} lib the `lib` of its tsconfig: what the compiler lets it know of the world
 * @property {(string | RegExp)[]} doors what others may import of it, as the part after the package name; '' is the package itself
 */

/** One element's folder: the module that registers it and the module of its class. */
const elementDoors = [/^[a-z-]+\/define\.js$/, /^([a-z-]+)\/\1\.js$/];

const everywhere = ['ES2023'];
const worker = ['ES2023', 'WebWorker'];
const browser = ['ES2023', 'DOM', 'DOM.Iterable'];

/** @type {Record<string, Room>} */
export const rooms = {
  model: {
    holds: 'the words: records, indicators, periods, regions, gaps, series, ports',
    imports: [],
    outside: ['valibot'],
    lib: everywhere,
    doors: ['', 'catalogue.js'],
  },
  statistics: {
    holds: 'what numbers mean: limits, intervals, verdicts, the facts of a sentence',
    imports: ['model'],
    outside: ['yalps'],
    lib: everywhere,
    doors: ['', 'disclosure.js'],
  },
  formats: {
    holds: 'files and feeds, to and from the model',
    imports: ['model'],
    outside: ['@e965/xlsx', 'ical-generator', 'parse5'],
    lib: everywhere,
    doors: ['', 'worker/read-table.worker.js'],
  },
  store: {
    holds: 'records and series in IndexedDB, and a twin in memory',
    imports: ['model'],
    outside: ['idb'],
    lib: worker,
    doors: [''],
  },
  base: {
    holds: 'the element base: style, language, events, sentences, form parts',
    imports: ['model'],
    outside: ['lit', '@lit/context'],
    lib: browser,
    doors: [
      '',
      'drawing.js',
      'languages.js',
      /^languages\/[a-z-]+\.js$/,
      'snippet.js',
      'theme.js',
      'tokens.js',
      'words.js',
    ],
  },
  charts: {
    holds: 'one folder per chart',
    imports: ['model', 'statistics', 'base'],
    outside: ['lit', 'd3-array'],
    lib: browser,
    doors: ['', 'static.js', 'working.js', 'outcome-chart/page-readers.js', ...elementDoors],
  },
  widgets: {
    holds: 'one folder per tool',
    imports: ['model', 'statistics', 'charts', 'base'],
    outside: ['lit'],
    lib: browser,
    doors: ['', 'static.js', ...elementDoors],
  },
  dashboard: {
    holds: 'the monitor for policy staff',
    imports: ['model', 'statistics', 'formats', 'store', 'base', 'charts', 'widgets'],
    outside: ['lit'],
    lib: browser,
    doors: ['', 'example.js', 'page-asking.js', ...elementDoors],
  },
  embed: {
    holds: 'the script-tag bundle, the loader, static output',
    imports: ['model', 'statistics', 'formats', 'store', 'base', 'charts', 'widgets', 'dashboard'],
    outside: ['@lit-labs/ssr', 'lit'],
    lib: browser,
    doors: ['', 'snippet.js', 'static.js'],
  },
  cli: {
    holds: 'the same rooms from a terminal or a nightly job',
    imports: ['model', 'statistics', 'formats', 'embed'],
    outside: ['node:*'],
    lib: everywhere,
    doors: [],
  },
};

/** The room that belongs to the project and not to the product: no arrow leads to it or from it. */
export const tooling = { name: 'tooling', holds: 'generator, checks, builds, the demo server' };

/** The scope of our npm packages. */
export const scope = '@draagkracht/';

/** Files that must stay pure inside rooms that otherwise know the browser, by suffix. */
export const pureSuffixes = ['.series.ts', '.geometry.ts', '.words.ts', '.view.ts'];

/** The `lib` of those files. */
export const pureLib = everywhere;
