import { expect } from '@open-wc/testing';
import { seriesOf } from '@draagkracht/model';
import { areasOnMap, comparisonOf, rowsOf } from '../../../packages/dashboard/src/indicator/deeper.view.js';
import { countedOf } from '../../../packages/dashboard/src/monitor/counted.view.js';
import { areasInUse } from '../../../stories/dashboard/areas-in-use.js';

const { dataset, blocks } = areasInUse;
const [benefits, , people] = blocks;
const indicator = dataset.indicators[0]!;
const own = seriesOf(benefits!, indicator, { code: 'GM9001', label: 'Gemeente 1' })!;

describe('the map and the fair comparison', () => {
  it('takes the rows of areas out of a block, gaps and status as they were', () => {
    const block = { ...benefits!, gaps: benefits!.gaps.slice(), status: new Uint8Array(benefits!.gaps.length) };
    block.gaps[15 * 3] = 2;
    block.status[16 * 3 + 2] = 1;
    const rows = rowsOf(block, ['WK900102', 'XX', 'WK900101']);
    expect(rows.regions).to.eql(['WK900102', 'WK900101']);
    expect(rows.values[2]).to.equal(70);
    expect([rows.gaps[3], rows.status![2]]).to.eql([2, 1]);
  });

  it('puts areas with their names on a map, and one area on none', () => {
    const areas = areasOnMap(dataset, benefits!, own, ['WK900101', 'WK900102'])!;
    expect(areas.indicators).to.eql([indicator]);
    expect(areas.labels.get('WK900102')).to.equal('Wijk Dijk');
    expect(areasOnMap(dataset, benefits!, own, ['WK900101'])).to.equal(undefined);
  });

  it('puts a municipality among all others by whole people, without its target', () => {
    const counted = countedOf(benefits!, indicator, people)!;
    const target = { path: [{ period: '2026JJ00', value: 3 }], setBy: 'raad', basis: 'begroting' };
    const made = comparisonOf(dataset, counted, { ...own, indicator: { ...indicator, target } }, 'GM9001')!;
    expect([made.period, made.units.length, made.indicator.target]).to.eql(['2024JJ00', 14, undefined]);
    expect(made.units.every(({ count }) => Number.isInteger(count))).to.equal(true);
    expect(comparisonOf(dataset, counted, own, 'GM0000')).to.equal(undefined);
  });
});
