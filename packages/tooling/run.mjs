// The one command behind every npm script: sets up what is missing, then runs a task. Needs nothing but Node.
import { requireNode } from './setup/node-version.mjs';
import { installDependencies } from './setup/dependencies.mjs';

/**
 * Every task: what it does, shown when someone asks for one that does not exist, and the module that does it.
 * @type {Record<string, { does: string, load: () => Promise<{ run: (args: string[], name: string) => Promise<number> }> }>}
 */
const tasks = {
  start: { does: 'builds the bundle and serves the demo', load: () => import('./tasks/start.mjs') },
  test: { does: 'runs every check and every test', load: () => import('./tasks/test.mjs') },
  room: { does: 'runs the tests of one room or one element', load: () => import('./tasks/room.mjs') },
  build: { does: 'builds the npm packages and the bundle', load: () => import('./tasks/build.mjs') },
  new: { does: 'makes a chart or a widget with its files, story and tests', load: () => import('./tasks/new.mjs') },
  storybook: { does: 'opens Storybook', load: () => import('./tasks/storybook.mjs') },
  'build-storybook': { does: 'builds Storybook as static files', load: () => import('./tasks/storybook.mjs') },
  snapshots: { does: 'accepts what every story reads as now', load: () => import('./tasks/snapshots.mjs') },
  themes: { does: 'takes pictures under every house style', load: () => import('./tasks/themes.mjs') },
  fuzz: { does: 'reads a million mutated inputs with every reader', load: () => import('./tasks/fuzz.mjs') },
  bench: { does: 'measures ours beside the peers', load: () => import('./tasks/bench.mjs') },
  format: { does: 'formats every file', load: () => import('./tasks/format.mjs') },
  conformance: {
    does: 'writes what was tested of accessibility, beside the bundle',
    load: () => import('./tasks/conformance.mjs'),
  },
  rooms: { does: 'draws the picture of the rooms in ARCHITECTURE.md again', load: () => import('./tasks/rooms.mjs') },
};

const [name = 'start', ...args] = process.argv.slice(2);
const task = tasks[name];
if (!task) {
  console.error(`There is no task "${name}". The tasks are:`);
  for (const [known, { does }] of Object.entries(tasks)) console.error(`  ${known.padEnd(16)} ${does}`);
  process.exit(2);
}
requireNode(20, 19);
await installDependencies();
const { run } = await task.load();
process.exitCode = await run(args, name);
