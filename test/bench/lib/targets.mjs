import { elementSize, furtherSize } from './product.mjs';

/** The tables of a run, asked for by name. `undefined` stands for what was not measured. */
const cell = (tables, scenario, of, name, column) => {
  const table = tables.find((one) => one.scenario === scenario && one.of === of);
  const at = table?.columns.findIndex((one) => one.name === column) ?? -1;
  const value = table?.rows.find((row) => row.name === name)?.cells[at]?.median;
  return { value, peer: table?.peer[at] };
};

const unlessMissing = (value, of) => (Number.isFinite(value) && Number.isFinite(of) ? value / of : undefined);

/** Ways to read one number from a run. */
const value =
  (...where) =>
  (tables) =>
    cell(tables, ...where).value;
const timesPeer =
  (...where) =>
  (tables) => {
    const { value: ours, peer } = cell(tables, ...where);
    return unlessMissing(ours, peer);
  };
const times = (scenario, of, ours, theirs, column) => (tables) =>
  unlessMissing(cell(tables, scenario, of, ours, column).value, cell(tables, scenario, of, theirs, column).value);

const OURS = 'draagkracht';
const NPM = 'draagkracht-npm';

/**
 * What is aimed at. `read` gives the number of a run and `most` is the largest it may be; `why` stands beside it when it is missed.
 */
