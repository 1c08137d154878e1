import { expect } from '@open-wc/testing';
import { cutCurve } from '../../../packages/charts/src/benchmark-funnel/cut.geometry.js';

const plot = { left: 0, right: 100, top: 10, bottom: 90 };

describe('a curve in a plot', () => {
  it('stays as it is inside', () => {
    const places = [
      [0, 20],
      [50, 40],
      [100, 30],
    ] as const;
    expect(cutCurve(places, plot)).to.deep.equal({ places, path: 'M0 20L50 40L100 30' });
  });

  it('is cut off where it comes in, and what lies beyond is not drawn', () => {
    const cut = cutCurve(
      [
        [0, -5000],
        [10, -30],
        [20, 50],
        [100, 60],
      ],
      plot,
    );
    expect(cut.places).to.deep.equal([
      [0, 10],
      [10, 10],
      [15, 10],
      [20, 50],
      [100, 60],
    ]);
    expect(cut.path).to.equal('M15 10L20 50L100 60');
  });

  it('may go out and come back, and may cross both edges at once', () => {
    const out = cutCurve(
      [
        [0, 50],
        [20, 130],
        [40, 50],
      ],
      plot,
    );
    expect(out.path).to.equal('M0 50L10 90M30 90L40 50');
    const both = cutCurve(
      [
        [0, 0],
        [100, 100],
      ],
      plot,
    );
    expect(both.path).to.equal('M10 10L90 90');
  });

  it('may run along an edge', () => {
    const along = cutCurve(
      [
        [0, 90],
        [50, 90],
        [100, 80],
      ],
      plot,
    );
    expect(along.path).to.equal('M0 90L50 90L100 80');
  });

  it('is no path when all of it lies outside', () => {
    const cut = cutCurve(
      [
        [0, 200],
        [100, 300],
      ],
      plot,
    );
    expect(cut.path).to.equal('');
  });
});
