import { expect } from '@open-wc/testing';
import { emptyBlock, sameText, type Indicator, type SeriesBlock } from '@draagkracht/model';
import { countedOf, wholeOf } from '../../../packages/dashboard/src/monitor/counted.view.js';
import { areasInUse } from '../../../stories/dashboard/areas-in-use.js';
import { anIndicator } from '../../helpers/monitor.js';

const { dataset, blocks } = areasInUse;
const column = (id: string): Indicator => dataset.indicators.find((one) => one.id === id)!;
const block = (id: string): SeriesBlock => blocks.find(({ indicatorId }) => indicatorId === id)!;
const linked = (id: string, data: Parameters<typeof anIndicator>[1] = {}) => ({
  dataset,
  column: column(id),
  indicator: anIndicator(1, { unit: column(id).unit, ...data }),
});

describe('the people behind figures', () => {
  it('are found by what the unit or the denominator names, and never guessed', () => {
    expect(wholeOf(linked('bijstand'))?.id).to.equal('inwoners');
    expect(wholeOf(linked('aandeel', { denominator: 'alle inwoners' }))?.id).to.equal('inwoners');
    expect(wholeOf(linked('aandeel'))).to.equal(undefined);
    expect(wholeOf(linked('aandeel', { denominator: 'inwoners van 75 jaar en ouder' }))).to.equal(undefined);
    expect(wholeOf(linked('bijstand', { kind: 'survey' }))).to.equal(undefined);
    expect(wholeOf(linked('aandeel', { denominator: 'huishoudens' }))).to.equal(undefined);
  });

  it('are worked back from a rate, with how far rounding may put it off', () => {
    const counted = countedOf(block('bijstand'), column('bijstand'), block('inwoners'))!;
    expect([counted.kind, counted.factor]).to.eql(['rate', 1000]);
    expect(counted.rounding).to.be.closeTo(0.00005, 1e-12);
    expect(counted.at('GM9001', '2024JJ00')).to.eql({ count: (25 * 21_000) / 1000, population: 21_000 });
    expect(counted.at('GM0000', '2024JJ00').count).to.eql({ kind: 'missing' });
    expect(counted.at('GM9001', '1999JJ00').population).to.eql({ kind: 'missing' });
    expect(countedOf(block('bijstand'), column('bijstand'))).to.equal(undefined);
    expect(countedOf(block('bijstand'), { ...column('bijstand'), unit: 'score' }, block('inwoners'))).to.equal(
      undefined,
    );
  });

  it('are taken as they are where they came with the figures, gaps as gaps', () => {
    const own = {
      ...emptyBlock('a', ['GM1', 'GM2'], ['2024JJ00']),
      numerators: Float64Array.of(5, 6),
      denominators: Float64Array.of(10, 20),
    };
    own.values[0] = 50;
    own.gaps[0] = 0;
    const counted = countedOf(own, { id: 'a', label: sameText('a'), unit: '%', decimals: 0, direction: 'lower' })!;
    expect([counted.kind, counted.rounding]).to.eql(['proportion', 0]);
    expect(counted.at('GM1', '2024JJ00')).to.eql({ count: 5, population: 10 });
    expect(counted.at('GM2', '2024JJ00')).to.eql({ count: { kind: 'missing' }, population: { kind: 'missing' } });
  });

  it('are the figure itself where it is a number', () => {
    const number: Indicator = { ...column('inwoners'), additive: true };
    const counted = countedOf(block('inwoners'), number, block('inwoners'))!;
    expect([counted.kind, counted.factor, counted.rounding]).to.eql(['rate', 1, 0]);
    expect(counted.at('GM9001', '2024JJ00').count).to.equal(21_000);
  });
});
