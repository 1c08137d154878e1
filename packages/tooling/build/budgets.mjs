import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/**
 * Most bytes over the wire, compressed with brotli. They only go down, unless a decision record says why.
 * `loader`: what every page pays; `chart`: dk-outcome-chart with all it imports; `further`: what any other element may add to a page
 * that has the chart already; `classic`: the classic script, which holds what public pages show most, with all that comes late in an ES
 * bundle; `frame`: what a page with frames of ours pays. What is aimed at is 25,000 and 6,000; decision 0010 says what is in between.
 */
export const budgets = { loader: 920, chart: 29_600, further: 8_000, classic: 120_000, frame: 600 };

/** The element the others are measured beside. */
export const firstElement = 'dk-outcome-chart';

/**
 * An entry with everything it imports statically.
 * @param {string} folder the bundle
 * @param {string} entry file name in it
 * @returns {Set<string>} paths of files
 */
export function closureOf(folder, entry) {
  const files = new Set([join(folder, entry)]);
  for (const file of files) {
    const imports = readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+)["'`]/g);
    for (const [, path = ''] of imports) files.add(join(dirname(file), path));
  }
  return files;
}

/** The size of files over the wire, each compressed on its own, as a server would. */
export const brotliBytes = (/** @type {Iterable<string>} */ files) =>
  [...files].reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0);
