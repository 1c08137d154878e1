import { expect } from '@open-wc/testing';
import { capacityHours, capacityOutlook, type CapacityRow } from '@draagkracht/statistics';

const row: CapacityRow = { year: 2022, pool: 3000, oldest: 200 };
const hours = (more: Partial<CapacityRow>, share?: number) =>
  capacityHours(capacityOutlook({ rows: [{ ...row, ...more }], share }).years[0]!);

describe('capacityHours', () => {
  it('is ratio × share × hours, and what part of the need that is', () => {
    const { each, needMet } = hours({ hours: 10, need: 20 }, 15);
    expect(each).to.be.closeTo(22.5, 1e-9);
    expect(needMet).to.be.closeTo(1.125, 1e-9);
  });

  it('says nothing without carers, hours or need', () => {
    expect(hours({ hours: 10 })).to.deep.equal({});
    expect(hours({}, 15)).to.deep.equal({});
    expect(hours({ hours: 10 }, 15)).to.have.keys('each');
    expect(hours({ hours: 10, need: 0 }, 15)).to.have.keys('each');
  });
});
