import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow, readJson } from '../architecture/files.mjs';
import { fill, namesOf } from './names.mjs';

/** The rooms that hold elements made from a template. */
export const roomsWithTemplates = ['charts', 'widgets'];

const templates = fileURLToPath(new URL('../templates', import.meta.url));

/** Adds the class to the room's front door. */
function openFrontDoor(
  /** @type {string} */ project,
  /** @type {string} */ room,
  /** @type {import('./names.mjs').Names} */ { name, Name },
) {
  const file = join(project, 'packages', room, 'src/index.ts');
  const line = `export { Dk${Name} } from './${name}/${name}.js';\n`;
  writeFileSync(file, (existsSync(file) ? readFileSync(file, 'utf8') : '') + line);
  return `packages/${room}/src/index.ts`;
}

/** Puts lines before the end of a list that is the last thing in its file; a house without that list is left as it is. */
function addToList(/** @type {string} */ project, /** @type {string} */ list, /** @type {string} */ lines) {
  const file = join(project, list);
  if (!existsSync(file)) return [];
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(/\n\};\n$/, () => `\n${lines}\n};\n`),
  );
  return [list];
}

/** Adds the element to the loader's list, and to the names people read when they put it on a page. */
function addToLists(
  /** @type {string} */ project,
  /** @type {string} */ room,
  /** @type {import('./names.mjs').Names} */ { name, Title },
) {
  const kind = room === 'charts' ? 'figures' : 'tool';
  const use = "{ nl: 'Zeg hier in één zin waar dit voor is.', en: 'Say here in one sentence what this is for.' }";
  const readonly = room === 'charts' ? '[]' : "forGroups.filter((one) => one.name === 'readonly')";
  return [
    ...addToList(
      project,
      'packages/embed/src/elements.ts',
      `  'dk-${name}': () => import('@draagkracht/${room}/${name}/define.js'),`,
    ),
    ...addToList(
      project,
      'packages/base/src/snippet/widgets.names.ts',
      `  'dk-${name}': ${kind}({ nl: '${Title}', en: '${Title}' }, ${use}),`,
    ),
    ...addToList(project, 'packages/base/src/snippet/attributes.names.ts', `  'dk-${name}': chart(${readonly}),`),
  ];
}

/**
 * Makes an element: its files, scenarios, stories, page, mirror tests and demo page, and its place in the front door and the bundle.
 * Nothing that exists is overwritten.
 * @param {string} project the project's folder
 * @param {string} room `charts` or `widgets`
 * @param {string} name kebab-case, without `dk-`
 * @returns {{ made: string[], changed: string[] }} the files, relative to the project
 * @throws {TypeError} when the room, the name or a file stands in the way; the message is for the person who asked
 */
export function makeElement(project, room, name) {
  if (!roomsWithTemplates.includes(room))
    throw new TypeError(`There is no template for "${room}"; there are ${roomsWithTemplates.join(' and ')}.`);
  const names = namesOf(name);
  if (!names)
    throw new TypeError(
      `"${name}" is no name for an element: use two or three plain words with hyphens, such as ring-diagram.`,
    );
  const { version } = readJson(join(project, 'packages', room, 'package.json'));
  const folder = join(templates, room);
  const made = filesBelow(folder).map((file) => ({ from: join(folder, file), to: fill(file, names, version) }));
  const standing = made.find(({ to }) => existsSync(join(project, to)));
  if (standing) throw new TypeError(`${standing.to} exists already; nothing was made.`);
  for (const { from, to } of made) {
    mkdirSync(dirname(join(project, to)), { recursive: true });
    writeFileSync(join(project, to), fill(readFileSync(from, 'utf8'), names, version));
  }
  const changed = [openFrontDoor(project, room, names), ...addToLists(project, room, names)];
  return { made: made.map(({ to }) => to), changed };
}
