import { watch } from 'node:fs';
import { buildApp } from '../build/app/app.mjs';
import { buildCdn } from '../build/cdn.mjs';
import { noteSources } from '../build/freshness.mjs';
import { inRoot } from '../setup/root.mjs';
import { rooms } from '../rooms.mjs';

/** A build, and what is said of it. A source that does not compile is reported and waited for. */
async function rebuild() {
  const started = Date.now();
  try {
    await buildCdn();
    await buildApp();
    noteSources();
    console.log(`Rebuilt in ${((Date.now() - started) / 1000).toFixed(1)} s; reload the page.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
}

/** Builds the bundle again a moment after a source changes; changes during a build are built after it. */
export function rebuildOnChange() {
  /** @type {NodeJS.Timeout | undefined} */
  let soon;
  let running = Promise.resolve();
  const plan = () => {
    clearTimeout(soon);
    soon = setTimeout(() => (running = running.then(rebuild)), 150);
  };
  for (const room of Object.keys(rooms)) watch(inRoot('packages', room, 'src'), { recursive: true }, plan);
}
