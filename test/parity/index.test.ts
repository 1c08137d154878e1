import { expect } from '@open-wc/testing';
import { leftOut, parityCases } from './cases/index.js';

describe('the list of published cases', () => {
  it('names each case once, with its source and at least one number', () => {
    const ids = parityCases.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const { id, title, source, method, rows } of parityCases)
      expect([title, source, method].every(Boolean) && rows.length > 0, id).to.equal(true);
  });

  it('gives every deviation a reason, and says what was left out and why', () => {
    const reasons = parityCases.flatMap(({ rows }) => rows.flatMap(({ deviation }) => deviation ?? []));
    for (const reason of [...reasons, ...leftOut.map(({ why }) => why)]) expect(reason.length).to.be.above(20);
  });
});
