import { expect } from '@open-wc/testing';
import { methodOf } from '../../packages/statistics/src/methods.js';

describe('methodOf', () => {
  it('names a method with its version', () => {
    expect(methodOf('xmr')).to.deep.equal({ name: 'xmr', version: '1' });
    expect(methodOf('p-prime')).to.deep.equal({ name: 'p-prime', version: '1' });
  });
});
