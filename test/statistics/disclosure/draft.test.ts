import { expect } from '@open-wc/testing';
import { cellNameOf, measureOf } from '../../../packages/statistics/src/disclosure/draft.js';

describe('names of tables', () => {
  it('are the measure, or else the id', () => {
    expect([measureOf({ id: 'a' }), measureOf({ id: 'a', measure: 'b' })]).to.deep.equal(['a', 'b']);
  });

  it('differ when measure or group differ', () => {
    expect(
      new Set([cellNameOf('a'), cellNameOf('a', ['b']), cellNameOf('a', ['b', 'c']), cellNameOf('a', ['b,c'])]).size,
    ).to.equal(4);
  });
});
