import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build } from 'esbuild';
import { inRoot, root } from '../setup/root.mjs';

const folder = '.cache/bundled';

/** Where a test file stands once it is one script. */
export const bundledName = (/** @type {string} */ file) => join(folder, file.replace(/\.ts$/, '.js'));

/** The test file a script was made of; any other name is given back. */
export const sourceName = (/** @type {string} */ file) =>
  file.startsWith(`${folder}/`) ? relative(folder, file).replace(/\.js$/, '.ts') : file;

/** The workers of the product, relative to the project. */
const workers = () =>
  readdirSync(inRoot('packages'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /^[^/]+\/src\/.*\.worker\.ts$/.test(file))
    .map((file) => join('packages', file));

/**
 * A module that asks where it stands, to find a file beside it, is told where its source is served; one with a worker beside it is told
 * where that worker stands as one script, or a browser would fetch a hundred modules for every file that is read.
 * @type {import('esbuild').Plugin}
 */
const inPlace = {
  name: 'in-place',
  setup({ onLoad, onResolve }) {
    const withWorkers = new Set(workers().map((file) => dirname(file)));
    onLoad({ filter: /\.(?:ts|mjs)$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!text.includes('import.meta')) return undefined;
      const file = relative(root, path);
      const address = JSON.stringify(`/${withWorkers.has(dirname(file)) ? bundledName(file) : file}`);
      return {
        contents: text.replace(/\bimport\.meta\b/g, `({ url: new URL(${address}, location.origin).href })`),
        loader: path.endsWith('.ts') ? 'ts' : 'js',
      };
    });
    // What the test runner serves itself, and what a library asks for only where there is no page.
    onResolve({ filter: /^(?:\/__web|node:)/ }, ({ path }) => ({ path, external: true }));
  },
};

/** The rules of axe are tried in one engine. @type {import('esbuild').Plugin} */
const axeOnce = {
  name: 'axe-once',
  setup({ onResolve }) {
    const own = inRoot('packages/tooling/checks/axe-in-chromium.mjs');
    onResolve({ filter: /^chai-a11y-axe$/ }, () => ({ path: own }));
    onResolve({ filter: /^axe-core$/ }, () => ({ path: inRoot('node_modules/axe-core/axe.min.js') }));
  },
};

/**
 * Makes one script of each test file with everything it imports. A page with some hundreds of modules takes a browser ten seconds to
 * fetch, one script a tenth of one. What is fetched late in the product comes late here too, but without a request.
 * @param {readonly string[]} files test files, relative to the project
 * @returns {Promise<string[]>} the scripts, in the same order
 */
export async function bundleTests(files) {
  rmSync(inRoot(folder), { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: [...files, ...workers()],
    outdir: folder,
    outbase: '.',
    bundle: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['draagkracht-source'],
    tsconfig: 'tsconfig.base.json',
    plugins: [inPlace, axeOnce],
    // What a package says of its side effects is meant for bundles with one entry: here it would leave out what is only fetched late.
    ignoreAnnotations: true,
    logLevel: 'error',
  });
  return files.map(bundledName);
}
