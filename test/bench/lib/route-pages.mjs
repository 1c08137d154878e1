import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { spec } from '../impl/routes/_spec.js';
import { brotli, bundle, root } from './build.mjs';
import { cdnFolder } from './product.mjs';

const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** The figures every page shows, as an editor pastes them. */
export const table = [
  '<table><caption>Inwoners met een lopende voorziening (per 1.000 inwoners)</caption>',
  '<thead><tr><th scope="col">Maand</th><th scope="col">Utrecht</th></tr></thead><tbody>',
  ...Array.from(
    spec.y,
    (value, at) =>
      `<tr><th scope="row">${months[at % 12]} ${2019 + Math.floor(at / 12)}</th><td>${value.toFixed(1).replace('.', ',')}</td></tr>`,
  ),
  '</tbody></table>',
].join('');

/** The same figures as a file, for a chart in a frame of its own. */
const csv = ['Periode;Gemeente;Inwoners met een lopende voorziening (per 1.000 inwoners)']
  .concat(
    Array.from(spec.y, (value, at) => {
      const period = `${2019 + Math.floor(at / 12)}MM${String((at % 12) + 1).padStart(2, '0')}`;
      return `${period};Utrecht;${value.toFixed(1).replace('.', ',')}`;
    }),
  )
  .join('\n');

const text = `<p>${'Zo staat het ervoor in onze gemeente, en dit doen wij eraan. '.repeat(8)}</p>`;

/** A page of a municipality: text, one chart, more text. `probe` is what measuring itself weighs. */
const pageOf = (head, inner, probe) =>
  `<!doctype html><html lang="nl" data-probe="${probe}"><meta charset="utf-8"><title>perf</title>` +
  '<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">' +
  `<style>body{max-width:640px;margin:1rem auto;font:16px/1.5 sans-serif}.box{width:640px;height:320px}</style>${head}` +
  `<h1>Ondersteuning</h1>${text}<div id="chart"${inner ? '' : ' class="box"'}>${inner}</div>${text.repeat(4)}` +
  '<script type="module" src="x.js"></script>';

const typeOf = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.json': 'application/json',
  '.csv': 'text/csv',
};

/** The whole bundle as it lies on a site. */
const release = () =>
  readdirSync(cdnFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extname(entry.name) in typeOf)
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ name: `cdn/${relative(cdnFolder, file).replaceAll('\\', '/')}`, body: readFileSync(file) }));

const put = (files, path, parts) => {
  for (const { name, body } of parts)
    files.set(path + name, { type: typeOf[extname(name)] ?? 'text/html', body: Buffer.from(body) });
};

/** Puts the page of one way of placing among the files. @returns its path; its bytes are counted in the visit */
export async function makeRoutePage(files, name, { file, head = '', inner = '', framed }) {
  const path = `/routes/${name}/`;
  const [{ body: nothing }] = await bundle('routes', join(root, 'impl/routes/empty.js'));
  const probe = brotli(nothing).length;
  put(files, path, [{ name: '', body: pageOf(head, inner, probe) }, ...(await bundle('routes', file))]);
  if (head || inner) put(files, path, [...release(), { name: 'cijfers.csv', body: csv }]);
  if (framed) {
    const inside = pageOf('', '', 0);
    const script = await bundle('framed-chart', join(root, `impl/routes/${framed}.js`));
    put(files, `${path}frame/`, [{ name: 'index.html', body: inside }, ...script]);
  }
  return { path, size: {} };
}
