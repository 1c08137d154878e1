import { expect } from '@open-wc/testing';
import { emptyBlock, lastFigure, sameText, seriesOf, type Indicator } from '@draagkracht/model';

const indicator: Indicator = { id: 'x', label: sameText('X'), unit: '%', decimals: 1, direction: 'neutral' };

describe('series', () => {
  const block = emptyBlock('x', ['NL00', 'GM0344'], ['2023JJ00', '2024JJ00']);
  block.values[2] = 4;
  block.gaps[2] = 0;

  it('is one region of a block', () => {
    const series = seriesOf(block, indicator, { code: 'GM0344', label: 'Utrecht' });
    expect(series?.region?.label).to.equal('Utrecht');
    expect(series?.points).to.deep.equal([
      { period: '2023JJ00', value: 4 },
      { period: '2024JJ00', value: { kind: 'missing' } },
    ]);
  });
  it('is undefined for a region the block does not hold', () => {
    expect(seriesOf(block, indicator, { code: 'GM0000', label: '' })).to.equal(undefined);
  });
  it('finds the last figure past a gap', () => {
    const series = seriesOf(block, indicator, { code: 'GM0344', label: 'Utrecht' });
    expect(lastFigure(series!.points)?.period).to.equal('2023JJ00');
    expect(lastFigure([])).to.equal(undefined);
  });
});
