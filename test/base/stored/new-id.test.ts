import { expect } from '@open-wc/testing';
import { newId } from '../../../packages/base/src/stored/new-id.js';

describe('newId', () => {
  it('makes UUIDs of version 4, each its own', () => {
    const ids = Array.from({ length: 1_000 }, newId);
    for (const id of ids) expect(id).to.match(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(new Set(ids).size).to.equal(1_000);
  });
});
