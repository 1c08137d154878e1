import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { inRoot, root } from '../setup/root.mjs';
import { cdnFolder } from './cdn.mjs';
import { usualFolder } from './release.mjs';
import { sourceConditions } from './source-conditions.mjs';

/** @typedef {{ oembedFiles: (folder: string) => readonly { path: string, text: string }[] }} SnippetRoom */

/** What `base` knows of code that is pasted, run here: the same answers as those of the command line. */
async function snippetRoom() {
  const outcome = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    resolve: { conditions: sourceConditions },
    build: { write: false, lib: { entry: inRoot('packages/base/src/snippet/index.ts'), formats: ['es'] } },
  });
  const [{ output: [chunk] } = { output: [] }] = /** @type {import('vite').Rollup.RollupOutput[]} */ ([outcome].flat());
  const code = Buffer.from(chunk?.code ?? '').toString('base64');
  return /** @type {Promise<SnippetRoom>} */ (import(`data:text/javascript;base64,${code}`));
}

/**
 * Writes the oEmbed answer of every element, with the page that tells where it lies.
 * @param {string} [folder] the bundle
 * @param {string} [base] where the bundle will lie, such as `https://www.voorbeeldstad.nl/draagkracht/`: content systems want whole addresses
 */
export async function writeOEmbed(folder = cdnFolder, base = usualFolder()) {
  const { oembedFiles } = await snippetRoom();
  for (const { path, text } of oembedFiles(base.replace(/\/?$/, '/'))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
