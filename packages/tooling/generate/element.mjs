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

/** Adds the element to the loader's list and to the classic script, so that both carry it. */
function addToBundle(/** @type {string} */ project, /** @type {string} */ room, /** @type {string} */ name) {
  const door = `@draagkracht/${room}/${name}/define.js`;
  const list = join(project, 'packages/embed/src/elements.ts');
  const script = join(project, 'packages/embed/src/iife.ts');
  if (!existsSync(list) || !existsSync(script)) return [];
  writeFileSync(list, readFileSync(list, 'utf8').replace(/\n\};/, `\n  'dk-${name}': () => import('${door}'),\n};`));
  writeFileSync(script, `import '${door}';\n${readFileSync(script, 'utf8')}`);
  return ['packages/embed/src/elements.ts', 'packages/embed/src/iife.ts'];
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
  const changed = [openFrontDoor(project, room, names), ...addToBundle(project, room, name)];
  return { made: made.map(({ to }) => to), changed };
}
