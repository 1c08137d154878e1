import { expect } from '@open-wc/testing';
import * as v from 'valibot';
import { dashboardReading } from '@draagkracht/model';

describe('a chosen view of the dashboard', () => {
  const view = { datasetId: 'kwb', indicatorIds: ['a'], region: 'NL00', compare: true };
  const takes = (change: object): boolean => v.safeParse(dashboardReading.schema, { ...view, ...change }).success;

  it('holds at most twelve indicators', () => {
    expect(takes({ indicatorIds: Array.from({ length: 12 }, String) })).to.equal(true);
    expect(takes({ indicatorIds: Array.from({ length: 13 }, String) })).to.equal(false);
  });

  it('names a data set and a region', () =>
    expect(takes({ datasetId: undefined }) || takes({ region: 5 })).to.equal(false));
});
