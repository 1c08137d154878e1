import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { fits } from '../../../packages/cli/src/check/script-rules.js';
import { codesOf, FOLDER, LOADER, SCRIPT, STRICT, STYLE, sumOf } from './site.js';

const bytes = new TextEncoder().encode('abc');
const sum = (kind: string): string => `${kind}-${createHash(kind).update(bytes).digest('base64')}`;

describe('rules about scripts', () => {
  it('hold a sum against the file as a browser does: the strongest kind counts, one of it has to fit', () => {
    assert.ok(fits(sum('sha384'), bytes));
    assert.ok(fits(`sha384-xxxx ${sum('sha384')}`, bytes));
    assert.ok(!fits(`${sum('sha256')} sha512-xxxx`, bytes));
    assert.ok(fits(`sha256-xxxx ${sum('sha512')}`, bytes));
    assert.ok(!fits('sha384-xxxx', bytes));
    assert.ok(fits('md5-xxxx', bytes), 'a kind nobody knows is no sum');
    assert.ok(fits(sum('sha384').replaceAll('+', '-').replaceAll('/', '_'), bytes));
  });

  it('ask for a second copy of a policy only where there are two scripts', async () => {
    const policy = STRICT.replace(" 'allow-duplicates'", '');
    assert.deepEqual(await codesOf({ policy }), []);
    assert.deepEqual(await codesOf({ policy, head: SCRIPT + SCRIPT + STYLE }), ['csp-trusted-types']);
  });

  it('find nothing in the same version twice', async () =>
    assert.deepEqual(await codesOf({ head: SCRIPT + SCRIPT + STYLE }), []));

  it('blame the tag and not the folder for a sum that is old', async () => {
    const head = SCRIPT.replace(sumOf(LOADER), sumOf('old')) + STYLE;
    assert.deepEqual(await codesOf({ head }), ['integrity-differs']);
  });

  it('look no further at a file that is not there', async () =>
    assert.deepEqual(await codesOf({}, { [`${FOLDER}draagkracht.js`]: { status: 500 } }), ['script-fault']));
});
