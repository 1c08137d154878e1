import { expect } from '@open-wc/testing';
import { barSize, placeBars } from '../../../packages/widgets/src/obstacle-log/pareto.geometry.js';

describe('the bars of the picture', () => {
  it('stand on one scale, nothing is drawn for nothing, and what is there can be seen', () => {
    const bars = placeBars([
      { count: 500, isMost: false },
      { count: 250, isMost: false },
      { count: 1, isMost: false },
      { count: 0, isMost: false },
    ]);
    expect(bars.map(({ width }) => width)).to.deep.equal([barSize.width, barSize.width / 2, 2, 0]);
  });

  it('have lines across them where they belong to the few, all inside the bar', () => {
    const [most, other] = placeBars([
      { count: 10, isMost: true },
      { count: 4, isMost: false },
    ]);
    expect(most!.hatches.length).to.be.greaterThan(5);
    expect(Math.max(...most!.hatches)).to.be.below(most!.width);
    expect(other!.hatches).to.deep.equal([]);
  });

  it('bear an empty list', () => expect(placeBars([])).to.deep.equal([]));
});
