// Run by `npm run fuzz`: reads mutated inputs one after the other and tells the process that started it how far it is.
import { writeFileSync } from 'node:fs';
import { getHeapStatistics } from 'node:v8';
import { attempt } from './attack.js';

const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};

const seed = option('seed', 1);
const from = option('from', 0);
const to = from + option('count', 1_000_000);
const most = option('failures', 10);

/** Asked twice per input: `process.memoryUsage` takes as long as reading one. */
const heap = (): number => {
  const { used_heap_size: used, external_memory: outside } = getHeapStatistics();
  return used + outside;
};

const counts = new Map<string, number>();
const add = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

let failures = 0;
let slowest = { number: 0, milliseconds: 0 };
for (let number = from; number < to && failures < most; number++) {
  if (number % 50 === 0) process.send?.({ number });
  const found = await attempt(seed, number, () => performance.now(), heap);
  add(found.kind.replace(/^part:.*/, 'workbook part'));
  add(found.refused === undefined ? 'read' : `refused: ${found.refused}`);
  if (found.milliseconds > slowest.milliseconds) slowest = { number, milliseconds: found.milliseconds };
  if (found.failure === undefined) continue;
  failures++;
  const file = `.cache/fuzz-${seed}-${number}.bin`;
  writeFileSync(file, found.bytes);
  console.error(`input ${number} (${found.kind}, ${found.bytes.length} bytes, kept in ${file}): ${found.failure}`);
}
for (const [key, count] of [...counts].sort((a, b) => b[1] - a[1])) console.log(`${String(count).padStart(9)}  ${key}`);
console.log(`slowest: input ${slowest.number}, ${slowest.milliseconds.toFixed(1)} ms`);
console.log(`${failures} failures`);
process.exitCode = failures > 0 ? 1 : 0;
process.disconnect?.();
