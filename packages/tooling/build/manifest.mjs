import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from '../architecture/files.mjs';
import { runToolQuietly } from '../setup/programs.mjs';
import { inRoot } from '../setup/root.mjs';
import { cdnFolder } from './cdn.mjs';
import { writeConformance } from '../conformance/write.mjs';
import { publish } from './manifest-shape.mjs';

const analyzed = inRoot('.cache/custom-elements.json');

/**
 * Describes every element from its doc comments: `custom-elements.json` for tools and Storybook, and the two files that teach
 * an editor our tags, attributes and custom properties; and beside it the report on how accessible each of them is.
 * @param {string} [outDir] where to
 */
export async function writeManifest(outDir = cdnFolder) {
  const config = inRoot('packages/tooling/build/custom-elements.config.mjs');
  const { status, output } = await runToolQuietly('@custom-elements-manifest/analyzer/cem.js', [
    'analyze',
    '--quiet',
    '--config',
    config,
  ]);
  if (status !== 0) throw new Error(`The elements could not be described:\n${output}`);
  const manifest = publish(readJson(analyzed));
  mkdirSync(outDir, { recursive: true });
  writeFileSync(join(outDir, 'custom-elements.json'), `${JSON.stringify(manifest, undefined, 1)}\n`);
  const { generateVsCodeCustomElementData } = await import('custom-element-vs-code-integration');
  generateVsCodeCustomElementData(manifest, {
    outdir: outDir,
    htmlFileName: 'vscode.html-custom-data.json',
    cssFileName: 'vscode.css-custom-data.json',
    hideLogs: true,
  });
  writeConformance(outDir);
}
