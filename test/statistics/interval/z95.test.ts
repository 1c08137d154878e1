import { expect } from '@open-wc/testing';
import { zOfLevel } from '@draagkracht/statistics';
import { Z95 } from '../../../packages/statistics/src/interval/z95.js';

describe('the z of 95%', () => {
  it('is what zOfLevel gives', () => expect(Z95).to.be.closeTo(zOfLevel(0.95), 1e-14));
});
