import { expect } from '@open-wc/testing';
import { countValues, emptyBlock, gapCode, seriesOf, valueAt, type SeriesBlock } from '@draagkracht/model';

const block: SeriesBlock = {
  indicatorId: 'jeugdhulp',
  regions: ['NL00', 'GM0344'],
  periods: ['2023JJ00', '2024JJ00'],
  values: Float64Array.of(9.5, 9.7, Number.NaN, 0),
  gaps: Uint8Array.of(0, 0, gapCode('suppressed'), 0),
};

describe('blocks and series', () => {
  it('begins with every cell missing', () => {
    const empty = emptyBlock('x', ['NL00'], ['2024JJ00', '2025JJ00']);
    expect(countValues(empty)).to.equal(0);
    expect(valueAt(empty, 1)).to.deep.equal({ kind: 'missing' });
    expect(countValues(block)).to.equal(3);
  });
  it('give the series of a region, and none of a region that is not there', () => {
    const indicator = {
      id: 'jeugdhulp',
      label: { nl: 'Jeugdhulp', en: 'Youth care' },
      unit: '%',
      decimals: 1,
      direction: 'neutral',
    } as const;
    const region = { code: 'GM0344', label: 'Utrecht' };
    expect(seriesOf(block, indicator, region)?.points.map(({ value }) => value)).to.deep.equal([
      { kind: 'suppressed' },
      0,
    ]);
    expect(seriesOf(block, indicator, { code: 'GM0001', label: '' })).to.equal(undefined);
  });
});
