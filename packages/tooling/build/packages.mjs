import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { filesBelow, isModule } from '../architecture/files.mjs';
import { rooms } from '../rooms.mjs';
import { inRoot } from '../setup/root.mjs';

/** Removes the JavaScript of an earlier build; the .d.ts files and the compiler's notes beside it belong to `tsc -b`. */
function removeEarlier(/** @type {string} */ dist) {
  for (const file of filesBelow(dist, (name) => /\.js(\.map)?$/.test(name))) rmSync(join(dist, file));
}

/**
 * Builds the JavaScript of one room for npm: a module for each source, everything from outside left as it is written.
 * Workers keep their `new URL(…, import.meta.url)`, for the bundler of whoever uses the package.
 */
async function buildRoom(/** @type {string} */ room) {
  const home = inRoot('packages', room);
  const modules = filesBelow(join(home, 'src'), isModule);
  if (modules.length === 0) return;
  removeEarlier(join(home, 'dist'));
  await build({
    root: home,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: join(home, 'dist'),
      emptyOutDir: false,
      target: 'es2022',
      sourcemap: true,
      minify: false,
      lib: { entry: modules.map((file) => join(home, 'src', file)), formats: ['es'] },
      rolldownOptions: {
        external: (id) => !id.startsWith('.') && !id.startsWith('/') && !/^[A-Za-z]:[\\/]/.test(id),
        output: { preserveModules: true, preserveModulesRoot: join(home, 'src'), entryFileNames: '[name].js' },
      },
    },
  });
}

/** Builds the JavaScript of every room into `packages/<room>/dist`. */
export async function buildPackages() {
  for (const room of Object.keys(rooms)) await buildRoom(room);
}
