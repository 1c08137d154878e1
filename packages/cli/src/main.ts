#!/usr/bin/env node
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { webOf } from './check/web.js';
import { run } from './run.js';
import { VERSION } from './version.js';

// A reader that stops halfway (`draagkracht inspect … 2>&1 | head`) is no fault of ours.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

/** Says what happened, for who mends it. The platform would end with 1, which says that there are findings. */
function failed(error: unknown): 3 {
  process.stderr.write(`draagkracht ${VERSION}: ${inspect(error)}\n`);
  return 3;
}

process.exitCode = await run(process.argv.slice(2), {
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  readFile: (path) => createReadStream(path, { highWaterMark: 1 << 20 }),
  writeFile: (path, text) => writeFile(path, text, 'utf8'),
  release: fileURLToPath(new URL('../../../dist/cdn/release.json', import.meta.url)),
  web: webOf((address, options) => fetch(address, options)),
  cbs: {
    fetch: (url, { headers }) => fetch(url, { headers }),
    wait: (milliseconds) => wait(milliseconds),
    random: Math.random,
    now: Date.now,
  },
}).catch(failed);
