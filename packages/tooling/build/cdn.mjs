import { copyFileSync, existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'vite';
import { inRoot, root } from '../setup/root.mjs';
import { filesAhead, namesItsGround, writeAhead } from './at-once.mjs';
import { besideTheScript, libraries, namesOnly, ownPlace, usedOfLibraries } from './beside-the-script.mjs';
import { bundledElements } from './element-entries.mjs';
import { ownDecorators } from './own-decorators.mjs';
import { shortTemplatesPlugin } from './short-templates.mjs';
import { sourceConditions } from './source-conditions.mjs';
import { writeStyleSheet } from './style-sheet.mjs';

/** Where the bundle for pages goes. */
export const cdnFolder = inRoot('dist/cdn');

/**
 * What a bundle is made of.
 * @typedef {object} CdnSources
 * @property {string} loader module that looks for our tags and loads their chunks
 * @property {Record<string, string>} elements per tag the module that registers it
 * @property {Record<string, string>} [parts] per name a module the loader fetches when something on the page needs it
 * @property {string} iife entry of the classic script
 * @property {string[]} [inScript] elements and parts that stand in the classic script itself, the others lie beside it; all when absent
 * @property {{ page: string, host: string, files: string[], ahead: string[] }} [frame] the module in the page of a frame, the script of the
 *   page around it, files that are handed out (the page of a frame among them), and the files that page asks for before it runs, by how their names begin
 * @property {Record<string, string>} workers per name the module that works off the main thread: `read-table`, `gate`
 */

/** @type {CdnSources} */
const ours = {
  loader: inRoot('packages/embed/src/loader.ts'),
  elements: bundledElements(),
  parts: {
    ...Object.fromEntries(
      ['page-storage', 'page-source', 'page-bank', 'page-shapes', 'page-release'].map((name) => [
        name,
        inRoot(`packages/embed/src/${name}.ts`),
      ]),
    ),
    places: inRoot('packages/embed/src/places/upgrade-places.ts'),
  },
  iife: inRoot('packages/embed/src/iife.ts'),
  // What public pages show most, so that one integrity value covers such a page whole. A script of 120 kB over the wire is the most.
  inScript: ['dk-outcome-chart', 'dk-indicator-card', 'dk-small-multiples', 'page-source', 'places'],
  frame: {
    page: inRoot('packages/embed/src/frame/frame-start.ts'),
    host: inRoot('packages/embed/src/frame/frame-host.ts'),
    files: ['embed.html', 'embed.css'].map((name) => inRoot('packages/embed/src/frame', name)),
    // A frame mostly holds a chart, and every chart stands on this one.
    ahead: ['embed.js', 'chunks/frame-page-', 'dk-outcome-chart.js'],
  },
  workers: {
    'read-table': inRoot('packages/formats/src/worker/read-table.worker.ts'),
    gate: inRoot('packages/dashboard/src/publishing/gate.worker.ts'),
  },
};

/**
 * Vite leaves an import it cannot find in an ES bundle as it is, for a bundler further on. A page has none: here it is an error.
 * @param {string[]} tags elements that may lie beside the script
 * @returns {import('vite').Plugin}
 */
const nothingFromOutside = (tags) => ({
  name: 'nothing-from-outside',
  generateBundle(_options, files) {
    const beside = tags.map((tag) => `./${tag}.js`);
    for (const file of Object.values(files)) {
      const imports = file.type === 'chunk' ? [...file.imports, ...file.dynamicImports] : [];
      const outside = imports.filter(
        (name) => !(name in files || name.startsWith('./parts/') || beside.includes(name)),
      );
      if (outside.length) this.error(`${file.fileName} would ask the page for ${outside.join(', ')}`);
    }
  },
});

/**
 * What every element stands on: one file for all of them. Left to itself the bundler makes a file of each set of modules that some
 * elements share, and ten small files compress far worse than one.
 */
const common = {
  name: 'common',
  test: /node_modules\/(@lit|lit)[\w-]*\/(?!(?:async-)?directive)|packages\/base\/src\/(context\/(contexts|request)|element|event\/ready|style\/(colour|contrast|host|page-watch)|words\/(wording|digits))|packages\/model\/src\/(indicator\/indicator|period\/period(-label)?\.|series\/series|value\/(gap|translated))/,
};

/**
 * What the outcome chart needs at once: its late parts, the other charts and the dashboard use pieces of it, and it is not cut up for
 * them. What only other charts need at once is not in here: a page with one chart would carry all of them.
 */
const chart = {
  name: 'chart',
  tags: ['$initial'],
  test: /packages\/charts\/src\/(outcome-chart\/|shared\/(box|labels|nearest|ticks|reduce|light-controller|late-reader|memo|print-controller))|packages\/statistics\/src\/(methods|verdict\/(centre|figures|meaning|segments|rules|zones|signals|conclude|limits|judge\.|plain-)|facts\/(breaks|target|figure|difference|plain-)|interval\/(z95|wilson|newcombe)|suppression\/small)|packages\/base\/src\/(words\/(?!beside)|size)|d3-array/,
};

/**
 * What the map and the outlook need at once and share with nothing but their own late parts: one file for each, for the same reason.
 * The pieces they share with other elements are left where they are.
 */
const furtherCharts = [
  ['outcome-map', 'classes'],
  ['capacity-outlook', 'capacity'],
].map(([name = '', facts]) => ({
  name,
  tags: ['$initial'],
  includeDependenciesRecursively: false,
  test: new RegExp(`packages/(charts/src/${name}|statistics/src/${facts})/`),
}));

/**
 * What a chart reads a page with, and what comes under its drawing: on a page with a table both are there before the chart takes its
 * place. Few files, so that the loader can ask for all of them at once; what other elements want by itself stays apart. `bits` are the
 * small things that tools and charts both want late: a file of its own for each would cost more than all of them weigh.
 */
const afterFirst = [
  {
    name: 'reading',
    includeDependenciesRecursively: false,
    test: /packages\/charts\/src\/(outcome-chart\/(kept-place|carried|table\.words|messages\.table)|shared\/(light-source|source-controller|table-(grid|source)))/,
  },
  {
    name: 'after',
    includeDependenciesRecursively: false,
    test: /packages\/(charts\/src\/outcome-chart\/(after-chart\.(words|styles)|messages\.after|reading-aid|messages\.reading)|base\/src\/words\/(verdict\.words|misreading|messages\.misreading)|statistics\/src\/(misreading|verdict\/runs|facts\/assurances)|model\/src\/facts\/misreading)/,
  },
  {
    name: 'judging',
    includeDependenciesRecursively: false,
    test: /packages\/statistics\/src\/(verdict\/(judge-(series|counts|rare)|begin-anew)|facts\/(facts-of|counts))\./,
  },
  {
    name: 'bits',
    includeDependenciesRecursively: false,
    test: /packages\/(statistics\/src\/effect\/claim|model\/src\/(facts\/claim|value\/number-text|port\/series-source)|base\/src\/style\/also-styled)\./,
  },
];

/**
 * What reads a file a page names, for the same reason. `figures` are what charts of areas need of it at once, `container` what also reads
 * files that are dropped: those do not bring all the rest along.
 */
const readsFile = [
  {
    name: 'figures',
    includeDependenciesRecursively: false,
    test: /packages\/model\/src\/(series\/block(-series)?|value\/status)\./,
  },
  {
    name: 'container',
    includeDependenciesRecursively: false,
    test: /packages\/formats\/src\/(platform|csv\/(dialect|split-sample)|bytes\/magic|source\/until-aborted|problems\/(unreadable|problem-list)|publication\/(check|canonical)|layout\/(key-figures|signature|layout\.names|recognised)|table\/(column-names|typed-table)|json-stat\/dataset)[\w-]*\./,
  },
  {
    name: 'file',
    includeDependenciesRecursively: false,
    test: /packages\/formats\/src\/(source\/(series-source|choose-series|file-notes|told-beside)|json-stat\/(cube|meaning|axes|read-json|documents)|layout\/(stacked|swing|iv3|choices|unstacked|statline|task-fields|units|layout-reader|recognise\.)|csv\/(csv-machine|table-scanner|byte-dict|number-col|finish-col|text-col|scan-number|slow-cell|read-csv|cell-text|decimal-sign|date-text|column-kinds)|table\/(?!column-names|typed-table)|odata\/(response|observations-table|odata-content)|inspect\/|records-json\/|bytes\/(byte-source|encoding)|grid\/(grid-column|table-of-grid))/,
  },
];

/** What every element that keeps something needs at once, the monitor too. */
const keeper = {
  name: 'keeper',
  tags: ['$initial'],
  includeDependenciesRecursively: false,
  test: /packages\/(base\/src\/(stored\/(stateful-element|standing|always|new-id)|stored-data\/define)|model\/src\/(period\/day|port\/storage-fault))/,
};

/** What every tool needs at once beside that: one file for all of them. */
const tool = {
  name: 'tool',
  tags: ['$initial'],
  includeDependenciesRecursively: false,
  test: /packages\/(base\/src\/(event\/record|stored\/(stored-records-controller|acts-together|notes)|stored-data\/panel|style\/tool)|model\/src\/record\/versions|widgets\/src\/shared\/due\.view)/,
};

/** What the tools on the base for tools need at once beside that. */
const frame = {
  name: 'frame',
  tags: ['$initial'],
  includeDependenciesRecursively: false,
  test: /packages\/widgets\/src\/shared\/(tool|late-offers)/,
};

/** What the late halves of tools share: small things that would cost more as files of their own than all of them weigh. */
const desk = {
  name: 'desk',
  includeDependenciesRecursively: false,
  test: /packages\/widgets\/src\/shared\/(record-form|example|said|sentence)/,
};

/** What is fetched late and has much under it: what reads a page for a chart, and the parts the loader fetches. */
const isAskedAhead = (/** @type {string} */ name) => name === 'page-readers' || name.startsWith('parts/');

/**
 * One Vite build in library mode. App mode would add a preload helper of 1.8 kB to every entry; library mode leaves whitespace in,
 * hence `output.minify`.
 * @param {string} outDir where to
 * @param {import('vite').LibraryOptions} lib what
 * @param {boolean} fresh whether what lies there goes first
 * @param {CdnSources} [asClassicScript] what the classic script is made from
 */
const bundle = (outDir, lib, fresh, asClassicScript) =>
  build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    resolve: { conditions: sourceConditions },
    plugins: [
      shortTemplatesPlugin,
      ownDecorators,
      nothingFromOutside(Object.keys(asClassicScript?.elements ?? {})),
      filesAhead,
      namesItsGround(isAskedAhead),
      usedOfLibraries,
      asClassicScript ? besideTheScript(asClassicScript) : namesOnly,
    ],
    define: {
      'process.env.NODE_ENV': '"production"',
      ...(asClassicScript ? { 'import.meta.url': 'draagkrachtScript' } : {}),
    },
    build: {
      outDir,
      emptyOutDir: fresh,
      target: 'es2022',
      sourcemap: true,
      lib,
      rolldownOptions: {
        // The name of a type of record is a word; the file it stands in also holds the lists of that type.
        optimization: { inlineConst: { mode: 'all', pass: 2 } },
        preserveEntrySignatures: 'allow-extension', // an element's file holds the element: no second file behind a door
        output: {
          chunkFileNames: 'chunks/[name]-[hash].js',
          minify: true,
          // A worker is one file, but for what it fetches late.
          ...(typeof lib.entry === 'object'
            ? {
                codeSplitting: {
                  groups: [common, chart, ...furtherCharts, keeper, tool, frame, desk, ...afterFirst, ...readsFile],
                },
              }
            : {}),
          ...(asClassicScript ? { intro: ownPlace } : {}),
        },
      },
    },
  });

