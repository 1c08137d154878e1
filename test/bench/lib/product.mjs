import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundledElements } from '../../../packages/tooling/build/element-entries.mjs';
import { brotliBytes, closureOf, firstElement } from '../../../packages/tooling/build/budgets.mjs';

/** The bundle a page loads, as the build leaves it; `BENCH_CDN` names another folder. */
export const cdnFolder = process.env.BENCH_CDN ?? fileURLToPath(new URL('../../../dist/cdn', import.meta.url));

const scripts = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.js') && !name.includes('iife'))
    .map((name) => join(folder, name));

/**
 * What a page with one chart downloads: the loader, and the chunk of the element with everything it imports. What it may ask for later,
 * and what other elements need, is served and not counted.
 */
export function productFiles() {
  const entries = ['draagkracht.js', 'dk-outcome-chart.js'];
  const paths = new Set(entries.flatMap((entry) => [...closureOf(cdnFolder, entry)]));
  const all = new Set([...paths, ...scripts(cdnFolder), ...scripts(join(cdnFolder, 'chunks'))]);
  return [...all].map((path) => ({
    name: `cdn/${relative(cdnFolder, path)}`,
    body: readFileSync(path),
    later: !paths.has(path),
  }));
}

/** Kilobytes of an entry with all it imports at once, compressed; the unit of the budgets, 1000 bytes. */
export const elementSize = (entry) => brotliBytes(closureOf(cdnFolder, `${entry}.js`)) / 1000;

/** Kilobytes an element adds to a page that has the chart already. */
export function furtherSize(entry) {
  const there = closureOf(cdnFolder, `${firstElement}.js`);
  return brotliBytes([...closureOf(cdnFolder, `${entry}.js`)].filter((file) => !there.has(file))) / 1000;
}

/** The tags of the bundle. */
export const publicElements = () => Object.keys(bundledElements());
