import { expect } from '@open-wc/testing';
import { municipalChanges, type Indicator } from '@draagkracht/model';
import { carryOver, type Carried } from '../../../packages/statistics/src/regions/carry-over.js';
import { workingOfCarried, workingOfCarriedSeries } from '../../../packages/statistics/src/regions/carry-working.js';
import { carriedSeries } from '../../../packages/statistics/src/regions/region-breaks.js';
import { blockOf, rate } from './figures.js';

const mapping = municipalChanges();
const [BEEMSTER, PURMEREND] = ['GM0370', 'GM0439'];
const years = ['2021JJ00', '2022JJ00'];
const purmerend = { code: PURMEREND, label: 'Purmerend' };
const count: Indicator = { ...rate, id: 'people', unit: '', additive: true };
const rates = (): Carried =>
  carryOver(
    blockOf({ [BEEMSTER]: [40, 'missing'], [PURMEREND]: [80, 75] }, years, {
      [BEEMSTER]: [1000, NaN],
      [PURMEREND]: [9000, 9900],
    }),
    rate,
    mapping,
    { to: '2022-01-01' },
  );

describe('how figures were put together', () => {
  it('has parts, shares, weights and the sum, with the method', () => {
    expect(workingOfCarried(rates(), PURMEREND, 'publiek')).to.deep.equal({
      method: { name: 'carry-over', version: '1' },
      steps: [
        {
          code: `weighted-mean 2021JJ00 ${BEEMSTER}+${PURMEREND}`,
          formula: 'sum(figure × people × share) / sum(people × share)',
          numbers: { figure: [40, 80], people: [1000, 9000], share: [1, 1], 'sum(people × share)': 10000 },
          result: 76,
        },
      ],
    });
    expect(rates().method.name).to.equal('carry-over');
  });

  it('gives what stands in the block when it is done again', () => {
    const carried = rates();
    const { numbers, result } = workingOfCarried(carried, PURMEREND, 'publiek')!.steps[0]!;
    const [figure, people, share] = [numbers['figure'], numbers['people'], numbers['share']] as number[][];
    const top = figure!.reduce((sum, one, at) => sum + one * people![at]! * share![at]!, 0);
    const below = people!.reduce((sum, one, at) => sum + one * share![at]!, 0);
    expect(top / below).to.be.closeTo(result as number, 1e-12);
  });

  it('adds counts, and leaves a step out that would tell of too few people', () => {
    const of = (small: number): Carried =>
      carryOver(blockOf({ [BEEMSTER]: [small], [PURMEREND]: [900] }, ['2021JJ00']), count, mapping, {
        to: '2022-01-01',
      });
    const { formula, result } = workingOfCarried(of(100), PURMEREND, 'publiek')!.steps[0]!;
    expect([formula, result]).to.deep.equal(['sum(figure × share)', 1000]);
    expect(workingOfCarried(of(3), PURMEREND, 'publiek')!.steps).to.deep.equal([]);
    expect(workingOfCarried(of(3), PURMEREND, 'intern')!.steps).to.have.length(1);
  });

  it('is not there for a region of which nothing was put together', () =>
    expect(workingOfCarried(rates(), 'GM0344', 'publiek')).to.equal(undefined));

  it('stays beside the series: a series carries no figure of a part', () => {
    const series = carriedSeries(rates(), rate, mapping, purmerend)!;
    expect(workingOfCarriedSeries(series, 'publiek')!.steps).to.have.length(1);
    expect(JSON.stringify(series.carried)).to.not.include('40');
    const read = JSON.parse(JSON.stringify(series)) as typeof series;
    expect(workingOfCarriedSeries(read, 'publiek')).to.equal(undefined);
  });
});