/** One module per language that is added, and what they add it with: a page loads the one of its language beside the bundle. */
const languages = Object.fromEntries(
  ['add-language', 'fy'].map((name) => [`languages/${name}`, inRoot(`packages/base/src/languages/${name}.ts`)]),
);

/**
 * Builds what a page loads: `draagkracht.js` (the loader), one chunk per element, `draagkracht.iife.js` (the classic script, one file)
 * with the libraries it asks for in `parts/`, the two ends of a frame, and the workers. A source that does not exist yet is left out.
 * @param {string} [outDir] where to
 * @param {CdnSources} [sources] what from
 */
export async function buildCdn(outDir = cdnFolder, sources = ours) {
  const { loader, elements, iife, workers, frame: framed, parts = {} } = sources;
  const named = Object.fromEntries(Object.entries(parts).map(([name, module]) => [`parts/${name}`, module]));
  const page = framed ? { embed: framed.page } : {};
  if (existsSync(loader))
    await bundle(outDir, { entry: { draagkracht: loader, ...elements, ...named, ...page }, formats: ['es'] }, true);
  if (framed) {
    const script = { entry: framed.host, name: 'draagkrachtFrame', fileName: () => 'frame.js' };
    await bundle(outDir, { ...script, formats: ['iife'] }, false);
    for (const file of framed.files) copyFileSync(file, join(outDir, basename(file)));
    writeAhead(join(outDir, 'embed.html'), framed.ahead);
  }
  if (existsSync(iife)) {
    await bundle(
      outDir,
      { entry: iife, formats: ['iife'], name: 'draagkracht', fileName: () => 'draagkracht.iife.js' },
      false,
      sources,
    );
  }
  const entry = Object.fromEntries(Object.keys(libraries).map((name) => [`parts/${name}`, `part-${name}`]));
  if (existsSync(iife)) await bundle(outDir, { entry, formats: ['es'] }, false);
  for (const [name, worker] of Object.entries(workers).filter(([, file]) => existsSync(file)))
    await bundle(outDir, { entry: worker, formats: ['es'], fileName: () => `${name}.worker.js` }, false);
  if (sources !== ours) return;
  await bundle(outDir, { entry: languages, formats: ['es'] }, false);
  await writeStyleSheet(outDir);
}
