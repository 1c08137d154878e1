import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { inRoot, root } from '../setup/root.mjs';
import { sourceConditions } from './source-conditions.mjs';

/** Name of the one optional style sheet beside the bundle. */
export const styleSheetName = 'draagkracht.css';

/** Our own modules are TypeScript and are bundled; Node finds the rest, in the form that needs no page. */
const isOutside = (/** @type {string} */ id) => !/^[./]|^@draagkracht\/|^\w:/.test(id);

/**
 * Makes the style sheet for pages from the style sheets in the elements: the module that does so is run here.
 * @returns {Promise<string>}
 */
async function styleSheet() {
  const outDir = inRoot('node_modules', '.cache', `draagkracht-${process.pid}`);
  mkdirSync(outDir, { recursive: true });
  try {
    await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      resolve: { conditions: sourceConditions },
      build: {
        outDir,
        lib: {
          entry: inRoot('packages/embed/src/static/style-sheet.ts'),
          formats: ['es'],
          fileName: () => 'style-sheet.mjs',
        },
        rolldownOptions: { external: isOutside },
      },
    });
    const made = await import(pathToFileURL(join(outDir, 'style-sheet.mjs')).href);
    return made.styleSheet();
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/**
 * Writes the style sheet for pages.
 * @param {string} outDir the folder of the bundle
 */
export async function writeStyleSheet(outDir) {
  writeFileSync(join(outDir, styleSheetName), await styleSheet());
}
