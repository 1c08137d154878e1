import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { brotliBytes, budgets, closureOf, firstElement } from '../../packages/tooling/build/budgets.mjs';
import { cdnFolder } from '../../packages/tooling/build/cdn.mjs';
import { bundledElements } from '../../packages/tooling/build/element-entries.mjs';

const skip = existsSync(join(cdnFolder, 'draagkracht.js')) ? false : 'needs the bundle: `npm run build` makes it';

const within = (what: string, bytes: number, most: number) =>
  assert.ok(
    bytes <= most,
    `${what} takes ${bytes} bytes over the wire, ${bytes - most} more than its budget of ${most}`,
  );

describe('the bytes over the wire', { skip }, () => {
  it(`of the loader are at most ${budgets.loader}`, () =>
    within('draagkracht.js', brotliBytes(closureOf(cdnFolder, 'draagkracht.js')), budgets.loader));

  it(`of the classic script are at most ${budgets.classic}`, () =>
    within('draagkracht.iife.js', brotliBytes([join(cdnFolder, 'draagkracht.iife.js')]), budgets.classic));

  it(`of the script of a page with frames are at most ${budgets.frame}`, () =>
    within('frame.js', brotliBytes([join(cdnFolder, 'frame.js')]), budgets.frame));

  it(`of the chart with all it needs are at most ${budgets.chart}`, () =>
    within(firstElement, brotliBytes(closureOf(cdnFolder, `${firstElement}.js`)), budgets.chart));

  for (const tag of Object.keys(bundledElements()).filter((name) => name !== firstElement))
    it(`that ${tag} adds to a page with the chart are at most ${budgets.further}`, () => {
      const there = closureOf(cdnFolder, `${firstElement}.js`);
      const added = [...closureOf(cdnFolder, `${tag}.js`)].filter((file) => !there.has(file));
      within(tag, brotliBytes(added), budgets.further);
    });
});
