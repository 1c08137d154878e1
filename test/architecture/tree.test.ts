import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../packages/tooling/setup/root.mjs';
import { none } from './none.js';

/** The files that are in the repository or would be with the next commit; without Git there is nothing to ask. */
function ownFiles(): string[] {
  const output = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
  });
  return output.split('\0').filter((file) => file && existsSync(join(root, file)));
}

const isText = (file: string) =>
  /\.(ts|mts|mjs|js|json|md|mdx|html|css|yml|yaml|csv|svg)$|(^|\/)\.?[a-zA-Z]+$/.test(file);

/** Absolute paths that exist on one machine only. */
const machinePath = /(?<![\w.:/-])\/(?:work|root|home\/[a-z]\w*|Users\/\w+|tmp\/\w+)\/[\w.]/;

/** Words a reader of finished work should not meet; the brackets keep this line from finding itself. */
const unfinished = /\b(?:T[O]DO|FIX[M]E|XX[X])\b/;

/** What is made by a tool and kept in the repository. */
const built = /(^|\/)(dist|node_modules|storybook-static|coverage)\//;

const isOurs = (file: string) => file !== 'package-lock.json' && !file.startsWith('test/fixtures/');

const linesWith = (pattern: RegExp, wanted: (file: string) => boolean) =>
  ownFiles()
    .filter((file) => isText(file) && wanted(file))
    .flatMap((file) =>
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 120)}`] : [])),
    );

const skip = existsSync(join(root, '.git')) ? false : 'needs the Git repository to know which files are ours';

describe('the tree', { skip }, () => {
  it('names no path of one machine', () => none(linesWith(machinePath, isOurs)));
  it('holds nothing that is marked as unfinished', () => none(linesWith(unfinished, isOurs)));
  it('holds nothing that was built', () => none(ownFiles().filter((file) => built.test(file))));
});

describe('the check of the tree', () => {
  it('knows a path of one machine from an address', () => {
    for (const folder of ['home/anna', 'work', 'Users/anna']) assert.match(`in '/${folder}/file'`, machinePath);
    for (const path of ['https://example.org/work/a', './home/anna/x', '../work/a', '/home/', 'a/tmp/b/c'])
      assert.doesNotMatch(path, machinePath);
  });
});
