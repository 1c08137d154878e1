import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** The folder of the benchmark. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** One way of building for everybody. Our own rooms are taken from their sources; the condition means nothing to a peer. */
const common = {
  bundle: true,
  write: false,
  format: 'esm',
  minify: true,
  target: 'es2022',
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  conditions: ['draagkracht-source', 'module'],
  logLevel: 'error',
  absWorkingDir: root,
  nodePaths: [resolve(root, 'node_modules')],
};

/** `import url from './x.js?worker'` gives a blob URL of the bundled worker. */
const worker = {
  name: 'worker',
  setup(builder) {
    builder.onResolve({ filter: /\?worker$/ }, ({ resolveDir, path }) => ({
      path: resolve(resolveDir, path.replace(/\?worker$/, '')),
      namespace: 'worker',
    }));
    builder.onLoad({ filter: /./, namespace: 'worker' }, async ({ path }) => {
      const { outputFiles } = await build({ ...common, entryPoints: [path], format: 'iife' });
      const code = JSON.stringify(outputFiles[0].text);
      return { contents: `export default URL.createObjectURL(new Blob([${code}],{type:'text/javascript'}))` };
    });
  },
};

/** Files that a script loads at once; what it may import later, on demand, is served but not counted. */
function loadedAtOnce(outputs, entry) {
  const names = new Set([entry]);
  for (const name of names)
    for (const { path, kind } of outputs[name].imports) if (kind === 'import-statement') names.add(path);
  return names;
}

async function bundled(page, adapter) {
  const slot = {
    name: 'slot',
    setup: (builder) => builder.onResolve({ filter: /^IMPL$/ }, () => ({ path: adapter })),
  };
  const { outputFiles, metafile } = await build({
    ...common,
    entryPoints: { x: join(root, 'pages', `${page}.js`) },
    outdir: join(root, 'out'),
    chunkNames: 'x-[hash]',
    splitting: true,
    metafile: true,
    plugins: [slot, worker],
  });
  const counted = loadedAtOnce(metafile.outputs, 'out/x.js');
  return outputFiles.map(({ path, contents }) => ({
    name: relative(join(root, 'out'), path),
    body: Buffer.from(contents),
    later: path.endsWith('.js') && !counted.has(relative(root, path)),
  }));
}

const made = new Map();

/**
 * Bundles `pages/<page>.js` with an adapter in the place of `IMPL`.
 * @returns {Promise<{ name: string, body: Buffer, later: boolean }[]>} `x.js`, `x.css` where there is style, and parts that are loaded on demand
 */
export function bundle(page, adapter) {
  const key = `${page}\0${adapter}`;
  if (!made.has(key)) made.set(key, bundled(page, adapter));
  return made.get(key);
}

/** Compressed as hard as a content network does. */
export const brotli = (body) =>
  brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  });
export const gzip = (body) => gzipSync(body, { level: 9 });
