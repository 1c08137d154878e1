// node report.mjs [scenario …]   prints the tables of what was measured
// node report.mjs --write        writes RESULTS.md: tables, targets and what to make of them
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/build.mjs';
import { metrics } from './lib/metrics.mjs';
import { resultsText } from './lib/results.mjs';
import { markdownOf, tablesOf } from './lib/tables.mjs';

const asked = process.argv.slice(2);
if (asked.includes('--write')) writeFileSync(join(root, 'RESULTS.md'), resultsText());
else
  for (const scenario of asked.length ? asked : Object.keys(metrics))
    console.log(tablesOf(scenario).map(markdownOf).join('\n'));
