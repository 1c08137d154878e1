import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { outlineOf, type ToGrid } from '../../../packages/charts/src/outcome-map/outline.geometry.js';

const asIs: ToGrid = { x: ([x = 0]) => Math.round(x), y: ([, y = 0]) => Math.round(y) };
const square = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
  [0, 0],
];

describe('an outline on the grid', () => {
  it('is a path with its area and its middle', () => {
    expect(outlineOf(square, asIs)).to.deep.equal({ d: 'M0 0l10 0 0 10 -10 0 0 -10z', area: 200, x: 5, y: 5 });
  });

  it('loses points that fall together and points on one line', () => {
    const many = [
      [0, 0],
      [0.2, 0],
      [3, 0],
      [5, 0.3],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ];
    expect(outlineOf(many, asIs).d).to.equal('M0 0l10 0 0 10 -10 0 0 -10z');
  });

  it('is a dot where it is too small to see: no island gets lost', () => {
    expect(
      outlineOf(
        [
          [5, 5],
          [5.1, 5],
          [5, 5.1],
          [5, 5],
        ],
        asIs,
      ),
    ).to.deep.equal({ d: 'M4 4h2v2h-2z', area: 0, x: 5, y: 5 });
  });

  it('has the same area and middle whichever way round it is written', () => {
    const corner = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }));
    fc.assert(
      fc.property(corner, corner, corner, (a, b, c) => {
        const ring = [a, b, c, a];
        const [one, other] = [outlineOf(ring, asIs), outlineOf([...ring].reverse(), asIs)];
        expect(one.area).to.equal(other.area);
        expect(one.x).to.be.closeTo(other.x, 1e-9);
      }),
    );
  });
});
