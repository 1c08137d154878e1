import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../packages/cli/bin.mjs', import.meta.url));
const isBuilt = existsSync(new URL('../../packages/cli/dist/main.js', import.meta.url));

describe('npx draagkracht', () => {
  it('runs what was built, or says how to build it', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, '--version'], { encoding: 'utf8' });
    if (isBuilt) assert.match(stdout, /^\d+\.\d+\.\d+/);
    else assert.match(stderr, /npm run build/);
    assert.equal(status, isBuilt ? 0 : 2);
  });
});
