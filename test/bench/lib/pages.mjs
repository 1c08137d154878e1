import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { svgText } from '../impl/charts/_near.js';
import { brotli, bundle, gzip, root } from './build.mjs';
import { walk } from './data.js';
import { makeData } from './make-data.mjs';
import { productFiles } from './product.mjs';
import { makeRoutePage } from './route-pages.mjs';

const html = (inner, head = '') =>
  '<!doctype html><html lang="nl"><meta charset="utf-8"><title>perf</title><link rel="icon" href="data:,">' +
  `${head}<style>body{margin:0}</style><div id="chart">${inner}</div>`;

/** The key figures of CBS; a public clone does not carry them. */
const realFile = join(root, '../../../shared/data/kwb/kwb2020-nederland.csv');

/** What the server has: path → file. The data is there from the start, pages are made when they are first asked for. */
export function makeFiles() {
  const folder = makeData();
  const data = (name, type, raw) => [`/data/${name}`, { type, body: readFileSync(join(folder, name)), raw }];
  return new Map([
    data('cbs.csv', 'text/csv', true),
    data('cbs.json', 'application/json', false),
    data('geo.json', 'application/json', true),
    ...(existsSync(realFile) ? [['/data/kwb.csv', { type: 'text/csv', body: readFileSync(realFile), raw: true }]] : []),
  ]);
}

/** The limit of s1: the chart is in the page and there is no script but the timing probe. */
async function staticPage() {
  const [{ body }] = await bundle('s1', join(root, 'impl/charts/noop.js'));
  return [{ name: '', body: `${html(svgText(walk(40, 1)))}<script type="module">${body.toString()}</script>` }];
}

/** Page, script and style of an adapter; with `cdn`, an element, the page carries our product as a webmaster's page does. */
async function adapterPage(scenario, path, { file, cdn }) {
  const parts = await bundle(scenario, file);
  const style = parts.some(({ name }) => name === 'x.css') ? `<link rel="stylesheet" href="${path}x.css">` : '';
  const product = cdn ? `<script type="module" src="${path}cdn/draagkracht.js"></script>` : '';
  const page = html(cdn ?? '', style + product);
  return [
    { name: '', body: `${page}<script type="module" src="${path}x.js"></script>` },
    ...parts,
    ...(cdn ? productFiles() : []),
  ];
}

const types = { js: 'text/javascript', css: 'text/css', '': 'text/html' };

/**
 * Puts the page of a scenario with an adapter among the files.
 * @returns its path and its size in bytes, whole and compressed, over all the files it loads.
 */
export async function makePage(files, scenario, name, adapter) {
  if (scenario === 'routes') return makeRoutePage(files, name, adapter);
  const path = `/${scenario}/${name}/`;
  const isStatic = scenario === 's1' && name === 'static-svg';
  const parts = await (isStatic ? staticPage() : adapterPage(scenario, path, adapter));
  const size = { min: 0, gzip: 0, brotli: 0 };
  for (const part of parts) {
    const body = Buffer.from(part.body);
    const br = brotli(body);
    files.set(path + part.name, { type: types[extname(part.name).slice(1)], body, br });
    if (part.later) continue;
    size.min += body.length;
    size.gzip += gzip(body).length;
    size.brotli += br.length;
  }
  return { path, size };
}
