import { expect } from '@open-wc/testing';
import { chartNote, interpretationSession, monitorEvent, newRecord, type KeptDraft } from '@draagkracht/model';
import type { MonitorRecords } from '../../../packages/dashboard/src/monitor/monitor.js';
import { draftName, placeOf } from '../../../packages/dashboard/src/outcome-dashboard/unsaved.view.js';
import { blankSession } from '../../../packages/dashboard/src/talks/talks.view.js';
import { aResult, aStory, aTarget, anIndicator, monitorDay } from '../../helpers/monitor.js';
import { hour, uuid } from '../../helpers/storage.js';

const indicator = anIndicator(3);
const agreements = [{ what: 'Bellen', ownerRole: 'wijkteam', by: '2026-02-01' }];
const session = newRecord(
  interpretationSession,
  { ...blankSession('GM9998', monitorDay), title: 'Schulden', agreed: 'Iets', nextLook: '2026-09-01', agreements },
  { id: uuid(9), now: hour(9), authorRole: 'beleid' },
);
const records: MonitorRecords = {
  results: [aResult(1)],
  indicators: [indicator],
  targets: [aTarget(4, indicator.id)],
  stories: [aStory(5, indicator.id)],
  events: [],
  notes: [],
  sessions: [session],
  publications: [],
  datasets: [],
};
const draft = (type: string, values: KeptDraft['values'] = {}, more: Partial<KeptDraft> = {}) => ({
  type,
  form: 'goal',
  values,
  ...more,
});
const place = (one: ReturnType<typeof draft>) => placeOf(one, records, monitorDay);
const about = { indicatorId: indicator.id, region: 'GM9998' };
const lookBack = (form: string) => draft(interpretationSession.type, {}, { form, recordId: session.id });

describe('where a draft of the monitor is gone on with', () => {
  it('is the room with its form, with the indicator it is about', () => {
    expect(place(draft('result'))).to.deep.equal({ room: 'goals' });
    expect(place(draft('monitor-indicator'))).to.deep.equal({ room: 'goals' });
    expect(place(draft('target', about))).to.deep.equal({ room: 'goals' });
    const there = { room: 'indicator', indicatorId: indicator.id };
    expect(place(draft('indicator-story', about))).to.deep.equal(there);
    expect(place(draft(chartNote.type, about))).to.deep.equal(there);
    expect(place(draft(monitorEvent.type, { resultId: indicator.data.resultId }))).to.deep.equal(there);
    expect(place(draft(interpretationSession.type, {}, { form: 'talk' }))).to.deep.equal({ room: 'talks' });
    expect(place(lookBack('look-back-0'))).to.deep.equal({ room: 'talks' });
  });
  it('is nowhere when what it is about is gone, and for what is not of the monitor', () => {
    const gone = { indicatorId: uuid(77), resultId: uuid(78) };
    for (const type of ['target', 'indicator-story', chartNote.type, monitorEvent.type])
      expect(place(draft(type, gone)), type).to.equal(undefined);
    expect(place(lookBack('look-back-1'))).to.equal(undefined);
    expect(place(draft('obstacle'))).to.equal(undefined);
  });
});

describe('what a draft of the monitor is called', () => {
  const name = (one: ReturnType<typeof draft>, language: 'nl' | 'en' = 'nl') => draftName(one, records, language);
  it('is its kind, with what it belongs to or what its record is called', () => {
    expect(name(draft('target', about))).to.equal('een streefwaarde bij ‘Indicator 3’');
    expect(name(draft('result', {}, { recordId: aResult(1).id }))).to.match(/^een doel bij ‘Doel 1/);
    expect(name(lookBack('look-back-0'))).to.equal('een terugblik bij ‘Schulden’');
    expect(name(draft('indicator-story', about), 'en')).to.equal('a story with ‘Indicator 3’');
  });
  it('never holds what was typed', () => {
    expect(name(draft('result', { label: 'Geheim' }))).to.equal('een doel');
  });
});
