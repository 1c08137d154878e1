import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { gapCode, municipalChanges, statusCode, type Indicator, type SeriesBlock } from '@draagkracht/model';
import { carryKindOf, carryOver } from '../../../packages/statistics/src/regions/carry-over.js';
import { namesIn } from '../../../packages/statistics/src/regions/region-words.js';
import { blockOf, rate, type Cells } from './figures.js';
import { itOnReal } from '../../helpers/real-data.js';

const count: Indicator = { ...rate, id: 'people', unit: '', additive: true };
const income: Indicator = { ...rate, id: 'income', unit: 'x 1.000 euro' };
const mapping = municipalChanges();
const [BEEMSTER, PURMEREND] = ['GM0370', 'GM0439'];
const years = ['2021JJ00', '2022JJ00'];
const at = (block: SeriesBlock, code: string, p: number): number =>
  block.values[block.regions.indexOf(code) * block.periods.length + p]!;
const gapAt = (block: SeriesBlock, code: string, p: number): number =>
  block.gaps[block.regions.indexOf(code) * block.periods.length + p]!;

describe('figures carried over a change of regions', () => {
  it('are added up when they count', () => {
    const block = blockOf({ [BEEMSTER]: [100, 'missing'], [PURMEREND]: [900, 1010] }, years);
    const carried = carryOver(block, count, mapping, { to: '2022-01-01' });
    expect(carried.block.regions).to.deep.equal([PURMEREND]);
    expect([at(carried.block, PURMEREND, 0), at(carried.block, PURMEREND, 1)]).to.deep.equal([1000, 1010]);
    expect(carried.refused).to.deep.equal([]);
    expect(carried.composed).to.deep.equal([
      { region: PURMEREND, periods: ['2021JJ00'], from: [BEEMSTER, PURMEREND], way: 'sum', estimated: false },
    ]);
  });

  it('are weighted with their denominators when they are rates, and never averaged plainly', () => {
    const cells: Cells = { [BEEMSTER]: [40, 'missing'], [PURMEREND]: [80, 75] };
    const weighted = carryOver(
      blockOf(cells, years, { [BEEMSTER]: [1000, NaN], [PURMEREND]: [9000, 9900] }),
      rate,
      mapping,
      {
        to: '2022-01-01',
      },
    );
    expect(at(weighted.block, PURMEREND, 0)).to.be.closeTo(76, 1e-12);
    expect(weighted.block.denominators![0]).to.equal(10000);
    const bare = carryOver(blockOf(cells, years), rate, mapping, { to: '2022-01-01' });
    expect(gapAt(bare.block, PURMEREND, 0)).to.equal(gapCode('missing'));
    expect(at(bare.block, PURMEREND, 1)).to.equal(75);
    expect(bare.refused).to.deep.equal([
      { region: PURMEREND, periods: ['2021JJ00'], from: [BEEMSTER, PURMEREND], reason: 'no-denominators' },
    ]);
  });

  it('take the denominators of another indicator by region and period', () => {
    const turned = blockOf({ [PURMEREND]: [5, 3], [BEEMSTER]: [7, 1] }, ['2022JJ00', '2021JJ00']);
    const carried = carryOver(blockOf({ [BEEMSTER]: [40], [PURMEREND]: [80] }, ['2021JJ00']), rate, mapping, {
      to: '2022-01-01',
      denominators: turned,
    });
    expect(at(carried.block, PURMEREND, 0)).to.be.closeTo(70, 1e-12);
  });

  it('are refused when they are neither a count nor a rate', () => {
    const block = blockOf({ [BEEMSTER]: [30], [PURMEREND]: [28] }, ['2021JJ00'], { [BEEMSTER]: [1], [PURMEREND]: [9] });
    const { refused } = carryOver(block, income, mapping, { to: '2022-01-01' });
    expect(refused.map(({ reason }) => reason)).to.deep.equal(['no-sum-no-rate']);
    expect(carryKindOf(income)).to.equal('other');
    expect(carryKindOf({ ...rate, unit: '%' })).to.equal('rate');
    expect(carryKindOf({ ...rate, unit: '%', additive: true })).to.equal('count');
    expect(carryKindOf({ ...rate, unit: 'per km²' })).to.equal('other');
  });

  for (const [gap, reason] of [
    ['missing', 'part-missing'],
    ['suppressed', 'part-suppressed'],
  ] as const)
    it(`have no figure where a part is ${gap}`, () => {
      const block = blockOf({ [BEEMSTER]: [gap], [PURMEREND]: [900] }, ['2021JJ00']);
      const carried = carryOver(block, count, mapping, { to: '2022-01-01' });
      expect(gapAt(carried.block, PURMEREND, 0)).to.equal(gapCode(gap));
      expect(at(carried.block, PURMEREND, 0)).to.be.NaN;
      expect(carried.refused[0]!.reason).to.equal(reason);
    });

  it('have no figure where the file lacks a part altogether', () => {
    const { refused } = carryOver(blockOf({ [PURMEREND]: [900] }, ['2021JJ00']), count, mapping, { to: '2022-01-01' });
    expect(refused.map(({ region, reason }) => [region, reason])).to.deep.equal([[PURMEREND, 'part-missing']]);
  });

  it('are divided by share, and called estimates', () => {
    const block = blockOf({ GM0788: [1436], GM0757: [3000], GM0824: [1], GM0855: [1], GM0865: [1] }, ['2020JJ00']);
    const carried = carryOver(block, count, mapping, { to: '2021-01-01' });
    expect(at(carried.block, 'GM0757', 0)).to.be.closeTo(3215.5, 1e-9);
    expect(carried.block.regions).to.not.include('GM0788');
    const boxtel = carried.composed.find(({ region }) => region === 'GM0757');
    expect([boxtel?.from, boxtel?.estimated]).to.deep.equal([['GM0757', 'GM0788'], true]);
  });

  it('stop where nobody knows the shares', () => {
    const block = blockOf({ GM0053: [100], GM0005: [1], GM1651: [1], GM1663: [1] }, ['2018JJ00']);
    const { refused } = carryOver(block, count, mapping, { to: '2019-01-01' });
    expect(refused.find(({ region }) => region === 'GM1966')?.reason).to.equal('share-unknown');
  });

  it('keep their figures over a new name', () => {
    const carried = carryOver(blockOf({ GM1921: [51] }, ['2015JJ00']), income, mapping, { to: '2016-01-01' });
    expect(carried.composed.map(({ way, region }) => [way, region])).to.deep.equal([['renamed', 'GM1940']]);
    expect(at(carried.block, 'GM1940', 0)).to.equal(51);
  });

  it('go back over a new name, and never over a merger', () => {
    const back = carryOver(blockOf({ GM1940: [51], GM1980: [80] }, ['2022JJ00']), count, mapping, { to: '2015-01-01' });
    expect(at(back.block, 'GM1921', 0)).to.equal(51);
    expect(back.refused.map(({ region, reason }) => [region, reason])).to.deep.equal([
      ['GM0398', 'not-reversible'],
      ['GM0416', 'not-reversible'],
    ]);
  });

  it('are taken as they are when the source carried them itself, and refused when it gives both', () => {
    const own = carryOver(blockOf({ GM1980: [85] }, ['2021JJ00']), count, mapping, { to: '2022-01-01' });
    expect(at(own.block, 'GM1980', 0)).to.equal(85);
    const both = carryOver(blockOf({ GM1980: [85], GM0398: [58], GM0416: [27] }, ['2021JJ00']), count, mapping, {
      to: '2022-01-01',
    });
    expect(both.refused.map(({ reason }) => reason)).to.deep.equal(['two-readings']);
  });

  it('are as final as their least final part', () => {
    const block = blockOf({ [BEEMSTER]: [1], [PURMEREND]: [2] }, ['2021JJ00']);
    const status = new Uint8Array([statusCode('provisional'), 0]);
    const carried = carryOver({ ...block, status }, count, mapping, { to: '2022-01-01' });
    expect([...carried.block.status!]).to.deep.equal([statusCode('provisional')]);
  });

  it('may all be on one division, whatever their period', () => {
    const block = blockOf({ [BEEMSTER]: [1, 2], [PURMEREND]: [10, 20] }, years);
    const carried = carryOver(block, count, mapping, { to: '2022-01-01', division: '2021-01-01' });
    expect([...carried.block.values]).to.deep.equal([11, 22]);
  });

  it('keep the total of the country, whatever merges and splits', () => {
    const real = ['GM0788', 'GM0757', 'GM0824', 'GM0855', 'GM0865', BEEMSTER, PURMEREND, 'GM0398', 'GM0416', 'GM0344'];
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100000 }), { minLength: 10, maxLength: 10 }), (values) => {
        const block = blockOf(Object.fromEntries(real.map((code, i) => [code, [values[i]!]])), ['2020JJ00']);
        const carried = carryOver(block, count, mapping, { to: '2022-01-01' });
        const total = carried.block.values.reduce((a, b) => a + b, 0);
        expect(total).to.be.closeTo(
          values.reduce((a, b) => a + b, 0),
          1e-6,
        );
      }),
    );
  });

  it('have a weighted mean that lies between the parts, and no order of rows changes anything', () => {
    const parts = ['GM0756', 'GM0786', 'GM0815', 'GM1684', 'GM1702'];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: 0, max: 1000, noNaN: true }), fc.integer({ min: 1, max: 100000 })), {
          minLength: 5,
          maxLength: 5,
        }),
        fc.shuffledSubarray(parts, { minLength: 5 }),
        (figures, order) => {
          const cells = (codes: readonly string[]): Cells =>
            Object.fromEntries(codes.map((code) => [code, [figures[parts.indexOf(code)]![0]]]));
          const weights = Object.fromEntries(parts.map((code, i) => [code, [figures[i]![1]]]));
          const one = carryOver(blockOf(cells(parts), ['2021JJ00'], weights), rate, mapping, { to: '2022-01-01' });
          const other = carryOver(blockOf(cells(order), ['2021JJ00'], weights), rate, mapping, { to: '2022-01-01' });
          const values = figures.map(([value]) => value);
          expect(one.block.values[0]).to.be.within(Math.min(...values) - 1e-9, Math.max(...values) + 1e-9);
          const { origin: _, ...made } = one;
          expect({ ...other, origin: undefined }).to.deep.equal({ ...made, origin: undefined });
        },
      ),
    );
  });

  itOnReal(
    'weight the real figures of 2021 to the map of 2022',
    'social/gemeenten-2021-sociaal-domein.json',
    (bytes) => {
      const { Gemeente } = JSON.parse(new TextDecoder().decode(bytes)) as {
        Gemeente: Record<string, { Naam: string; Population: number; _wmo_per1k: number | null }>;
      };
      const cells = Object.fromEntries(
        Object.entries(Gemeente).map(([code, { _wmo_per1k: wmo }]) => [code, [wmo ?? ('missing' as const)]]),
      );
      const weights = Object.fromEntries(
        Object.entries(Gemeente).map(([code, { Population }]) => [code, [Population]]),
      );
      const { block, composed, refused } = carryOver(blockOf(cells, ['2021JJ00'], weights), rate, mapping, {
        to: '2022-01-01',
      });
      expect(block.regions).to.have.length(345);
      const told = new Map([...composed, ...refused].map((one) => [one.region, one]));
      expect([...told.keys()].sort()).to.deep.equal(['GM0439', 'GM1980', 'GM1982', 'GM1991']);
      for (const [region, names] of [
        ['GM0439', ['Beemster', 'Purmerend']],
        ['GM1980', ['Heerhugowaard', 'Langedijk']],
        ['GM1982', ['Boxmeer', 'Grave', 'Mill en Sint Hubert', 'Cuijk', 'Sint Anthonis']],
        ['GM1991', ['Uden', 'Landerd']],
      ] as const) {
        const parts = told.get(region)!.from;
        const known = namesIn(mapping);
        expect(parts.map((code) => known.get(code))).to.deep.equal(names);
        expect(Gemeente[region]?.Naam ?? '').to.be.oneOf(['', known.get(region)]);
        const rows = parts.map((code) => Gemeente[code]!);
        const expected = rows.some((row) => row._wmo_per1k === null)
          ? Number.NaN
          : rows.reduce((sum, row) => sum + row._wmo_per1k! * row.Population, 0) /
            rows.reduce((sum, row) => sum + row.Population, 0);
        if (Number.isNaN(expected)) expect(at(block, region, 0)).to.be.NaN;
        else expect(at(block, region, 0)).to.be.closeTo(expected, 1e-9);
      }
      expect(at(block, 'GM0344', 0)).to.equal(Gemeente['GM0344']!._wmo_per1k);
    },
  );
});
