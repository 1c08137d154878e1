import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliBytes, closureOf } from '../../packages/tooling/build/budgets.mjs';
import { buildCdn } from '../../packages/tooling/build/cdn.mjs';
import { elementEntries } from '../../packages/tooling/build/element-entries.mjs';
import { inRoot } from '../../packages/tooling/setup/root.mjs';

const source = (name: string) => inRoot('test/fixtures/bundle', name);
const sources = {
  loader: source('loader.ts'),
  elements: { 'tiny-note': source('tiny-note.ts'), 'tiny-card': source('tiny-card.ts') },
  iife: source('iife.ts'),
  workers: { 'read-table': source('worker.ts') },
};

describe('the build of a bundle', () => {
  let folder = '';
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  const names = (entry: string) => [...closureOf(folder, entry)].map((file) => basename(file));

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'draagkracht-bundle-'));
    await buildCdn(folder, sources);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('gives a loader that brings nothing along', () => {
    assert.deepEqual(names('draagkracht.js'), ['draagkracht.js']);
    assert.ok(brotliBytes(closureOf(folder, 'draagkracht.js')) < 400);
  });

  it('gives a chunk for each element, with Lit in a chunk they share', () => {
    assert.match(text('draagkracht.js'), /import\(`\.\/tiny-note\.js`\)/);
    const [, shared] = names('tiny-note.js');
    assert.ok(shared && names('tiny-card.js').includes(shared), 'one copy of Lit');
    assert.ok(text('tiny-card.js').length < 600, 'the second element costs next to nothing');
  });

  it('lowers decorators, which no browser knows', () => {
    for (const file of ['tiny-note.js', 'draagkracht.iife.js']) assert.doesNotMatch(text(file), /@\w+\(/);
  });

  it('gives a classic script in one file', () => {
    const script = text('draagkracht.iife.js');
    assert.doesNotMatch(script, /\bimport\b|\bexport\b/);
    assert.match(script, /tiny-note/);
    assert.match(script, /tiny-card/);
    assert.match(script, /\.currentScript/, 'it knows where it came from, for what lies beside it');
  });

  it('leaves beside the classic script what it is told to, and asks for it by its whole address', async () => {
    const lean = join(folder, 'lean');
    await buildCdn(lean, { ...sources, iife: source('elements.ts'), inScript: ['tiny-note'] });
    const script = readFileSync(join(lean, 'draagkracht.iife.js'), 'utf8');
    assert.match(script, /import\(new URL\(`tiny-card\.js`,\w+\)\.href\)/);
    assert.doesNotMatch(script, /<section>/);
    assert.match(script, /<p>/);
  });

  it('puts what only some files need beside the classic script, with no more of it than is used', () => {
    for (const part of ['xlsx', 'parse5']) assert.ok(existsSync(join(folder, `parts/${part}.js`)), part);
    assert.match(text('parts/parse5.js'), /export ?\{[^}]*\bas parse\b/);
    assert.doesNotMatch(text('parts/xlsx.js'), /\bas writeFile\b/);
  });

  it('gives the worker as a file, and a source map with each', () => {
    for (const file of [
      'draagkracht.js',
      'tiny-note.js',
      'tiny-card.js',
      'draagkracht.iife.js',
      'read-table.worker.js',
    ])
      assert.ok(existsSync(join(folder, `${file}.map`)), file);
  });

  it('refuses what a page could not find', async () => {
    const lost = join(folder, 'lost.ts');
    writeFileSync(lost, "import 'a-package-that-is-nowhere';\n");
    const attempt = buildCdn(join(folder, 'lost'), { ...sources, loader: lost, elements: {} });
    await assert.rejects(attempt, /a-package-that-is-nowhere/);
  });
});

describe('the list of elements', () => {
  it('is read from the loader: per tag the module that registers it', () => {
    const list = `export const elements = {
      'dk-a-chart': () => import('@draagkracht/charts/a-chart/define.js'),
      'dk-b-card': () => import("@draagkracht/widgets/b-card/define.js"),
    };`;
    assert.deepEqual(elementEntries(list), {
      'dk-a-chart': 'charts/src/a-chart/define.ts',
      'dk-b-card': 'widgets/src/b-card/define.ts',
    });
  });
});
