import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import type { Release } from '../../packages/base/src/snippet/release.js';
import { importMapOf, releaseOf, writeRelease } from '../../packages/tooling/build/release.mjs';

const bundle: Readonly<Record<string, string>> = {
  'draagkracht.js':
    'var e={"dk-a":()=>import(`./dk-a.js`),"dk-b":()=>import(`./dk-b.js`)},t=()=>import(`./chunks/door-1.js`);',
  'dk-a.js':
    'import{a as e}from"./chunks/common-1.js";import"./chunks/side-1.js";var n=()=>import(`./chunks/late-1.js`);',
  'dk-b.js': 'import{a as e}from"./chunks/common-1.js";',
  'chunks/common-1.js': 'export{e as a};',
  'chunks/side-1.js': '',
  'chunks/late-1.js': 'import{x}from"./later-1.js";import{e}from"../dk-a.js";b(import.meta.url,`gate`);',
  'chunks/later-1.js': '',
  'chunks/door-1.js': '',
  'draagkracht.iife.js': '(()=>{})()',
  'draagkracht.js.map': '{}',
  'gate.worker.js': 'postMessage(1)',
  'other.worker.js': '',
};

describe('a release', () => {
  let folder = '';
  let release: Release;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'draagkracht-release-'));
    mkdirSync(join(folder, 'chunks'));
    for (const [file, text] of Object.entries(bundle)) writeFileSync(join(folder, file), text);
    release = releaseOf(folder, '1.2.3');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('names every file a page may ask for, with what it is checked by and its bytes over the wire', () => {
    assert.equal(release.version, '1.2.3');
    assert.deepEqual(
      Object.keys(release.files).sort(),
      Object.keys(bundle)
        .filter((file) => !file.endsWith('.map'))
        .sort(),
    );
    const text = bundle['dk-a.js']!;
    assert.deepEqual(release.files['dk-a.js'], {
      integrity: `sha384-${createHash('sha384').update(text).digest('base64')}`,
      bytes: brotliCompressSync(text).length,
    });
  });

  it('says per element what comes first, its own file in front, and what may come later', () => {
    assert.deepEqual(release.elements['dk-a'], {
      first: ['dk-a.js', 'chunks/common-1.js', 'chunks/side-1.js'],
      later: ['chunks/late-1.js', 'chunks/later-1.js', 'gate.worker.js'],
    });
    assert.deepEqual(release.elements['dk-b'], {
      first: ['dk-b.js', 'chunks/common-1.js'],
      later: [],
    });
  });

  it('gives an import map that holds the modules, below the folder a site puts them in', () => {
    const map = importMapOf(release, '/static/dk/');
    assert.deepEqual(map.imports, {});
    assert.equal(map.integrity['/static/dk/chunks/late-1.js'], release.files['chunks/late-1.js']!.integrity);
    const names = Object.keys(map.integrity).join(' ');
    assert.doesNotMatch(names, /iife|worker/);
  });

  it('is written the same each time, and does not hold itself', () => {
    writeRelease(folder, { version: '1.2.3' });
    const once = readFileSync(join(folder, 'release.json'), 'utf8');
    writeRelease(folder, { version: '1.2.3' });
    assert.equal(readFileSync(join(folder, 'release.json'), 'utf8'), once);
    assert.deepEqual(JSON.parse(once), release);
    // Where the guide says to put it.
    const map = readFileSync(join(folder, 'importmap.json'), 'utf8');
    assert.match(map, /"\/draagkracht\/1\.2\.3\/draagkracht\.js": "sha384-/);
  });
});
