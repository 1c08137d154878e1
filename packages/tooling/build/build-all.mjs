import { types } from '../checks/static-checks.mjs';
import { buildApp } from './app/app.mjs';
import { buildCdn } from './cdn.mjs';
import { writeCms } from './cms.mjs';
import { noteSources } from './freshness.mjs';
import { writeManifest } from './manifest.mjs';
import { writeOEmbed } from './oembed.mjs';
import { buildPackages } from './packages.mjs';
import { writeTokens } from './tokens.mjs';
import { writeRelease } from './release.mjs';

/** Runs one part of the build and says how long it took. */
async function part(/** @type {string} */ title, /** @type {() => Promise<void>} */ run) {
  const started = Date.now();
  console.log(`  ${title} …`);
  await run();
  console.log(`  ${title}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

async function writeTypes() {
  const { failed, output } = await types();
  if (failed) throw new Error(`The types are not right:\n${output}`);
}

/**
 * Builds everything that is handed out: types and modules for npm, the bundle for pages, the app, the description of the elements.
 * @param {string} [base] where the bundle will lie, for what must hold whole addresses
 */
export async function buildAll(base) {
  await part('types (.d.ts)', writeTypes);
  await part('npm packages', buildPackages);
  await part('bundle (dist/cdn)', () => buildCdn());
  await part('app (dist/app)', async () => void (await buildApp()));
  await part('description of the elements', () => writeManifest());
  await part('design tokens (tokens.json)', () => writeTokens());
  await part('oEmbed', () => writeOEmbed(undefined, base));
  await part(
    'release.json and importmap.json',
    async () => void writeRelease(undefined, base === undefined ? {} : { at: base }),
  );
  await part('folders for content systems (dist/cms)', async () => writeCms());
  noteSources();
}
