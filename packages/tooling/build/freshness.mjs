import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../architecture/files.mjs';
import { inRoot } from '../setup/root.mjs';
import { appFolder } from './app/app.mjs';
import { cdnFolder } from './cdn.mjs';

const note = inRoot('.cache/cdn-sources');

/** A fingerprint of everything the bundle is made of: the sources of the rooms, the lock and the build itself. */
function fingerprint() {
  const hash = createHash('sha256').update(readFileSync(inRoot('package-lock.json')));
  const packages = inRoot('packages');
  const isSource = (/** @type {string} */ file) => /^[^/]+\/src\//.test(file) || file.startsWith('tooling/build/');
  for (const file of filesBelow(packages, isSource)) hash.update(file).update(readFileSync(join(packages, file)));
  return hash.digest('hex');
}

/** Remembers that the bundle was just built from the sources as they are. */
export function noteSources() {
  mkdirSync(inRoot('.cache'), { recursive: true });
  writeFileSync(note, fingerprint());
}

/** Whether the bundle and the app are there and were built from the sources as they are. */
export const isFresh = () =>
  existsSync(join(cdnFolder, 'draagkracht.js')) &&
  existsSync(join(appFolder, 'service-worker.js')) &&
  existsSync(note) &&
  readFileSync(note, 'utf8') === fingerprint();
