import { runToolQuietly } from '../setup/programs.mjs';

/**
 * A check that is one program: it passes or fails as a whole.
 * @param {string} file the program, inside node_modules
 * @param {string[]} args its arguments
 * @returns {() => Promise<import('./tally.mjs').Outcome>} the step
 */
const program = (file, args) => async () => {
  const { status, output } = await runToolQuietly(file, args);
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output };
};

/** What oxfmt and oxlint look at: everything people write by hand. */
export const handWritten = ['packages', 'stories', 'test', 'demo', '.storybook', 'web-test-runner.config.mjs'];

/** The rooms whose sources hold Lit templates. */
const templates = ['base', 'charts', 'widgets', 'dashboard'].map((room) => `packages/${room}/src/**/*.ts`);

/** Types of every room, walls included, with the compiler of TypeScript 7. Writes the .d.ts files as well. */
export const types = program('typescript7/bin/tsc', ['-b']);

/** Lint with types, templates and accessibility; a warning is a failure. */
export const lint = program('oxlint/bin/oxlint', ['--type-aware', '--deny-warnings', ...handWritten]);

/** Layout of the text of every file. `npm run format` repairs it. */
export const format = program('oxfmt/bin/oxfmt', ['--check', '--no-error-on-unmatched-pattern', ...handWritten]);

/** Types inside Lit templates: properties, attributes and events of every element. */
export const templateTypes = program('@jackolope/lit-analyzer/cli.mjs', [
  ...templates,
  '--strict',
  // A class never registers what it draws with: `define.ts` does, and importing that here would undo it.
  '--rules.no-missing-import',
  'off',
  '--maxWarnings',
  '0',
]);
