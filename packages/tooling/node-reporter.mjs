// Says what failed in Node's own test runner, and leaves the counts for the closing line.
import { mkdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/** @typedef {Required<Pick<import('./checks/tally.mjs').Outcome, 'passed' | 'failed' | 'skipped' | 'files' | 'failures'>>} Counts */

const reasonOf = (/** @type {unknown} */ skip) => (typeof skip === 'string' && skip ? skip : 'no reason was given');

const messageOf = (/** @type {any} */ error) => {
  const cause = error?.cause ?? error;
  const lines = String(cause?.stack ?? cause?.message ?? cause).split('\n');
  return lines.filter((line) => !line.includes('(node:internal') && !/^\s+at node:internal/.test(line)).join('\n    ');
};

/**
 * A reporter for `node --test`: one line per file, and every failure with its message.
 * @param {AsyncIterable<any>} source the events of the run
 */
export default async function* report(source) {
  /** @type {Counts} */
  const all = { passed: 0, failed: 0, skipped: [], files: [], failures: [] };
  /** @type {Map<string, { passed: number, failed: number, milliseconds: number }>} */
  const files = new Map();
  for await (const { type, data } of source) {
    if ((type === 'test:stdout' || type === 'test:stderr') && data.message.trim()) yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const file = relative(process.cwd(), data.file ?? data.name);
    const own = files.get(file) ?? { passed: 0, failed: 0, milliseconds: 0 };
    files.set(file, own);
    if (data.nesting === 0) own.milliseconds += data.details?.duration_ms ?? 0;
    // A suite repeats what its tests say; it counts only when it was skipped as a whole, or broke before they ran.
    const speaksForItself = data.skip !== undefined || data.details?.error?.failureType === 'hookFailed';
    if (data.details?.type === 'suite' && !speaksForItself) continue;
    if (data.skip !== undefined) all.skipped.push({ title: data.name, reason: reasonOf(data.skip) });
    else if (type === 'test:pass') {
      all.passed += 1;
      own.passed += 1;
    } else {
      all.failed += 1;
      own.failed += 1;
      const message = messageOf(data.details?.error);
      all.failures.push(`${file}: ${data.name}: ${message.split('\n', 1)[0]}`);
      yield `✗ ${file}: ${data.name}\n    ${message}\n`;
    }
  }
  for (const [file, { passed, failed, milliseconds }] of files) {
    const counts = failed ? `✗ ${file}: ${passed} passed, ${failed} failed` : `✓ ${file}: ${passed} passed`;
    yield `${counts} (${(milliseconds / 1000).toFixed(1)} s)\n`;
  }
  all.files = [...files].filter(([, { failed }]) => failed > 0).map(([file]) => file);
  mkdirSync('.cache', { recursive: true });
  writeFileSync('.cache/node-tests.json', JSON.stringify(all));
}
