import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pureLib, rooms as ourRooms, scope, tooling } from '../rooms.mjs';
import { filesBelow, isModule, readJson } from './files.mjs';
import { importsOf, packageOf } from './imports.mjs';

/** @typedef {import('../rooms.mjs').Room} Room */
/** @typedef {Record<string, Room>} Rooms */

const isDoor = (/** @type {Room} */ room, /** @type {string} */ path) =>
  room.doors.some((door) => (typeof door === 'string' ? door === path : door.test(path)));

const isAllowedOutside = (/** @type {Room} */ room, /** @type {string} */ name) =>
  room.outside.some((allowed) => (allowed.endsWith('*') ? name.startsWith(allowed.slice(0, -1)) : allowed === name));

/** What is wrong with a room importing another room's package; nothing when the arrow is drawn and the door is a front door. */
function crossing(
  /** @type {Rooms} */ rooms,
  /** @type {string} */ from,
  /** @type {string} */ to,
  /** @type {string} */ path,
) {
  if (to === from) return ['imports its own package by name: use a relative path'];
  if (to === tooling.name) return [`imports ${tooling.name}, which nobody imports`];
  const room = rooms[to];
  if (!room) return [`imports ${scope}${to}, which is no room`];
  if (!rooms[from]?.imports.includes(to)) return [`imports ${to}: that arrow is not drawn`];
  return isDoor(room, path) ? [] : [`goes past the front door of ${to}: ${path || 'the package itself'}`];
}

/**
 * What is wrong with one import of one file, package.json left aside.
 * @param {Rooms} rooms the arrows
 * @param {string} name the room of the file
 * @param {string} file its path in the room, such as `src/a/b.ts`
 * @param {string} specifier what it imports
 * @returns {string[]} the fault in words; empty when there is none
 */
export function faultsOfImport(rooms, name, file, specifier) {
  if (specifier.startsWith('.')) {
    const target = resolve('/', dirname(file), specifier);
    return target.startsWith('/src/') ? [] : [`leaves its own src with ${specifier}: past a front door`];
  }
  const { name: imported, path } = packageOf(specifier);
  if (imported.startsWith(scope)) return crossing(rooms, name, imported.slice(scope.length), path);
  const room = rooms[name];
  return room && isAllowedOutside(room, imported) ? [] : [`imports ${imported}, which ${name} may not use`];
}

/** Whether package.json says nothing of a package that is imported. */
function undeclaredOf(/** @type {string} */ specifier, /** @type {string[]} */ declared) {
  const { name } = packageOf(specifier);
  const known = specifier.startsWith('.') || name.startsWith('node:') || declared.includes(name);
  return known ? [] : [`imports ${name}, which its package.json does not declare`];
}

function faultsOfSources(
  /** @type {string} */ home,
  /** @type {Rooms} */ rooms,
  /** @type {string} */ name,
  /** @type {string[]} */ declared,
) {
  return filesBelow(join(home, 'src'), isModule).flatMap((file) => {
    const specifiers = importsOf(readFileSync(join(home, 'src', file), 'utf8'));
    return specifiers
      .flatMap((specifier) => [
        ...faultsOfImport(rooms, name, `src/${file}`, specifier),
        ...undeclaredOf(specifier, declared),
      ])
      .map((fault) => `packages/${name}/src/${file} ${fault}`);
  });
}

function faultsOfPackage(/** @type {Rooms} */ rooms, /** @type {string} */ name, /** @type {string[]} */ declared) {
  const room = rooms[name];
  return declared.flatMap((dependency) => {
    const own = dependency.startsWith(scope) ? dependency.slice(scope.length) : undefined;
    const drawn = own === undefined ? room && isAllowedOutside(room, dependency) : room?.imports.includes(own);
    return drawn ? [] : [`packages/${name}/package.json depends on ${dependency}: that arrow is not drawn`];
  });
}

/** Compares a room's compiler settings with the list: its references are its arrows, its `lib` is its wall. */
function faultsOfCompiler(
  /** @type {string} */ home,
  /** @type {Rooms} */ rooms,
  /** @type {string} */ name,
  /** @type {string[]} */ declared,
) {
  const room = rooms[name];
  return ['tsconfig.json', 'tsconfig.pure.json'].flatMap((config) => {
    if (!room || !existsSync(join(home, config))) return [];
    const { references = [], compilerOptions = {} } = readJson(join(home, config));
    const lib = config === 'tsconfig.json' ? room.lib : pureLib;
    const place = `packages/${name}/${config}`;
    /** @type {string[]} */
    const targets = references.map(
      (/** @type {{ path: string }} */ { path }) =>
        relative('/packages', resolve('/packages', name, path)).split('/')[0],
    );
    const undrawn = targets.filter((target) => target !== name && !room.imports.includes(target));
    const missing =
      config === 'tsconfig.json'
        ? declared.filter((one) => one.startsWith(scope) && !targets.includes(one.slice(scope.length)))
        : [];
    return [
      ...undrawn.map((target) => `${place} refers to ${target}: that arrow is not drawn`),
      ...missing.map((dependency) => `${place} has no reference for ${dependency}`),
      ...(String(compilerOptions.lib) === lib.join()
        ? []
        : [`${place} compiles with lib ${compilerOptions.lib}, the wall is ${lib.join()}`]),
    ];
  });
}

/**
 * Reads every import, every package.json and every tsconfig of every room, and compares them with the arrows that are drawn.
 * @param {string} project the project's folder
 * @param {Rooms} [rooms] the arrows
 * @returns {string[]} one line for each fault, with the file; empty when the house stands as drawn
 */
export function checkArrows(project, rooms = ourRooms) {
  const packages = join(project, 'packages');
  const homes = filesBelow(packages, (file) => /^[^/]+\/package\.json$/.test(file)).map((file) => dirname(file));
  return homes
    .filter((name) => name !== tooling.name)
    .flatMap((name) => {
      if (!rooms[name]) return [`packages/${name} is no room: add it to packages/tooling/rooms.mjs`];
      const home = join(packages, name);
      const manifest = readJson(join(home, 'package.json'));
      const declared = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
      return [
        ...faultsOfPackage(rooms, name, declared),
        ...faultsOfCompiler(home, rooms, name, declared),
        ...faultsOfSources(home, rooms, name, declared),
      ];
    });
}
