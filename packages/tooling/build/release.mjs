import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { filesBelow, readJson } from '../architecture/files.mjs';
import { inRoot } from '../setup/root.mjs';
import { cdnFolder } from './cdn.mjs';

/** @typedef {{ integrity: string, bytes: number }} ReleasedFile */
/** @typedef {{ version: string, files: Record<string, ReleasedFile>, elements: Record<string, { first: string[], later: string[] }> }} Release */

/** The two files this writes, and source maps, which no page asks for. */
const isReleased = (/** @type {string} */ file) => !/\.map$|^(release|importmap)\.json$/.test(file);

/** What a browser checks a file by. */
const integrityOf = (/** @type {Buffer} */ body) => `sha384-${createHash('sha384').update(body).digest('base64')}`;

/** Files a module names: those it cannot start without, and those it may ask for when it runs. */
/** @typedef {{ now: string[], maybe: string[] }} Named */

/** @returns {Named} */
function namedIn(/** @type {string} */ file, /** @type {string} */ text, /** @type {string[]} */ workers) {
  const beside = (/** @type {RegExp} */ pattern) =>
    [...text.matchAll(pattern)].map(([, path = '']) => posix.join(posix.dirname(file), path));
  // A worker is asked for by its name, and by an address that begins where the module lies.
  const starts = text.includes('import.meta')
    ? workers.filter((worker) => new RegExp(`["'\`]${worker.replace('.worker.js', '')}["'\`]`).test(text))
    : [];
  return {
    now: beside(/(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+)["'`]/g),
    maybe: [...beside(/\bimport\(\s*["'`](\.[^"'`]+)["'`]\s*\)/g), ...starts],
  };
}

/** Everything that can be reached from some files, in the order in which it is met. */
function reached(/** @type {string[]} */ from, /** @type {(file: string) => string[]} */ next) {
  const met = new Set(from);
  for (const file of met) for (const named of next(file)) met.add(named);
  return [...met];
}

/**
 * What a bundle consists of.
 * @param {string} folder the bundle
 * @param {string} version its version
 * @returns {Release} the same for the same files, byte for byte
 */
export function releaseOf(folder, version) {
  const names = filesBelow(folder, isReleased);
  const bodies = new Map(names.map((file) => [file, readFileSync(join(folder, file))]));
  const workers = names.filter((file) => /^[^/]+\.worker\.js$/.test(file));
  /** @type {Map<string, Named>} */
  const named = new Map();
  for (const [file, body] of bodies)
    if (file.endsWith('.js')) named.set(file, namedIn(file, body.toString('utf8'), workers));
  const now = (/** @type {string} */ file) => named.get(file)?.now ?? [];
  const all = (/** @type {string} */ file) => [...now(file), ...(named.get(file)?.maybe ?? [])];
  const entries = names.filter((file) => /^dk-[a-z-]+\.js$/.test(file));
  return {
    version,
    files: Object.fromEntries(
      [...bodies].map(([file, body]) => [
        file,
        { integrity: integrityOf(body), bytes: brotliCompressSync(body).length },
      ]),
    ),
    elements: Object.fromEntries(
      entries.map((file) => {
        const first = reached([file], now);
        const later = reached(first, all).filter((one) => !first.includes(one));
        return [file.replace('.js', ''), { first, later: later.sort() }];
      }),
    ),
  };
}

/** Whether a browser may load a file as a module: not the classic scripts, and not the workers, which an import map does not reach. */
const isLoadedAsModule = (/** @type {string} */ file) =>
  file.endsWith('.js') && !/\.worker\.js$|\.iife\.js$|^frame\.js$/.test(file);

/** The version of everything here. */
const ownVersion = () => String(readJson(inRoot('package.json')).version);

/** Where the guides and `draagkracht snippet` put the bundle on a site: in a folder with the version as its name, in which nothing ever changes. */
export const usualFolder = (version = ownVersion()) => `/draagkracht/${version}/`;

/**
 * An import map that maps nothing: it only holds what every module is checked by, also those that come late.
 * @param {{ readonly files: Readonly<Record<string, { readonly integrity: string }>> }} release the bundle
 * @param {string} at its folder as the page sees it, with the slash at its end
 */
export const importMapOf = ({ files }, at) => ({
  imports: {},
  integrity: Object.fromEntries(
    Object.entries(files)
      .filter(([file]) => isLoadedAsModule(file))
      .map(([file, { integrity }]) => [at + file, integrity]),
  ),
});

const asJson = (/** @type {object} */ value) => `${JSON.stringify(value, undefined, 1)}\n`;

/**
 * Writes `release.json` and `importmap.json` beside a bundle that is whole: after this nothing in the folder may change.
 * @param {string} [folder] the bundle
 * @param {{ version?: string, at?: string }} [options] its version; the folder as a page sees it, with the slash at its end
 * @returns {Release}
 */
export function writeRelease(folder = cdnFolder, { version = ownVersion(), at = usualFolder(version) } = {}) {
  const release = releaseOf(folder, version);
  writeFileSync(join(folder, 'release.json'), asJson(release));
  writeFileSync(join(folder, 'importmap.json'), asJson(importMapOf(release, at)));
  return release;
}
