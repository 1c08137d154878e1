import { expect } from '@open-wc/testing';
import { byPlace, firstSetup, regionName } from '../../../packages/dashboard/src/monitor/records.view.js';
import { aResult, figures } from '../../helpers/monitor.js';
import { hour } from '../../helpers/storage.js';

describe('the records of the monitor', () => {
  it('stand in their place; of equal places the oldest comes first', () => {
    const records = [aResult(3, { place: 0 }), aResult(2, { place: 1 }), aResult(1, { place: 0 })];
    expect(byPlace(records).map(({ data }) => data.label.slice(0, 6))).to.eql(['Doel 1', 'Doel 3', 'Doel 2']);
  });

  it('begin with the first municipality of the newest data set, or with nothing', () => {
    const old = figures('oud', [1, 2], hour(1)).dataset;
    const fresh = { ...figures('nieuw', [1, 2], hour(2)).dataset, regionCodes: ['NL00', 'GM0344'] };
    expect(firstSetup([old, fresh]).region).to.equal('GM0344');
    expect(firstSetup([]).region).to.equal('');
  });

  it('name a region from any data set, else by its code', () => {
    const { dataset } = figures();
    expect([regionName([dataset], 'GM9998'), regionName([dataset], 'GM0001')]).to.eql(['Voorbeeldgemeente', 'GM0001']);
  });
});
