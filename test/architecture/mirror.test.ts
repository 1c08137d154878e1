import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkMirror, describesOnly } from '../../packages/tooling/architecture/mirror.mjs';
import { root } from '../../packages/tooling/setup/root.mjs';
import { none } from './none.js';

describe('the mirror rule', () => {
  it('finds a test for every source with logic, and a source for every test', () => none(checkMirror(root)));

  it('asks no test of a module that only describes', () => {
    assert.equal(
      describesOnly("import type { A } from './a.js'; export interface B { a: A } export type C = B[];"),
      true,
    );
    assert.equal(describesOnly("export * from './a.js'; export declare const b: string;"), true);
    assert.equal(describesOnly('export const a = 1;'), false);
    assert.equal(describesOnly('export type A = string; export function b() {}'), false);
  });
});
