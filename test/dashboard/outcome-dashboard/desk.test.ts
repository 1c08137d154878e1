import { expect } from '@open-wc/testing';
import { dashboardReading, newRecord, checkRecord } from '@draagkracht/model';
import { MOST_CARDS } from '../../../packages/dashboard/src/outcome-dashboard/desk.js';

describe('the desk', () => {
  it('takes as many figures as the record of a view can hold', () => {
    const view = (count: number) =>
      newRecord(
        dashboardReading,
        {
          datasetId: 'd',
          region: 'NL00',
          indicatorIds: Array.from({ length: count }, (_, at) => String(at)),
          compare: true,
        },
        { id: '00000000-0000-4000-8000-000000000001', now: '2026-11-22T10:00:00.000Z', authorRole: 'beleid' },
      );
    expect(checkRecord(view(MOST_CARDS), [dashboardReading]).ok).to.equal(true);
    expect(checkRecord(view(MOST_CARDS + 1), [dashboardReading]).ok).to.equal(false);
  });
});
