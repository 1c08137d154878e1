import { expect } from '@open-wc/testing';
import { capacityOutlook } from '@draagkracht/statistics';
import { exampleData } from '../../../packages/charts/src/capacity-outlook/capacity-outlook.notice.js';

describe('the example', () => {
  it('is a municipality that does not exist, with counts, a prognosis and nothing wrong in it', () => {
    expect(exampleData.place).to.equal('Voorbeeldgemeente');
    expect(capacityOutlook({ rows: exampleData.rows }).problems).to.deep.equal([]);
    expect(exampleData.rows.filter(({ projected }) => projected)).to.have.length(4);
  });
});
