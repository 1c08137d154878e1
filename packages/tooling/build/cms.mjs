import { cpSync, existsSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inRoot } from '../setup/root.mjs';
import { cdnFolder } from './cdn.mjs';

/** Where the folders for content systems go, whole with their bundle. */
export const cmsFolder = inRoot('dist/cms');

/** Per content system the folder that wants the bundle. */
export const bundlePlaces = {
  wordpress: 'draagkracht/bundle',
  drupal: 'draagkracht/bundle',
  typo3: 'draagkracht/Resources/Public/Bundle',
  liferay: 'draagkracht/bundle',
};

/** What somebody who installs needs: no notes for git, and no source maps. */
const isHandedOut = (/** @type {string} */ file) => basename(file) !== '.gitignore' && !file.endsWith('.map');

/**
 * Puts the folders for content systems ready to be installed: the bundle stands in each of them. Call it when the bundle is whole.
 * @param {string} [folder] where to
 * @param {string} [cdn] the bundle
 */
export function writeCms(folder = cmsFolder, cdn = cdnFolder) {
  rmSync(folder, { recursive: true, force: true });
  cpSync(inRoot('packages/embed/cms'), folder, { recursive: true, filter: isHandedOut });
  for (const [system, place] of Object.entries(bundlePlaces))
    if (existsSync(join(folder, system)))
      cpSync(cdn, join(folder, system, place), { recursive: true, filter: isHandedOut });
}
