import { expect } from '@open-wc/testing';
import { checkDensity } from '../../../packages/formats/src/grid/density.js';

describe('checkDensity', () => {
  it('lets small and filled tables be', () => {
    checkDensity(900_000, 1);
    checkDensity(50_000_000, 10_000_000);
  });
  it('refuses a few cells far apart', () => expect(() => checkDensity(2_000_000, 1000)).to.throw('scattered-sheet'));
});
