import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { closureOf } from '../../../packages/tooling/build/budgets.mjs';

/** The bundle a page loads, as the build leaves it; `BENCH_CDN` names another folder. */
const cdnFolder = process.env.BENCH_CDN ?? fileURLToPath(new URL('../../../dist/cdn', import.meta.url));

/** What a page with one chart downloads: the loader, and the chunk of the element with everything it imports. */
export function productFiles() {
  const entries = ['draagkracht.js', 'dk-outcome-chart.js'];
  const paths = new Set(entries.flatMap((entry) => [...closureOf(cdnFolder, entry)]));
  return [...paths].map((path) => ({ name: `cdn/${relative(cdnFolder, path)}`, body: readFileSync(path) }));
}
