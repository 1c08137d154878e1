import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { inRoot, root } from '../setup/root.mjs';

const folder = '.cache/bundled';

/** Where a test file stands once it is one script. */
export const bundledName = (/** @type {string} */ file) => join(folder, file.replace(/\.ts$/, '.js'));

/** The test file a script was made of; any other name is given back. */
export const sourceName = (/** @type {string} */ file) =>
  file.startsWith(`${folder}/`) ? relative(folder, file).replace(/\.js$/, '.ts') : file;

/**
 * A module that asks where it stands, to find a worker or a file beside it, is told where its source is served.
 * @type {import('esbuild').Plugin}
 */
const inPlace = {
  name: 'in-place',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /\.(?:ts|mjs)$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!text.includes('import.meta')) return undefined;
      const address = JSON.stringify(`/${relative(root, path)}`);
      return {
        contents: text.replace(/\bimport\.meta\b/g, `({ url: new URL(${address}, location.origin).href })`),
        loader: path.endsWith('.ts') ? 'ts' : 'js',
      };
    });
    // What the test runner serves itself, and what a library asks for only where there is no page.
    onResolve({ filter: /^(?:\/__web|node:)/ }, ({ path }) => ({ path, external: true }));
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
    entryPoints: [...files],
    outdir: folder,
    outbase: '.',
    bundle: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['draagkracht-source'],
    tsconfig: 'tsconfig.base.json',
    plugins: [inPlace],
    // What a package says of its side effects is meant for bundles with one entry: here it would leave out what is only fetched late.
    ignoreAnnotations: true,
    logLevel: 'error',
  });
  return files.map(bundledName);
}
