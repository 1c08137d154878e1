// What is measured where. `kind`: subject (ours), peer, near (written by hand, as little as will do) or limit. `only`: the
// scenarios an adapter takes part in. `s3`: the most points a chart is given; with more it takes minutes or dies.
// `cdn`: the page carries our bundle, and this element.

import { fileURLToPath } from 'node:url';
import { publicElements } from '../lib/product.mjs';
import { table } from '../lib/route-pages.mjs';

const routeFile = fileURLToPath(new URL('routes/draagkracht.js', import.meta.url));
const framedFile = fileURLToPath(new URL('routes/framed.js', import.meta.url));
const ownFile = fileURLToPath(new URL('own/draagkracht.js', import.meta.url));

const charts = {
  draagkracht: {
    kind: 'subject',
    label: 'Draagkracht: one script tag',
    only: ['s1'],
    cdn: '<dk-outcome-chart></dk-outcome-chart>',
  },
  'draagkracht-npm': { kind: 'subject', label: 'Draagkracht: from npm', s3: 1e6 },
  chartjs: { kind: 'peer', label: 'Chart.js 4.6.1 (tree-shaken)', only: ['s1', 's2'] },
  'chartjs-decimation': { kind: 'peer', label: 'Chart.js 4.6.1 + decimation', only: ['s3'], s3: 1e6 },
  'chartjs-auto': { kind: 'peer', label: 'Chart.js 4.6.1 (auto)', only: ['s1'] },
  echarts: { kind: 'peer', label: 'ECharts 6.1.0 (line only)', only: ['s1', 's2'] },
  'echarts-zoom': { kind: 'peer', label: 'ECharts 6.1.0 + dataZoom, sampling', only: ['s3'], s3: 1e6 },
  'echarts-full': { kind: 'peer', label: 'ECharts 6.1.0 (full)', only: ['s1'] },
  uplot: { kind: 'peer', label: 'uPlot 1.6.32', s3: 1e6 },
  plot: { kind: 'peer', label: 'Observable Plot 0.6.17', s3: 1e6 },
  'vega-lite': { kind: 'peer', label: 'Vega-Lite 6.5.0 + embed 7.3.0', s3: 1e6 },
  highcharts: { kind: 'peer', label: 'Highcharts 13.1.1', only: ['s1', 's2'] },
  'highcharts-boost': { kind: 'peer', label: 'Highcharts 13.1.1 + boost', only: ['s3'], s3: 1e6 },
  billboard: { kind: 'peer', label: 'billboard.js 4.1.0 (SVG)', s3: 1e5 },
  'billboard-canvas': { kind: 'peer', label: 'billboard.js 4.1.0 (canvas)', s3: 1e6 },
  d3: { kind: 'peer', label: 'd3 7.9.2, hand-written SVG', s3: 1e6 },
  'lit-d3': { kind: 'near', label: 'Lit 3.3.3 + d3-scale/shape', s3: 1e6 },
  lit: { kind: 'near', label: 'Lit 3.3.3, hand-written scales', s3: 1e6 },
  'vanilla-svg': { kind: 'near', label: 'hand-written SVG, no library', s3: 1e6 },
  'vanilla-canvas': { kind: 'near', label: 'hand-written canvas, no library', s3: 1e6 },
  'static-svg': { kind: 'limit', label: 'static SVG (made beforehand)', only: ['s1', 's2'] },
};
const maps = {
  draagkracht: { kind: 'subject', label: 'Draagkracht: dk-outcome-map' },
  'd3-svg': { kind: 'peer', label: 'd3-geo SVG' },
  'd3-canvas': { kind: 'peer', label: 'd3-geo canvas' },
  plot: { kind: 'peer', label: 'Observable Plot geo' },
  echarts: { kind: 'peer', label: 'ECharts map (canvas)' },
  highcharts: { kind: 'peer', label: 'Highcharts map (SVG)' },
  'lit-svg': { kind: 'near', label: 'Lit + d3-geo SVG' },
  'pre-svg': { kind: 'limit', label: 'SVG paths made beforehand' },
};
const stores = {
  draagkracht: { kind: 'subject', label: 'Draagkracht: records, checked, with change log' },
  idb: { kind: 'peer', label: 'idb 8.0.4, one tx' },
  'idb-awaited': { kind: 'peer', label: 'idb 8.0.4, each put awaited' },
  dexie: { kind: 'peer', label: 'Dexie 4.4.7 bulkPut' },
  pouchdb: { kind: 'peer', label: 'PouchDB 9 bulkDocs' },
  localforage: { kind: 'peer', label: 'localForage 1.10 setItem' },
  rxdb: { kind: 'peer', label: 'RxDB 17.6 (Dexie storage)' },
  'idb-noindex': { kind: 'near', label: 'idb, composite key, no index' },
  'idb-pages': { kind: 'near', label: 'idb, pages of 500 records' },
  'idb-pages100': { kind: 'near', label: 'idb, pages of 100 records' },
  'opfs-json': { kind: 'limit', label: 'one JSON file (OPFS), bulk only' },
};
const series = {
  draagkracht: { kind: 'subject', label: 'Draagkracht: blocks of a data set' },
  rows: { kind: 'peer', label: 'one entry per value, idb' },
  'rows-dexie': { kind: 'peer', label: 'one entry per value, Dexie bulkPut' },
  wide: { kind: 'peer', label: 'one entry per CSV row (120 numbers)' },
  columns: { kind: 'near', label: 'Float64Array per indicator' },
  'columns-f32': { kind: 'near', label: 'Float32Array per indicator' },
  tiles: { kind: 'near', label: 'Float64Array per indicator × 128 regions' },
  tiles512: { kind: 'near', label: 'Float64Array per indicator × 512 regions' },
  opfs: { kind: 'limit', label: 'one flat OPFS file' },
};
const csv = {
  draagkracht: { kind: 'subject', label: 'Draagkracht: columns, gaps and statuses' },
  'draagkracht-series': { kind: 'subject', label: 'Draagkracht: the product route, to series' },
  papa: { kind: 'peer', label: 'PapaParse 5.7.1' },
  'papa-worker': { kind: 'peer', label: 'PapaParse worker: true' },
  'papa-ownworker': { kind: 'peer', label: 'PapaParse in own worker' },
  'd3-dsv': { kind: 'peer', label: 'd3-dsv 3.0.2' },
  udsv: { kind: 'peer', label: 'uDSV 0.7.3' },
  'udsv-worker': { kind: 'peer', label: 'uDSV in own worker' },
  split: { kind: 'peer', label: 'native split' },
  bytes: { kind: 'near', label: 'byte scanner → typed arrays' },
  'bytes-worker': { kind: 'near', label: 'byte scanner in a worker' },
  'bytes-2workers': { kind: 'near', label: 'byte scanner in 2 workers' },
  'limit-text': { kind: 'limit', label: 'blob.text() only' },
  'limit-read': { kind: 'limit', label: 'read and touch every byte' },
};

