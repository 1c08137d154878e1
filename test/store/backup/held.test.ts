import { expect } from '@open-wc/testing';
import { Held } from '../../../packages/store/src/backup/held.js';

// What holding a wipe promises is in `acts.suite.ts`; here is what is left.
describe('what is held', () => {
  it('is taken out once, and what is held later takes its place', () => {
    const held = new Held<string>();
    expect(held.take()).to.equal(undefined);
    held.put('een', 10);
    held.put('twee', 10);
    expect([held.take(), held.take()]).to.deep.equal(['twee', undefined]);
    held.put('niets', 0);
    expect(held.take()).to.equal(undefined);
  });
});
