import { rooms as ourRooms, tooling } from '../rooms.mjs';

/** @typedef {import('../rooms.mjs').Room} Room */

const start = '<!-- rooms: made by `npm run rooms`, do not edit -->';
const end = '<!-- /rooms -->';

/** The arrows that no chain of other arrows says already. */
export function barestArrows(/** @type {Record<string, Room>} */ rooms) {
  /** @type {(from: string, to: string) => boolean} */
  const reaches = (from, to) => (rooms[from]?.imports ?? []).some((next) => next === to || reaches(next, to));
  return Object.entries(rooms).flatMap(([from, { imports }]) =>
    imports.filter((to) => !imports.some((other) => other !== to && reaches(other, to))).map((to) => [from, to]),
  );
}

/**
 * Draws the rooms: a picture with as few arrows as possible, and the complete list below it.
 * @param {Record<string, Room>} [rooms] the rooms
 * @returns {string} Markdown
 */
export function drawRooms(rooms = ourRooms) {
  const names = Object.keys(rooms);
  const width = Math.max(...names.map((name) => name.length), tooling.name.length) + 2;
  const longest = Math.max(...Object.values(rooms).map(({ holds }) => holds.length)) + 2;
  const row = (/** @type {string} */ name, /** @type {string} */ holds, /** @type {string} */ arrows) =>
    `${name.padEnd(width)}${holds.padEnd(longest)}${arrows}`;
  return [
    '```mermaid',
    'flowchart BT',
    ...barestArrows(rooms).map(([from, to]) => `  ${from} --> ${to}`),
    '```',
    '',
    '```text',
    ...Object.entries(rooms).map(([name, { holds, imports, outside }]) =>
      row(name, holds, `→ ${[...imports, ...outside].join(', ') || 'nothing'}`),
    ),
    row(tooling.name, tooling.holds, '→ nothing of ours, and nobody imports it'),
    '```',
  ].join('\n');
}

/** The drawn rooms as a text holds them now, between its two marks; `undefined` without marks. */
export function roomsIn(/** @type {string} */ text) {
  const [, after] = text.split(start);
  return after?.includes(end) ? after.split(end)[0]?.trim() : undefined;
}

/** Puts a drawing between the marks of a text. Throws when the marks are missing. */
export function replaceRooms(/** @type {string} */ text, /** @type {string} */ drawing) {
  if (roomsIn(text) === undefined) throw new Error(`ARCHITECTURE.md needs the marks ${start} and ${end}`);
  const [before] = text.split(start);
  return `${before}${start}\n\n${drawing}\n\n${end}${text.split(end)[1]}`;
}
