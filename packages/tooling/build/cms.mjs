import { cpSync, existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readJson } from '../architecture/files.mjs';
import { inRoot } from '../setup/root.mjs';
import { cdnFolder } from './cdn.mjs';

/** Where the folders for content systems go, whole with their bundle. */
export const cmsFolder = inRoot('dist/cms');

/** Per content system the folder that wants the bundle. In it the files of a version stand in a folder of their own. */
export const bundlePlaces = {
  wordpress: 'draagkracht/bundle',
  drupal: 'draagkracht/bundle',
  typo3: 'draagkracht/Resources/Public/Bundle',
  liferay: 'draagkracht/bundle',
};

/** The version that the folders are of, and after which the folder of their bundle is named. */
export const cmsVersion = () => String(readJson(inRoot('package.json')).version);

/** What somebody who installs needs: no notes for git, and no source maps. */
const isHandedOut = (/** @type {string} */ file) => basename(file) !== '.gitignore' && !file.endsWith('.map');

/** Pages whose address stands in somebody's text or frame: their address outlives a version. */
const pages = ['embed.html', 'oembed'];

/** A page that stands outside the folder of its version, with its files in it. @param {string} html @param {string} version */
const pointedInto = (html, version) =>
  html
    .replace(/(\b(?:href|src)=")(?!data:|https?:|[/#]|\.\.\/|[^"]*\.(?:json|html)\b)/g, `$1${version}/`)
    .replaceAll('="../frame.js"', `="../${version}/frame.js"`);

/**
 * Puts a bundle in a folder: its pages with addresses that stay, and the rest under its version. An address of a script then always means
 * the same file, whatever a browser kept of another version.
 * @param {string} cdn the bundle
 * @param {string} place where to
 * @param {string} version
 */
function placeBundle(cdn, place, version) {
  const isPage = (/** @type {string} */ file) => pages.some((page) => file === join(cdn, page));
  cpSync(cdn, join(place, version), { recursive: true, filter: (file) => isHandedOut(file) && !isPage(file) });
  for (const page of pages.filter((one) => existsSync(join(cdn, one)))) {
    cpSync(join(cdn, page), join(place, page), { recursive: true, filter: isHandedOut });
    const there = join(place, page);
    const inside = statSync(there).isDirectory() ? readdirSync(there).map((file) => join(there, file)) : [there];
    for (const file of inside.filter((one) => one.endsWith('.html')))
      writeFileSync(file, pointedInto(readFileSync(file, 'utf8'), version));
  }
}

/**
 * Puts the folders for content systems ready to be installed: the bundle stands in each of them. Call it when the bundle is whole.
 * @param {string} [folder] where to
 * @param {string} [cdn] the bundle
 */
export function writeCms(folder = cmsFolder, cdn = cdnFolder) {
  rmSync(folder, { recursive: true, force: true });
  cpSync(inRoot('packages/embed/cms'), folder, { recursive: true, filter: isHandedOut });
  for (const [system, place] of Object.entries(bundlePlaces))
    if (existsSync(join(folder, system))) placeBundle(cdn, join(folder, system, place), cmsVersion());
}
