import { expect } from '@open-wc/testing';
import { distance, FAR, fencesOf, NEAR } from '../../../packages/formats/src/drift/fences.js';

describe('fences', () => {
  it('are not set by fewer than eight figures', () => expect(fencesOf([1, 2, 3, 4, 5, 6, 7])).to.equal(undefined));
  it('lie around the middle by the spread between the quarters', () => {
    const fences = fencesOf([0, 1, 2, 3, 4, 5, 6, 7, 8])!;
    expect(fences).to.deep.equal({ count: 9, middle: 4, spread: 4 });
    expect([distance(4, fences), distance(12, fences)]).to.deep.equal([0, 2]);
    expect(NEAR).to.be.lessThan(FAR);
  });
  it('keep some room where all figures are the same', () =>
    expect(fencesOf(Array.from({ length: 8 }, () => 1))!.spread).to.be.greaterThan(0));
});
