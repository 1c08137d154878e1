// The committed snapshots: one text file per element, beside its stories, with a heading per story.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from '../setup/root.mjs';

/** @typedef {Map<string, string>} Snapshots text per name of a story */

/** Lines of a difference that are shown. */
const MOST_SHOWN = 8;

/** The command that accepts what is seen now. */
export const acceptCommand = 'npm run snapshots';

/** The file of an element's snapshots, by the file of its stories. */
export const snapshotFile = (/** @type {string} */ stories) =>
  stories.replace(/^\.\//, '').replace(/\.stories\.ts$/, '.snapshot.txt');

/** The text of a file of snapshots. */
export const writeText = (/** @type {Snapshots} */ snapshots) =>
  [...snapshots].map(([name, text]) => `## ${name}\n\n${text}\n`).join('\n');

/** The snapshots in the text of a file. */
export const readText = (/** @type {string} */ text) =>
  new Map(
    text
      .split(/^## /m)
      .slice(1)
      .map((part) => {
        const end = part.indexOf('\n');
        return /** @type {[string, string]} */ ([part.slice(0, end), part.slice(end).trim()]);
      }),
  );

/** The committed snapshots of an element; none when there are none yet. */
export const readSnapshots = (/** @type {string} */ file) =>
  existsSync(inRoot(file)) ? readText(readFileSync(inRoot(file), 'utf8')) : undefined;

/** Writes the snapshots of an element. */
export const writeSnapshots = (/** @type {string} */ file, /** @type {Snapshots} */ snapshots) =>
  writeFileSync(inRoot(file), writeText(snapshots));

/**
 * What differs between two texts, in few lines: those between what begins and what ends the same.
 * @param {string} before committed
 * @param {string} now seen
 * @returns {string} lines with `-` and `+`; empty when they are the same
 */
export function shortDiff(before, now) {
  if (before === now) return '';
  const [old, seen] = [before.split('\n'), now.split('\n')];
  let start = 0;
  while (start < old.length && start < seen.length && old[start] === seen[start]) start += 1;
  let end = 0;
  while (end < old.length - start && end < seen.length - start && old.at(-1 - end) === seen.at(-1 - end)) end += 1;
  const part = (/** @type {string[]} */ lines, /** @type {string} */ sign) => {
    const changed = lines.slice(start, lines.length - end);
    const more = changed.length > MOST_SHOWN ? [`${sign} … and ${changed.length - MOST_SHOWN} more lines`] : [];
    return [...changed.slice(0, MOST_SHOWN).map((line) => `${sign} ${line}`), ...more];
  };
  return [`  line ${start + 1}`, ...part(old, '-'), ...part(seen, '+')].join('\n');
}
