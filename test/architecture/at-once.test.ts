import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { groundOf, namedBehind, writeAhead } from '../../packages/tooling/build/at-once.mjs';

describe('a module that is fetched late', () => {
  const imports: Readonly<Record<string, readonly string[]>> = {
    'parts/a.js': ['chunks/b.js'],
    'chunks/b.js': ['chunks/c.js', 'dk-d.js'],
    'chunks/c.js': ['chunks/b.js'],
  };
  const importsOf = (file: string) => imports[file] ?? [];

  it('stands on all that can be reached from it, in a ring too', () => {
    assert.deepEqual(groundOf('parts/a.js', importsOf), ['chunks/b.js', 'chunks/c.js', 'dk-d.js']);
    assert.deepEqual(groundOf('dk-d.js', importsOf), []);
  });

  it('names what it gets by way of another, as it would write the address itself, before the line of its source map', () => {
    const code = 'import{b}from"../chunks/b.js";b();';
    const lines = 'import"../chunks/c.js";import"../dk-d.js";';
    assert.equal(namedBehind(code, 'parts/a.js', importsOf), code + lines);
    const map = '\n//# sourceMappingURL=a.js.map';
    assert.equal(namedBehind(code + map, 'parts/a.js', importsOf), code + lines + map);
    assert.equal(namedBehind(code, 'dk-d.js', importsOf), code);
    assert.match(namedBehind('', 'chunks/c.js', importsOf), /"\.\.\/dk-d\.js"/);
  });
});

describe('the page of a frame', () => {
  it('asks for modules with all they stand on before its own script runs', () => {
    const folder = mkdtempSync(join(tmpdir(), 'draagkracht-ahead-'));
    mkdirSync(join(folder, 'chunks'));
    writeFileSync(join(folder, 'page.js'), 'import"./chunks/common-1.js";import("./chunks/rest-2.js")');
    writeFileSync(join(folder, 'chunks/common-1.js'), '');
    writeFileSync(join(folder, 'chunks/rest-2.js'), 'import"./common-1.js"');
    const page = join(folder, 'page.html');
    writeFileSync(page, '<head>\n    <script type="module" src="page.js"></script>\n</head>');
    writeAhead(page, ['page.js', 'chunks/rest-']);
    const text = readFileSync(page, 'utf8');
    rmSync(folder, { recursive: true });
    assert.deepEqual(text.split('\n'), [
      '<head>',
      '    <link rel="modulepreload" href="chunks/common-1.js" />',
      '    <link rel="modulepreload" href="chunks/rest-2.js" />',
      '    <script type="module" src="page.js"></script>',
      '</head>',
    ]);
  });
});
