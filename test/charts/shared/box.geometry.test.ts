import { expect } from '@open-wc/testing';
import { linear, px, within } from '../../../packages/charts/src/shared/box.geometry.js';

describe('a scale', () => {
  it('carries a domain onto pixels, also upside down', () =>
    expect([0, 5, 10].map(linear(0, 10, 100, 0))).to.deep.equal([100, 50, 0]));
  it('puts a domain without length in the middle', () => expect(linear(3, 3, 0, 100)(3)).to.equal(50));
});

describe('a pixel', () => {
  it('is rounded to a tenth', () => expect([1.04, 1.05, 2].map(px)).to.deep.equal([1, 1.1, 2]));
});

describe('a height', () => {
  it('keep a height inside the plot', () =>
    expect([
      within({ left: 0, right: 1, top: 5, bottom: 9 }, 1),
      within({ left: 0, right: 1, top: 5, bottom: 9 }, 99),
    ]).to.deep.equal([5, 9]));
});
