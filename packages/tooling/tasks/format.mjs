import { handWritten } from '../checks/static-checks.mjs';
import { runTool } from '../setup/programs.mjs';

/**
 * Gives every file the layout the checks ask for.
 * @param {string[]} args files or folders; everything when empty
 */
export const run = (args) =>
  runTool('oxfmt/bin/oxfmt', ['--no-error-on-unmatched-pattern', ...(args.length ? args : handWritten)]);
