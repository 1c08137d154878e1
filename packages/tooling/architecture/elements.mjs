import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { rooms } from '../rooms.mjs';
import { filesBelow, isModule } from './files.mjs';

/** @typedef {{ tag: string, room: string, name: string, file: string }} Element */

const longestClass = 200;

/** The folder of an element: its tag without `dk-`, and of a room of the monitor (`dk-monitor-goals`) without `monitor-` too. */
const nameOf = (/** @type {string} */ tag) => tag.replace(/^dk-(monitor-)?/, '');

/**
 * The elements the rooms register, found by their `define('dk-…')`.
 * @param {string} project the project's folder
 * @returns {Element[]} tag, room, name of its folder and the file that registers it
 */
export function elementsOf(project) {
  return Object.keys(rooms).flatMap((room) =>
    filesBelow(join(project, 'packages', room, 'src'), isModule).flatMap((file) => {
      const source = readFileSync(join(project, 'packages', room, 'src', file), 'utf8');
      const tags = [...source.matchAll(/\bdefine\(\s*['"`](dk-[a-z0-9-]+)['"`]/g)].map(([, tag = '']) => tag);
      return tags.map((tag) => ({ tag, room, name: nameOf(tag), file: `packages/${room}/src/${file}` }));
    }),
  );
}

/** Every element has a story, a scenario file and a test, under its own name. */
export function checkElements(/** @type {string} */ project) {
  return elementsOf(project).flatMap(({ tag, room, name }) =>
    [
      `stories/${room}/${name}/${name}.stories.ts`,
      `stories/${room}/${name}/${name}.scenarios.ts`,
      `test/${room}/${name}/${name}.test.ts`,
    ]
      .filter((file) => !existsSync(join(project, file)))
      .map((file) => `<${tag}> has no ${file}`),
  );
}

/** How many lines each class of a source takes, the doc comment above it left out. */
export function classLines(/** @type {string} */ source) {
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.ES2022, true);
  return file.statements.filter(ts.isClassDeclaration).map((declaration) => {
    const line = (/** @type {number} */ at) => file.getLineAndCharacterOfPosition(at).line;
    return {
      name: declaration.name?.text ?? 'a class',
      lines: line(declaration.end) - line(declaration.getStart(file)) + 1,
    };
  });
}

/** No class is longer than one can read in one go. */
export function checkClasses(/** @type {string} */ project) {
  return Object.keys(rooms).flatMap((room) =>
    filesBelow(join(project, 'packages', room, 'src'), isModule).flatMap((file) =>
      classLines(readFileSync(join(project, 'packages', room, 'src', file), 'utf8'))
        .filter(({ lines }) => lines > longestClass)
        .map(
          ({ name, lines }) => `packages/${room}/src/${file}: ${name} has ${lines} lines, more than ${longestClass}`,
        ),
    ),
  );
}
