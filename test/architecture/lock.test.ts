import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readJson } from '../../packages/tooling/architecture/files.mjs';
import {
  isCopyleftBeyondUs,
  missingFromLock,
  shippedLicences,
  staleInLock,
} from '../../packages/tooling/architecture/lock.mjs';
import { root } from '../../packages/tooling/setup/root.mjs';
import { none } from './none.js';

const { packages } = readJson(join(root, 'package-lock.json'));
const places = ['', ...readdirSync(join(root, 'packages')).map((room) => `packages/${room}`)];
const manifests = Object.fromEntries(places.map((place) => [place, readJson(join(root, place, 'package.json'))]));

describe('package-lock.json', () => {
  it('holds every package for every platform, so that npm ci takes it', () => none(missingFromLock(packages)));
  it('declares what the package.json files declare', () => none(staleInLock(packages, manifests)));

  it('is found incomplete when a platform is missing', () => {
    const lock = {
      'node_modules/a': { optionalDependencies: { 'a-linux': '1.0.0', 'a-darwin': '1.0.0' } },
      'node_modules/a-linux': {},
    };
    assert.equal(missingFromLock(lock).length, 1);
  });
});

describe('the licences of what we ship', () => {
  it('oblige nobody to more than naming the source', () => {
    const licences = shippedLicences(packages);
    assert.ok(licences.length > 3, 'lit, valibot, idb and d3-array at least');
    assert.deepEqual(
      licences.filter(({ license }) => isCopyleftBeyondUs(license)),
      [],
    );
  });

  it('are told apart', () => {
    for (const license of ['GPL-3.0-only', 'AGPL-3.0', '(MIT OR GPL-2.0)', 'not stated'])
      assert.equal(isCopyleftBeyondUs(license), true, license);
    for (const license of ['MIT', 'BSD-3-Clause', 'EUPL-1.2', 'LGPL-3.0', 'ISC'])
      assert.equal(isCopyleftBeyondUs(license), false, license);
  });
});
