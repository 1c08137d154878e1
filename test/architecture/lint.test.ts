import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { inRoot } from '../../packages/tooling/setup/root.mjs';

/** Makes a house with our rules and one empty room, apart from the real one, which other tests look at meanwhile. */
function houseApart(): string {
  const house = mkdtempSync(join(tmpdir(), 'draagkracht-lint-'));
  cpSync(inRoot('packages/tooling'), join(house, 'packages/tooling'), { recursive: true });
  cpSync(inRoot('.oxlintrc.json'), join(house, '.oxlintrc.json'));
  symlinkSync(inRoot('node_modules'), join(house, 'node_modules'));
  mkdirSync(join(house, 'packages/model/src'), { recursive: true });
  return house;
}

/** Lints a text as if it were a source of the model. */
function findings(house: string, text: string): string {
  writeFileSync(join(house, 'packages/model/src/planted.ts'), text);
  const program = inRoot('node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(process.execPath, [program, '--format=unix', 'packages/model/src'], {
    cwd: house,
    encoding: 'utf8',
  });
  return stdout;
}

describe('the lint rules for pure code', () => {
  let house = '';
  before(() => void (house = houseApart()));
  after(() => rmSync(house, { recursive: true, force: true }));

  it('find the clock, chance, and formats that follow the machine', () => {
    const text = findings(
      house,
      `export const all = (n: number) => [Date.now(), new Date(), Math.random(), new Intl.NumberFormat(), n.toLocaleString(), 'a'.localeCompare('b')];`,
    );
    for (const said of [
      'Date.now is not',
      'new Date() reads',
      'Math.random is not',
      'Intl.NumberFormat without',
      'toLocaleString without',
      'localeCompare without',
    ])
      assert.ok(text.includes(said), `${said} …\n${text}`);
  });

  it('find an import along an arrow that is not drawn', () => {
    assert.match(
      findings(house, `import { html } from 'lit';\nexport const a = html;`),
      /imports lit, which model may not use/,
    );
  });

  it('leave pure code alone', () => {
    const text = findings(
      house,
      `export const all = (n: number, now: Date) => [new Date(n), new Intl.NumberFormat('nl'), n.toLocaleString('nl'), 'a'.localeCompare('b', 'nl'), now];`,
    );
    assert.doesNotMatch(text, /draagkracht/);
  });
});
