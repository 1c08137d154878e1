import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files below a folder, as paths relative to it with forward slashes; none when there is no such folder.
 * @param {string} folder an absolute path
 * @param {(file: string) => boolean} [wanted] which ones
 * @returns {string[]} in the order of the alphabet
 */
export function filesBelow(folder, wanted = () => true) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath ?? entry.path, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((file) => !/(^|\/)(node_modules|dist)\//.test(file))
    .filter(wanted)
    .sort();
}

/** Reads a JSON file, comments at the start of a line allowed. */
export const readJson = (/** @type {string} */ file) =>
  JSON.parse(readFileSync(file, 'utf8').replace(/^\s*\/\/.*$/gm, ''));

/** Whether a path is a TypeScript module we wrote: no declaration file. */
export const isModule = (/** @type {string} */ file) => file.endsWith('.ts') && !file.endsWith('.d.ts');
