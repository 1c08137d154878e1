// What the analyzer of @custom-elements-manifest looks at; manifest.mjs makes the published description out of its result.
import { rooms } from '../rooms.mjs';

const roomsWithElements = Object.entries(rooms)
  .filter(([, { lib }]) => lib.includes('DOM'))
  .map(([room]) => room);

export default {
  globs: roomsWithElements.map((room) => `packages/${room}/src/**/*.ts`),
  exclude: ['packages/*/src/**/define.ts'],
  outdir: '.cache',
  litelement: true,
  packagejson: false,
  dependencies: false,
};
