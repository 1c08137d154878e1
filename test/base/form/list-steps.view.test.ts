import { expect } from '@open-wc/testing';
import { afterInsertion, afterRemoval, afterSwap, withKeys } from '../../../packages/base/src/form/list-steps.view.js';

describe('paths after a step in a list', () => {
  const paths = ['a.0.x', 'a.1.x', 'a.2.x', 'ab.1.x', 'line'];
  const now = (renamed: (path: string) => string | undefined): (string | undefined)[] => paths.map(renamed);

  it('go along with their items', () => {
    expect(now(afterRemoval('a', 1))).to.deep.equal(['a.0.x', undefined, 'a.1.x', 'ab.1.x', 'line']);
    expect(now(afterInsertion('a', 1))).to.deep.equal(['a.0.x', 'a.2.x', 'a.3.x', 'ab.1.x', 'line']);
    expect(now(afterSwap('a', 0, 1))).to.deep.equal(['a.1.x', 'a.0.x', 'a.2.x', 'ab.1.x', 'line']);
  });

  it('take what was known of them along', () => {
    const known = new Map([
      ['a.0.x', 1],
      ['a.1.x', 2],
    ]);
    expect([...withKeys(known, afterRemoval('a', 0))]).to.deep.equal([['a.0.x', 2]]);
  });
});
