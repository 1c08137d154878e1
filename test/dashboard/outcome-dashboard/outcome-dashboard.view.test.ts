import { expect } from '@open-wc/testing';
import { emptyBlock, sameText, type Dataset, type Indicator, type SeriesBlock } from '@draagkracht/model';
import {
  cardOf,
  comparedWith,
  fileSize,
  firstRegion,
  RegionIndex,
  searchIndicators,
} from '../../../packages/dashboard/src/outcome-dashboard/outcome-dashboard.view.js';

const indicator = (id: string, more: Partial<Indicator> = {}): Indicator => ({
  id,
  label: sameText(id),
  unit: '%',
  decimals: 1,
  direction: 'neutral',
  ...more,
});
const dataset: Dataset = {
  id: 'd',
  label: 'kwb.csv',
  file: { name: 'kwb.csv', bytes: 1 },
  importedAt: '2026-11-22T10:00:00Z',
  indicators: [indicator('Jeugdhulp'), indicator('Inwoners', { additive: true })],
  regionCodes: ['NL00', 'GM1900', 'GM0344', 'WK034401', 'BU03440111', 'BU03440112'],
  regionLabels: ['Nederland', 'Súdwest-Fryslân', 'Utrecht', 'West', 'Welgelegen, Den Hommel', 'Oog in Al'],
  periods: ['2020JJ00'],
  problems: [],
};
const block: SeriesBlock = emptyBlock('Jeugdhulp', dataset.regionCodes, dataset.periods);
block.values.set([9.7, 8, 10, 9, 7, 6]);
block.gaps.fill(0);
const index = new RegionIndex(dataset);

describe('the view of the dashboard', () => {
  it('finds regions without accents, by part and by code, those that begin so first', () => {
    expect(index.search('sudwest', 'nl').choices.map(({ label }) => label)).to.deep.equal(['Súdwest-Fryslân']);
    expect(index.search('BU03440112', 'nl').choices.map(({ label }) => label)).to.deep.equal(['Oog in Al']);
    expect(index.search('we', 'nl').choices.map(({ label }) => label)).to.deep.equal([
      'West',
      'Welgelegen, Den Hommel',
      'Súdwest-Fryslân',
    ]);
    expect(index.search('', 'nl', 2)).to.deep.include({ total: 6 });
    expect(index.search('nergens', 'nl').total).to.equal(0);
  });
  it('says of a region what it is and where it lies', () => {
    expect(index.choice('BU03440112', 'nl')).to.deep.equal({
      code: 'BU03440112',
      label: 'Oog in Al',
      kind: 'buurt in Utrecht',
    });
    expect(index.choice('NL00', 'en').kind).to.equal('country');
    expect(index.label('GM9999')).to.equal('GM9999');
  });
  it('finds regions by the beginning of their code, and says a place once', () => {
    const cbs = new RegionIndex({
      ...dataset,
      regionLabels: [...dataset.regionLabels.slice(0, 5), 'Utrecht, BU03440112'],
    });
    expect(cbs.search('bu0344', 'nl').total).to.equal(2);
    expect(cbs.choice('BU03440112', 'nl').kind).to.equal('buurt');
  });
  it('compares with the municipality and the country, as far as they are there', () => {
    expect(comparedWith('BU03440112', index)).to.deep.equal(['GM0344', 'NL00']);
    expect(comparedWith('GM0344', index)).to.deep.equal(['NL00']);
    expect(comparedWith('NL00', index)).to.deep.equal([]);
  });
  it('makes a card of a region with those it is compared with', () => {
    const card = cardOf(block, dataset.indicators[0]!, 'BU03440112', index, true);
    expect(card?.series.points[0]?.value).to.equal(6);
    expect(card?.others.map(({ region }) => region?.label)).to.deep.equal(['Utrecht', 'Nederland']);
    expect(cardOf(block, dataset.indicators[0]!, 'BU03440112', index, false)?.others).to.deep.equal([]);
    expect(cardOf(block, dataset.indicators[0]!, 'GM9999', index, true)).to.equal(undefined);
  });
  it('does not compare counts of areas of unlike size', () => {
    expect(cardOf(block, dataset.indicators[1]!, 'BU03440112', index, true)).to.deep.include({
      others: [],
      notCompared: 'additive',
    });
  });
  it('searches indicators by name and begins with a municipality', () => {
    expect(searchIndicators(dataset, 'inw', 'nl').map(({ id }) => id)).to.deep.equal(['Inwoners']);
    expect(firstRegion(dataset)).to.equal('GM1900');
  });
  it('says the size of a file', () => {
    expect([
      fileSize(0, 'nl'),
      fileSize(999, 'nl'),
      fileSize(6_513_319, 'nl'),
      fileSize(6_513_319, 'en'),
    ]).to.deep.equal(['0 B', '999 B', '6,5 MB', '6.5 MB']);
  });
});
