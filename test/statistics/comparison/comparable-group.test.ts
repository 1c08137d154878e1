import { expect } from '@open-wc/testing';
import { emptyBlock, gapCode, NO_GAP } from '@draagkracht/model';
import { readTable } from '@draagkracht/formats';
import { comparableGroup, featuresFrom, type ComparableRegion } from '@draagkracht/statistics';
import { itOnReal } from '../../helpers/real-data.js';

const regions: ComparableRegion[] = Array.from({ length: 40 }, (_, at) => ({
  code: `GM${String(at + 1).padStart(4, '0')}`,
  features: {
    urbanity: at < 4 ? 1 : at < 12 ? 2 : at < 26 ? 3 : 4,
    size: 4000 * 1.12 ** at,
    age75: 6 + (at % 7),
    ses: at / 100,
  },
}));

describe('comparableGroup', () => {
  it('is the own class, when that holds enough', () => {
    const group = comparableGroup('GM0020', regions, { way: 'class', feature: 'urbanity' })!;
    expect(group.codes).to.have.length(14);
    expect(group.codes).to.include('GM0020');
    expect(group.reason).to.deep.equal({
      way: 'class',
      feature: 'urbanity',
      ownClass: 3,
      classes: [3],
      inOwnClass: 14,
    });
    expect(group).to.deep.include({ unknown: 0, enough: true });
  });
  it('is widened with the classes next to it, and says so, when its own holds too few', () => {
    const group = comparableGroup('GM0002', regions, { way: 'class', feature: 'urbanity' })!;
    expect(group.codes).to.have.length(12);
    expect(group.reason).to.deep.include({ ownClass: 1, classes: [1, 2], inOwnClass: 4 });
  });
  it('goes by the size classes of CBS', () => {
    const { reason } = comparableGroup('GM0040', regions, { way: 'class', feature: 'size' })!;
    expect(reason).to.deep.include({ feature: 'size', ownClass: 8 });
  });
  it('is the nearest so many on several features, the own one among them', () => {
    const group = comparableGroup('GM0020', regions, { way: 'nearest', features: ['size', 'age75'], count: 12 })!;
    expect(group.codes).to.have.length(13).and.to.include('GM0020');
    expect(group.reason).to.deep.equal({ way: 'nearest', features: ['size', 'age75'], count: 12 });
    // Seven further on has the same share of 75 and older, and size close by.
    expect(group.codes).to.include('GM0013').and.to.include('GM0027');
  });
  it('does not care in which order areas come', () => {
    for (const by of [
      { way: 'class', feature: 'urbanity' },
      { way: 'nearest', features: ['size', 'ses'], count: 11 },
    ] as const)
      expect(comparableGroup('GM0007', [...regions].reverse(), by)).to.deep.equal(
        comparableGroup('GM0007', regions, by),
      );
  });
  it('leaves out areas of which a feature is not known, and is not there for such an own area', () => {
    const lacking = [...regions, { code: 'GM9999', features: { size: 4000 } }];
    expect(comparableGroup('GM0001', lacking, { way: 'class', feature: 'urbanity' })!.unknown).to.equal(1);
    expect(comparableGroup('GM9999', lacking, { way: 'class', feature: 'urbanity' })).to.equal(undefined);
    expect(comparableGroup('GM5555', lacking, { way: 'class', feature: 'size' })).to.equal(undefined);
  });
  it('says when even all together are too few', () => {
    expect(comparableGroup('GM0001', regions.slice(0, 5), { way: 'class', feature: 'size' })!.enough).to.equal(false);
  });
});

describe('featuresFrom', () => {
  it('takes features from blocks, and lacks those that are not there', () => {
    const block = emptyBlock('urbanity', ['GM0001', 'GM0002'], ['2019JJ00', '2020JJ00']);
    block.values.set([3, 2, 5, Number.NaN]);
    block.gaps.set([NO_GAP, NO_GAP, NO_GAP, gapCode('missing')]);
    expect(featuresFrom({ urbanity: block }, ['GM0001', 'GM0002', 'GM0003'])).to.deep.equal([
      { code: 'GM0001', features: { urbanity: 2 } },
      { code: 'GM0002', features: {} },
      { code: 'GM0003', features: {} },
    ]);
    expect(featuresFrom({ urbanity: block }, ['GM0002'], '2019JJ00')).to.deep.equal([
      { code: 'GM0002', features: { urbanity: 5 } },
    ]);
    expect(featuresFrom({ urbanity: block }, ['GM0002'], '2030JJ00')[0]!.features).to.deep.equal({});
  });
  itOnReal(
    'finds the very urban municipalities for Utrecht in the key figures',
    'kwb/kwb2020-gemeenten.windows-1252.csv',
    async (bytes) => {
      const read = await readTable(bytes, { fileName: 'kwb2020.csv' });
      const block = (name: RegExp) => read.blocks[read.indicators.findIndex(({ id }) => name.test(id))]!;
      const codes = read.regionCodes.filter((code) => code.startsWith('GM'));
      const found = featuresFrom({ urbanity: block(/^MateVanStedelijkheid/), size: block(/^AantalInwoners/) }, codes);
      const group = comparableGroup('GM0344', found, { way: 'class', feature: 'urbanity' })!;
      expect(group.reason).to.deep.equal({
        way: 'class',
        feature: 'urbanity',
        ownClass: 1,
        classes: [1],
        inOwnClass: 21,
      });
      expect(group.codes).to.include('GM0363').and.to.include('GM0599').and.to.include('GM0518');
      const near = comparableGroup('GM0344', found, { way: 'nearest', features: ['size'], count: 4 })!;
      expect(near.codes).to.deep.equal(['GM0014', 'GM0344', 'GM0518', 'GM0772', 'GM0855']);
    },
  );
});
