import { expect } from '@open-wc/testing';
import { newIndicators } from '../../../packages/dashboard/src/outcome-dashboard/to-monitor.view.js';
import { anIndicator, figures } from '../../helpers/monitor.js';
import { hour } from '../../helpers/storage.js';

describe('columns that become indicators', () => {
  const { dataset } = figures();

  it('come under a result, after those that are there, with their column', () => {
    const there = [anIndicator(1, { resultId: 'doel', link: { datasetId: 'x', indicatorId: 'y' } })];
    const made = newIndicators({ indicators: there, datasets: [] }, dataset, ['per-duizend', 'aandeel'], 'doel', 'nl');
    expect(made.map(({ label, place, link }) => [label, place, link?.indicatorId])).to.eql([
      ['aandeel', 1, 'aandeel'],
      ['per-duizend', 2, 'per-duizend'],
    ]);
  });

  it('are not taken twice, also when their data set continues another', () => {
    const next = { ...figures('volgend', [1, 2], hour(9)).dataset, follows: 'cijfers' };
    const there = { indicators: [anIndicator(1)], datasets: [dataset] };
    expect(newIndicators(there, dataset, ['aandeel'], '', 'nl')).to.eql([]);
    expect(newIndicators(there, next, ['aandeel'], '', 'nl')).to.eql([]);
    expect(newIndicators(there, { ...dataset, id: 'ander' }, ['aandeel'], '', 'nl').length).to.equal(1);
  });
});
