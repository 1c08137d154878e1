import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { injectManifest } from '@serwist/build';
import { build } from 'vite';
import { filesBelow } from '../../architecture/files.mjs';
import { inRoot, root } from '../../setup/root.mjs';
import { libraries } from '../beside-the-script.mjs';
import { cdnFolder } from '../cdn.mjs';
import { sourceConditions } from '../source-conditions.mjs';

/** Where the app goes: a folder to put on a server as it is, under any path. */
export const appFolder = inRoot('dist/app');

/** Most bytes the app may take on a device: everything, as it is stored there. Decision 0016. */
export const appBudget = 3_050_000;

const own = inRoot('packages/tooling/build/app');
const mark = '%VERSION%';

/** What a webmaster's page needs and the app does not: the classic script with the libraries it asks for, and the two ends of a frame. */
const ofPages = [
  'draagkracht.iife.js',
  'embed.js',
  'frame.js',
  ...Object.keys(libraries).map((name) => `parts/${name}.js`),
];

const isOfApp = (/** @type {string} */ file) => file.endsWith('.js') && !ofPages.includes(file);

/**
 * Serwist can keep count of visits at Google. Nobody asked it to, and the code for it is not brought along: the app calls nobody.
 * @type {import('vite').Plugin}
 */
const withoutCounting = {
  name: 'without-counting',
  transform(code, id) {
    if (!id.endsWith('/serwist/dist/index.js')) return undefined;
    return code.replace('offlineAnalyticsConfig !== undefined', 'false');
  },
};

/** Bundles one module into one file, with all it imports. */
async function bundled(/** @type {string} */ entry, /** @type {'es' | 'iife'} */ format) {
  const outcome = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    resolve: { conditions: sourceConditions },
    plugins: [withoutCounting],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: [format], name: 'draagkrachtApp', fileName: () => 'one.js' },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const [{ output: [chunk] } = { output: [] }] = /** @type {import('vite').Rollup.RollupOutput[]} */ ([outcome].flat());
  if (!chunk) throw new Error(`${entry} gave nothing`);
  return chunk.code;
}

/** A file of the app: its path in the folder, and what is in it. */
/** @typedef {{ path: string, body: Buffer }} AppFile */

/** The name of a version: it says what is in the app, and nothing of when or where it was built. */
function versionOf(/** @type {AppFile[]} */ files) {
  const hash = createHash('sha256');
  for (const { path, body } of files) hash.update(path).update('\0').update(body);
  return `v-${hash.digest('hex').slice(0, 12)}`;
}

const read = (/** @type {string} */ folder, /** @type {string[]} */ paths) =>
  paths.map((path) => ({ path, body: readFileSync(join(folder, path)) }));

function write(/** @type {string} */ outDir, /** @type {AppFile[]} */ files) {
  for (const { path, body } of files) {
    mkdirSync(dirname(join(outDir, path)), { recursive: true });
    writeFileSync(join(outDir, path), body);
  }
}

/**
 * Puts the list of everything in the app into the service worker.
 * @returns {Promise<number>} bytes the list adds up to
 */
async function withList(/** @type {string} */ outDir, /** @type {string} */ version, /** @type {string} */ worker) {
  const swSrc = join(outDir, 'service-worker.source.js');
  writeFileSync(swSrc, worker.replaceAll(mark, version));
  const { size, warnings } = await injectManifest({
    swSrc,
    swDest: join(outDir, 'service-worker.js'),
    globDirectory: outDir,
    globPatterns: ['**/*'],
    globIgnores: ['service-worker*.js'],
    // Below the folder of a version a path always means the same bytes.
    dontCacheBustURLsMatching: /^v-[0-9a-f]+\//,
    maximumFileSizeToCacheInBytes: 2 ** 24,
  });
  rmSync(swSrc);
  if (warnings.length > 0) throw new Error(`The list of the app is not whole: ${warnings.join(' ')}`);
  return size;
}

/**
 * Builds the monitor as an app: one page, the bundle for pages in a folder with the name of this version, and a service worker that
 * keeps all of it on the device.
 * @param {string} [outDir] where to; what stands there is replaced
 * @param {{ cdn?: string, page?: string }} [sources] the bundle for pages, and the folder with the page itself
 * @returns {Promise<{ version: string, size: number }>} the name of the version, and the bytes it takes on a device
 */
export async function buildApp(outDir = appFolder, { cdn = cdnFolder, page = join(own, 'page') } = {}) {
  const [starter, worker] = await Promise.all([
    bundled(inRoot('packages/embed/src/app/app.ts'), 'es'),
    bundled(join(own, 'service-worker.mjs'), 'iife'),
  ]);
  const around = read(page, filesBelow(page));
  const parts = [
    ...read(cdn, filesBelow(cdn, isOfApp)),
    { path: 'app.js', body: Buffer.from(starter) },
    ...around.filter(({ path }) => path.endsWith('.css')),
  ];
  const outside = around.filter(({ path }) => !path.endsWith('.css'));
  const version = versionOf([...parts, ...outside, { path: 'service-worker.js', body: Buffer.from(worker) }]);
  rmSync(outDir, { recursive: true, force: true });
  write(
    outDir,
    parts.map(({ path, body }) => ({ path: `${version}/${path}`, body })),
  );
  write(
    outDir,
    outside.map(({ path, body }) =>
      path === 'index.html' ? { path, body: Buffer.from(body.toString().replaceAll(mark, version)) } : { path, body },
    ),
  );
  return { version, size: await withList(outDir, version, worker) };
}
