import { expect } from '@open-wc/testing';
import { sideOf, zoneOf } from '../../../packages/statistics/src/verdict/zones.js';

describe('sideOf', () => {
  it('finds a value on the centre, also through rounding', () => {
    expect(sideOf(0.3, 0.1 + 0.2)).to.equal(0);
    expect(sideOf(0.31, 0.3)).to.equal(1);
    expect(sideOf(-1, 0)).to.equal(-1);
  });
});

describe('zoneOf', () => {
  it('is outside only strictly beyond a limit', () => {
    expect(zoneOf(9, 5, 1, 9)).to.equal('outer');
    expect(zoneOf(9.001, 5, 1, 9)).to.equal('outside');
    expect(zoneOf(0.999, 5, 1, 9)).to.equal('outside');
  });

  it('begins the outer third strictly beyond two thirds', () => {
    expect(zoneOf(7, 5, 2, 8)).to.equal('inner');
    expect(zoneOf(7.01, 5, 2, 8)).to.equal('outer');
    expect(zoneOf(2.99, 5, 2, 8)).to.equal('outer');
  });
});
