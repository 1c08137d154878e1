import { expect } from '@open-wc/testing';
import { dashboardReading, newRecord, checkRecord, type Dataset } from '@draagkracht/model';
import {
  broughtTo,
  isAtRisk,
  joinedPreview,
  MOST_CARDS,
  toggled,
  type Keeping,
  type Preview,
  type ReadyDesk,
} from '../../../packages/dashboard/src/outcome-dashboard/desk.js';
import { figures } from '../../helpers/monitor.js';

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

describe('what lies on the desk', () => {
  const { dataset } = figures();
  const ready = (keeping: Keeping, of = dataset): ReadyDesk => ({
    phase: 'ready',
    dataset: of,
    keeping,
    choice: { region: 'NL00', indicatorIds: ['aandeel', 'weg'], compare: false },
  });
  const other = { ...dataset, id: 'ander' };

  it('makes room for the figures of the monitor where nothing would be lost', () => {
    expect(broughtTo({ phase: 'empty' }, dataset, 'GM9998')).to.deep.include({
      keeping: 'saved',
      choice: { region: 'GM9998', indicatorIds: [], compare: true },
    });
    expect(broughtTo(ready('saved', other), dataset, 'GM9998')?.choice.indicatorIds).to.deep.equal(['aandeel']);
    expect(broughtTo(ready('unsaved', other), dataset, 'GM9998')).to.equal(undefined);
    expect(broughtTo(ready('saved'), dataset, 'GM9998')).to.equal(undefined);
    expect(broughtTo({ phase: 'loading' }, dataset, 'GM9998')).to.equal(undefined);
  });

  it('is at risk while it is not saved', () => {
    const risks = (['saved', 'example', 'unsaved', 'saving'] as const).map((keeping) => isAtRisk(ready(keeping)));
    expect(risks).to.deep.equal([false, false, true, true]);
    expect(isAtRisk({ phase: 'empty' })).to.equal(false);
    expect(isAtRisk({ phase: 'reading', name: 'a', share: 0 })).to.equal(true);
  });

  it('takes an indicator into a choice, or out of it', () => {
    const { choice } = ready('saved');
    expect(toggled(choice, 'weg').indicatorIds).to.deep.equal(['aandeel']);
    expect(toggled(choice, 'nieuw').indicatorIds).to.deep.equal(['aandeel', 'weg', 'nieuw']);
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
