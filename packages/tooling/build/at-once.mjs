// What a page fetches is told as early as it can be: on a slow connection every file that tells of the next costs a round trip.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, posix, relative } from 'node:path';
import { closureOf } from './budgets.mjs';

/** @typedef {(file: string) => readonly string[]} ImportsOf names of the files one imports; none of what is no module */

/**
 * All that a file imports, what those import, and so on; without itself.
 * @param {string} file
 * @param {ImportsOf} importsOf
 */
export function groundOf(file, importsOf) {
  const met = new Set([file]);
  for (const one of met) for (const next of importsOf(one)) met.add(next);
  return [...met].slice(1);
}

/** The address of one file as another writes it. */
function addressFrom(/** @type {string} */ file, /** @type {string} */ to) {
  const address = posix.relative(posix.dirname(file), to);
  return address.startsWith('.') ? address : `./${address}`;
}

/**
 * The code of a module that also names what it gets by way of others.
 * @param {string} code
 * @param {string} file its name in the bundle
 * @param {ImportsOf} importsOf
 */
export function namedBehind(code, file, importsOf) {
  const far = groundOf(file, importsOf).filter((name) => !importsOf(file).includes(name));
  const lines = far.map((name) => `import"${addressFrom(file, name)}";`).join('');
  // Behind the rest: the source map tells of places before it.
  return code.replace(/(\n\/\/# sourceMappingURL=.*)?\s*$/, (end) => lines + end);
}

/**
 * Has modules that are fetched late name everything they stand on: the browser asks for all of it at once. Left to itself it would meet
 * the files storey by storey.
 * @param {(name: string) => boolean} isMeant which modules, by name
 * @returns {import('vite').Plugin}
 */
export const namesItsGround = (isMeant) => ({
  name: 'names-its-ground',
  generateBundle(_options, files) {
    const importsOf = (/** @type {string} */ name) => {
      const file = files[name];
      return file?.type === 'chunk' ? file.imports : [];
    };
    for (const file of Object.values(files))
      if (file.type === 'chunk' && (file.isEntry || file.isDynamicEntry) && isMeant(file.name))
        file.code = namedBehind(file.code, file.fileName, importsOf);
  },
});

/** Where the page of a frame says which files it asks for ahead; the build replaces what stands between the quotes. */
const places = { source: 'files-ahead-source', chart: 'files-ahead-chart' };

/**
 * Tells the page of a frame the names of what reads a file and of what reads a page for a chart, with all they stand on.
 * @type {import('vite').Plugin}
 */
export const filesAhead = {
  name: 'files-ahead',
  enforce: 'pre',
  transform(_code, id) {
    if (!id.endsWith('/frame/files-ahead.names.ts')) return undefined;
    const lists = Object.entries(places).map(([name, place]) => `${name}: '${place}'.split(' ')`);
    return { code: `export const filesAhead = { ${lists.join()} };`, map: null };
  },
  generateBundle(_options, files) {
    const chunks = Object.values(files).flatMap((file) => (file.type === 'chunk' ? [file] : []));
    const importsOf = (/** @type {string} */ name) => chunks.find(({ fileName }) => fileName === name)?.imports ?? [];
    const namesOf = (/** @type {string} */ module) => {
      const [entry] = chunks.filter(({ name }) => name === module).map(({ fileName }) => fileName);
      return entry === undefined ? '' : [entry, ...groundOf(entry, importsOf)].join(' ');
    };
    for (const file of chunks)
      file.code = file.code
        .replace(places.source, () => namesOf('parts/page-source'))
        .replace(places.chart, () => namesOf('page-readers'));
  },
};

/** Files whose names begin like this, with all they stand on. */
function closuresOf(/** @type {string} */ folder, /** @type {string[]} */ beginnings) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.js'));
  const entries = beginnings.flatMap((start) => names.filter((name) => name.startsWith(start)));
  const files = entries.flatMap((entry) => [...closureOf(folder, entry)]);
  return [...new Set(files)].map((file) => relative(folder, file).replaceAll('\\', '/'));
}

/**
 * Has a page ask for modules, with all they stand on, while its own script is still on its way.
 * @param {string} page the page, in the folder of the bundle
 * @param {string[]} beginnings how the names of their files begin
 */
export function writeAhead(page, beginnings) {
  const text = readFileSync(page, 'utf8');
  const lines = closuresOf(dirname(page), beginnings)
    .filter((file) => !text.includes(`src="${file}"`))
    .map((file) => `    <link rel="modulepreload" href="${file}" />\n`);
  writeFileSync(
    page,
    text.replace(/^ *<script type="module"/m, (script) => lines.join('') + script),
  );
}
