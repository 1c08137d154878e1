import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { clipped, spread, stacked, textWidth } from '../../../packages/charts/src/shared/labels.geometry.js';

describe('labels', () => {
  it('never lie over one another, and stay inside where they fit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 10 }), (wanted) => {
        const placed = spread(wanted, 20, 0, 200);
        const sorted = [...placed].sort((a, b) => a - b);
        sorted.forEach((y, at) => at > 0 && expect(y - sorted[at - 1]!).to.be.at.least(19.999));
        for (const y of placed) expect(y).to.be.within(-0.001, 200.001);
      }),
    );
  });
  it('keep their own place where they can', () =>
    expect(spread([10, 100, 50], 20, 0, 200)).to.deep.equal([10, 100, 50]));
  it('keep their order', () => expect(spread([50, 49], 20, 0, 200)).to.deep.equal([69, 49]));
  it('are cut with an ellipsis, whole where they fit, and gone where nothing does', () => {
    expect(clipped('Nederland', 10, 100)).to.equal('Nederland');
    expect(clipped('Samenwerkingsverband', 10, 60)).to.equal('Samenwerk…');
    expect(textWidth(clipped('Samenwerkingsverband', 10, 60), 10)).to.be.at.most(60);
    expect(clipped('Samenwerkingsverband', 10, 15)).to.equal('');
  });
});

describe('marks side by side', () => {
  it('go up a row only where they would touch', () =>
    expect(stacked([0, 5, 10, 40, 42], 10)).to.deep.equal([0, 1, 0, 0, 1]));
});
