import { expect } from '@open-wc/testing';
import { checkRecord, dashboardReading } from '@draagkracht/model';
import { readingRecord } from '../../../packages/dashboard/src/outcome-dashboard/reading-record.js';

const data = { datasetId: 'd', region: 'NL00', indicatorIds: ['a'], compare: true };
const making = {
  id: '00000000-0000-4000-8000-000000000001',
  now: '2026-11-22T10:00:00.000Z',
  authorRole: 'beleid',
};

describe('the record of a view', () => {
  it('is a new one the first time', () => {
    const record = readingRecord(undefined, data, making);
    expect([record.id, record.createdAt, record.data]).to.deep.equal([making.id, making.now, data]);
    expect(checkRecord(record, [dashboardReading]).ok).to.equal(true);
  });
  it('is the one that is kept after that', () => {
    const kept = readingRecord(undefined, data, making);
    const later = { ...making, id: '00000000-0000-4000-8000-000000000002', now: '2026-11-23T10:00:00.000Z' };
    const changed = readingRecord(kept, { ...data, region: 'GM0344' }, later);
    expect([changed.id, changed.createdAt, changed.updatedAt, changed.data.region]).to.deep.equal([
      making.id,
      making.now,
      later.now,
      'GM0344',
    ]);
  });
});
