import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { rooms, scope } from '../rooms.mjs';
import { filesBelow, isModule } from './files.mjs';
import { importsOf, packageOf } from './imports.mjs';

/** Scenarios are plain data that stories, tests and demo share: they know the model and each other, nothing else. */
function faultOfScenario(/** @type {string} */ specifier) {
  if (specifier.startsWith('.') ? specifier.endsWith('.scenarios.js') : specifier === `${scope}model`) return undefined;
  return `imports ${specifier}: scenarios import only the model and other scenarios`;
}

/** What tests of several rooms share, and what looks at the whole project: these may reach where they must. */
const shared = ['suites', 'helpers', 'architecture', 'journeys', 'cms', 'everyone', 'themes', 'bench', 'fuzz'];

/** Tests reach the inside of the room they mirror and of no other; stories use front doors only. */
function faultOfReach(/** @type {string} */ file, /** @type {string} */ specifier) {
  if (specifier.startsWith('.')) {
    const [, room] = /^\/packages\/([^/]+)\//.exec(resolve('/', dirname(file), specifier)) ?? [];
    const mirrored = file.startsWith('test/') ? file.split('/')[1] : undefined;
    const mayReach = room === mirrored || shared.includes(mirrored ?? '');
    return !room || mayReach ? undefined : `reaches into ${room} with ${specifier}`;
  }
  if (!specifier.startsWith(scope)) return undefined;
  const { name, path } = packageOf(specifier);
  const doors = rooms[name.slice(scope.length)]?.doors ?? [];
  const open = doors.some((door) => (typeof door === 'string' ? door === path : door.test(path)));
  return open ? undefined : `goes past a front door: ${specifier}`;
}

/**
 * Reads what tests and stories import.
 * @param {string} project the project's folder
 * @returns {string[]} one line for each import that goes past a front door or makes a scenario more than data
 */
export function checkNeighbours(project) {
  return ['test', 'stories'].flatMap((folder) =>
    filesBelow(join(project, folder), isModule).flatMap((name) => {
      const file = `${folder}/${name}`;
      const fault = (/** @type {string} */ specifier) =>
        (file.endsWith('.scenarios.ts') ? faultOfScenario(specifier) : undefined) ?? faultOfReach(file, specifier);
      return importsOf(readFileSync(join(project, file), 'utf8'))
        .map(fault)
        .filter((found) => found !== undefined)
        .map((found) => `${file} ${found}`);
    }),
  );
}
