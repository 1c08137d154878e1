import { existsSync, readFileSync } from 'node:fs';
import { inRoot } from '../setup/root.mjs';

/**
 * The elements of the bundle, read from the loader's own list, so that there is one list.
 * @param {string} source the text of packages/embed/src/elements.ts
 * @returns {Record<string, string>} per tag the path, inside `packages/`, of the module that registers it
 */
export function elementEntries(source) {
  const pairs = source.matchAll(
    /['"](dk-[a-z0-9-]+)['"]\s*:[^'"]*import\(\s*['"]@draagkracht\/([a-z]+)\/([^'"]+)\.js['"]\s*\)/g,
  );
  return Object.fromEntries([...pairs].map(([, tag, room, module]) => [tag, `${room}/src/${module}.ts`]));
}

/** The elements of our own bundle as Vite entries: tag → absolute path. */
export function bundledElements() {
  const list = inRoot('packages/embed/src/elements.ts');
  if (!existsSync(list)) return {};
  const entries = Object.entries(elementEntries(readFileSync(list, 'utf8')));
  return Object.fromEntries(entries.map(([tag, module]) => [tag, inRoot('packages', module)]));
}
