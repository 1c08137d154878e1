import { expect } from '@open-wc/testing';
import { dashboardReading, newRecord, checkRecord, type Dataset } from '@draagkracht/model';
import { joinedPreview, MOST_CARDS, type Preview } from '../../../packages/dashboard/src/outcome-dashboard/desk.js';

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

describe('two files made into one data set', () => {
  const table = {
    layout: 'wide' as const,
    indicators: [],
    regionCodes: [],
    regionLabels: [],
    periods: [],
    blocks: [],
    periodEvidence: { from: 'none' as const },
    duplicateRegions: [],
    problems: [],
  };
  const told = { id: 'eerste', label: 'a', file: { name: 'a', bytes: 1 }, importedAt: '2026-01-01T00:00:00.000Z' };
  const preview = (dataset: Partial<Dataset>): Preview => ({
    remarks: [],
    table,
    blocks: [],
    region: 'NL00',
    dataset: { ...told, indicators: [], regionCodes: [], regionLabels: [], periods: [], problems: [], ...dataset },
  });
  const followed = (first: Preview): string | undefined =>
    joinedPreview(first, preview({ id: 'tweede' }), table, [], { id: 'nieuw', now: told.importedAt, label: 'a + b' })
      .dataset.follows;

  it('continues the one that stands on the device, also over one in between that was never kept', () => {
    expect(followed({ ...preview({}), kept: true })).to.equal('eerste');
    expect(followed(preview({ id: 'tussen', follows: 'eerste' }))).to.equal('eerste');
    expect(followed(preview({}))).to.equal(undefined);
  });
});