export const targets = [
  {
    what: 's1 dk-outcome-chart with everything it needs',
    unit: 'kB brotli',
    most: 25,
    read: () => elementSize('dk-outcome-chart'),
    why: 'size',
  },
  { what: 's1 loader', unit: 'kB brotli', most: 0.8, read: () => elementSize('draagkracht'), why: 'routes' },
  {
    what: 's1 dk-principle-card on a page that has the chart',
    unit: 'kB brotli',
    most: 6,
    read: () => furtherSize('dk-principle-card'),
    why: 'card',
  },
  ...['dk-outcome-map', 'dk-benchmark-funnel', 'dk-capacity-outlook'].map((element) => ({
    what: `s1 ${element} on a page that has the chart`,
    unit: 'kB brotli',
    most: 6,
    read: () => furtherSize(element),
    why: 'further',
  })),
  {
    what: 's1 main-thread CPU, one script tag',
    unit: 'ms',
    most: 50,
    read: value('s1', 'local', OURS, 'main-thread CPU ms'),
    why: 'chart-cpu',
  },
  {
    what: 's1 longest task, unthrottled, one script tag',
    unit: 'ms',
    most: 50,
    read: value('s1', 'local', OURS, 'longest task ms'),
    why: 'chart-cpu',
  },
  {
    what: 's1 longest task, unthrottled, from npm',
    unit: 'ms',
    most: 50,
    read: value('s1', 'local', NPM, 'longest task ms'),
    why: 'chart-cpu',
  },
  {
    what: 's1 shown on a slow phone, one script tag',
    unit: '× uPlot',
    most: 0.9,
    read: times('s1', 'slow', OURS, 'uplot', 'shown ms'),
    why: 'slow',
  },
  {
    what: 's1 shown on a slow phone, from npm',
    unit: '× uPlot',
    most: 0.9,
    read: times('s1', 'slow', NPM, 'uplot', 'shown ms'),
    why: 'slow',
  },
  ...['draagkracht-module', 'draagkracht-div', 'draagkracht-frame'].flatMap((route) => [
    {
      what: `routes ${route}, main-thread CPU on a slow phone`,
      unit: '× Highcharts',
      most: 1,
      read: times('routes', 'slow', route, 'highcharts', 'main-thread CPU ms'),
      why: 'routes',
    },
    {
      what: `routes ${route}, shown on a slow phone`,
      unit: '× a framed chart',
      most: 1,
      read: times('routes', 'slow', route, 'framed-highcharts', 'shown ms'),
      why: 'routes',
    },
    {
      what: `routes ${route}, layout shift`,
      unit: '',
      most: 0,
      read: value('routes', 'slow', route, 'layout shift'),
      why: 'routes',
    },
  ]),
  {
    what: 's2 mounting 24 charts, main-thread CPU',
    unit: '× best peer',
    most: 0.9,
    read: timesPeer('s2', '', NPM, 'mount main-thread CPU ms'),
    why: 'dashboard',
  },
  {
    what: 's2 updating all, main-thread CPU a round',
    unit: '× uPlot',
    most: 1.2,
    read: times('s2', '', NPM, 'uplot', 'update CPU ms per round'),
    why: 'dashboard',
  },
  { what: 's2 JS heap', unit: 'MB', most: 1.5, read: value('s2', '', NPM, 'JS heap +MB'), why: 'heap' },
  {
    what: 's3 first paint of 100,000 points',
    unit: '× best peer',
    most: 1,
    read: timesPeer('s3', '100000', NPM, 'paint ms'),
    why: 'long',
  },
  {
    what: 's3 first paint of a million points',
    unit: '× best peer',
    most: 1,
    read: timesPeer('s3', '1000000', NPM, 'paint ms'),
    why: 'long',
  },
  {
    what: 's3 longest task of a million points',
    unit: 'ms',
    most: 50,
    read: value('s3', '1000000', NPM, 'longest task ms'),
    why: 'long',
  },
  {
    what: 's3 a zoom step of a million points',
    unit: '× best peer',
    most: 1,
    read: timesPeer('s3', '1000000', NPM, 'zoom/pan step ms'),
    why: 'long',
  },
  ...['10000', '100000'].flatMap((n) => [
    {
      what: `s4 writing ${n} records with their log`,
      unit: '× raw idb',
      most: 2,
      read: times('s4', n, OURS, 'idb', 'write ms'),
      why: 'records-write',
    },
    {
      what: `s4 putting one of ${n} with its log`,
      unit: '× raw idb',
      most: 2,
      read: times('s4', n, OURS, 'idb', 'put one ms'),
      why: 'records-put',
    },
    {
      what: `s4 reading all ${n}`,
      unit: '× raw idb',
      most: 1.3,
      read: times('s4', n, OURS, 'idb', 'read all ms'),
      why: 'records-read',
    },
    {
      what: `s4 cold open and first query of ${n}`,
      unit: '× raw idb',
      most: 1.3,
      read: times('s4', n, OURS, 'idb', 'cold open + first query ms'),
      why: 'records-query',
    },
  ]),
  {
    what: 's4n writing two million numbers',
    unit: '× columns',
    most: 1.2,
    read: times('s4n', '2M', OURS, 'columns', 'write ms'),
    why: 'series',
  },
  {
    what: 's4n cold open and first query',
    unit: '× columns',
    most: 1.2,
    read: times('s4n', '2M', OURS, 'columns', 'cold open + first query ms'),
    why: 'series',
  },
  {
    what: 's4n reading all',
    unit: '× columns',
    most: 1.2,
    read: times('s4n', '2M', OURS, 'columns', 'read all + sum ms'),
    why: 'series',
  },
  {
    what: 's4n warm query',
    unit: '× columns',
    most: 1.2,
    read: times('s4n', '2M', OURS, 'columns', 'warm query ms'),
    why: 'series',
  },
  {
    what: 's4n writing, against a row per value',
    unit: '× rows',
    most: 1 / 30,
    read: times('s4n', '2M', OURS, 'rows', 'write ms'),
    why: 'rows',
  },
  {
    what: 's4n reading all, against a row per value',
    unit: '× rows',
    most: 1 / 30,
    read: times('s4n', '2M', OURS, 'rows', 'read all + sum ms'),
    why: 'rows',
  },
  { what: 's5 CSV to typed columns', unit: 'ms', most: 400, read: value('s5', '', OURS, 'parse ms'), why: 'csv' },
  {
    what: 's5 CSV to typed columns',
    unit: '× best peer',
    most: 1 / 3,
    read: timesPeer('s5', '', OURS, 'parse ms'),
    why: 'csv',
  },
  {
    what: 's5 CSV to typed columns, peak memory',
    unit: 'MB',
    most: 60,
    read: value('s5', '', OURS, 'peak process +MB'),
    why: 'csv-memory',
  },
  {
    what: 's5 the product route to series, peak memory',
    unit: 'MB',
    most: 60,
    read: value('s5', '', 'draagkracht-series', 'peak process +MB'),
    why: 'csv-memory',
  },
  {
    what: 's5 longest task on the main thread',
    unit: 'ms',
    most: 50,
    read: value('s5', '', 'draagkracht-series', 'longest task ms'),
    why: 'csv',
  },
  {
    what: 's6 first paint of a map, main-thread CPU',
    unit: '× best peer',
    most: 1,
    read: timesPeer('s6', '', OURS, 'paint main-thread CPU ms'),
    why: 'map',
  },
  {
    what: 's6 colouring a map anew',
    unit: '× paths made beforehand',
    most: 1.2,
    read: times('s6', '', OURS, 'pre-svg', 'recolour ms'),
    why: 'map',
  },
  { what: 's6 hover, within one frame', unit: 'ms', most: 16.7, read: value('s6', '', OURS, 'hover ms'), why: 'map' },
  ...['one year', '13 years'].flatMap((years) => [
    {
      what: `monitor of ${years}, navigation to the board`,
      unit: 'ms',
      most: 1000,
      read: value('monitor', years, OURS, 'navigation → board painted ms'),
      why: 'monitor-shown',
    },
    ...['region', 'view', 'period'].map((kind) => ({
      what: `monitor of ${years}, another ${kind}`,
      unit: 'ms',
      most: 100,
      read: value('monitor', years, OURS, `another ${kind} ms`),
      why: 'monitor-change',
    })),
    {
      what: `monitor of ${years}, memory after a collection`,
      unit: 'MB',
      most: 150,
      read: value('monitor', years, OURS, 'heap and arrays MB'),
      why: 'monitor-memory',
    },
  ]),
  {
    what: 'own longest task of a funnel of 342',
    unit: 'ms',
    most: 50,
    read: value('own', '', 'funnel', 'longest task ms'),
    why: 'own',
  },
];
