import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readJson } from '../../packages/tooling/architecture/files.mjs';
import { rooms } from '../../packages/tooling/rooms.mjs';
import { inRoot } from '../../packages/tooling/setup/root.mjs';
import { none } from './none.js';

/** A door of a package, with what it opens onto when nothing was built. */
type Door = readonly [name: string, opens: Readonly<Record<string, string>>];

const doorsOf = (room: string): Door[] =>
  Object.entries((readJson(inRoot('packages', room, 'package.json')) as { exports?: object }).exports ?? {}) as Door[];

describe('the doors of a package', () => {
  it('open onto a source that is there, and onto what is built of it', () => {
    none(
      Object.keys(rooms).flatMap((room) =>
        doorsOf(room).flatMap(([name, { 'draagkracht-source': source = '', types = '', default: built = '' }]) => {
          const module = source.replace(/^\.\/src\/(.*)\.ts$/, './dist/$1');
          const isThere = source.includes('*') || existsSync(inRoot('packages', room, source));
          const isSame = types === `${module}.d.ts` && built === `${module}.js`;
          return isThere && isSame ? [] : [`packages/${room}/package.json: "${name}" → ${source}, ${types}, ${built}`];
        }),
      ),
    );
  });
});