/** Steps that have no peer: one adapter, a row for each step. */
const own = Object.fromEntries(
  Object.entries({
    read: 'reading the CSV in a worker (rows)',
    verdicts: 'verdicts on every indicator of every municipality, in one go (series)',
    'verdicts-resting': 'the same, resting after each indicator (series)',
    funnel: 'funnel, mount → painted (areas)',
    'gate-one': 'gate on one municipality with its areas × 12 counts (cells)',
    'gate-all': 'gate on all municipalities × 12 counts (cells)',
    'gate-country': 'gate on every municipality, district and neighbourhood × 3 counts (cells)',
    compare: 'comparing the layouts of two years (indicators)',
    join: 'joining two years (cells)',
  }).map(([step, label]) => [step, { kind: 'subject', label, step, file: ownFile }]),
);

/** The whole dashboard has no peer either. */
const monitor = {
  draagkracht: {
    kind: 'subject',
    label: 'Draagkracht: the board of the monitor',
    cdn: '<dk-outcome-dashboard namespace="bench"></dk-outcome-dashboard>',
  },
};

/** A module script in the head, and the style sheet that reserves the height. */
const head =
  '<link rel="stylesheet" href="cdn/draagkracht.css"><script type="module" src="cdn/draagkracht.js"></script>';

/** The element of a page with nothing in it: what its first look costs. */
const alone = (tag) => [
  tag,
  { kind: 'subject', label: `<${tag}> alone`, file: routeFile, head, inner: `<${tag} namespace="bench"></${tag}>` },
];

/** One chart on a page of text: our routes, and what a municipality would else put there; then each element by itself. */
const routes = {
  'draagkracht-module': {
    kind: 'subject',
    label: 'Draagkracht: script with element around a table',
    file: routeFile,
    head,
    inner: `<dk-outcome-chart>${table}</dk-outcome-chart>`,
  },
  'draagkracht-div': {
    kind: 'subject',
    label: 'Draagkracht: classic script, `div` around a table',
    head: '<link rel="stylesheet" href="cdn/draagkracht.css"><script src="cdn/draagkracht.iife.js" defer></script>',
    inner: `<div data-dk-widget="outcome-chart">${table}</div>`,
  },
  'draagkracht-frame': {
    kind: 'subject',
    label: 'Draagkracht: frame',
    file: framedFile,
    head: '<script type="module" src="cdn/frame.js"></script>',
    inner:
      '<iframe data-dk-frame title="Inwoners met een voorziening" width="100%" height="700" loading="lazy" ' +
      'src="cdn/embed.html#widget=outcome-chart&src=../cijfers.csv&lang=nl"></iframe>',
  },
  ...Object.fromEntries(publicElements().map(alone)),
  chartjs: { kind: 'peer', label: 'Chart.js 4.6.1 (tree-shaken)' },
  echarts: { kind: 'peer', label: 'ECharts 6.1.0 (line only)' },
  highcharts: { kind: 'peer', label: 'Highcharts 13.1.1' },
  'framed-highcharts': {
    kind: 'peer',
    label: 'framed chart (Highcharts in a frame that tells its height)',
    file: framedFile,
    framed: 'highcharts',
    inner: '<iframe title="Grafiek" src="frame/index.html" width="640" height="400"></iframe>',
  },
  empty: { kind: 'limit', label: 'the page without a chart' },
};

/** All adapters by folder. */
export const catalogue = { charts, maps, stores, series, csv, own, monitor, routes };

/** Those that are measured unless `--all` is said: ours, the best peers and the limits. */
export const best = {
  charts: ['draagkracht', 'draagkracht-npm', 'uplot', 'plot', 'chartjs', 'chartjs-decimation', 'lit', 'static-svg'],
  maps: ['draagkracht', 'echarts', 'highcharts', 'd3-svg', 'lit-svg', 'pre-svg'],
  stores: ['draagkracht', 'idb', 'dexie', 'idb-noindex'],
  series: ['draagkracht', 'rows', 'wide', 'columns', 'tiles', 'opfs'],
  csv: ['draagkracht', 'draagkracht-series', 'udsv', 'papa', 'd3-dsv', 'bytes-worker', 'limit-read'],
  own: Object.keys(own),
  monitor: Object.keys(monitor),
  routes: Object.keys(routes),
};
