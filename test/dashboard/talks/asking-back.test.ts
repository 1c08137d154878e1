import { expect } from '@open-wc/testing';
import { interpretationSession, newRecord, type KeptDraft } from '@draagkracht/model';
import { askingBack } from '../../../packages/dashboard/src/talks/asking-back.js';
import { blankSession } from '../../../packages/dashboard/src/talks/talks.view.js';
import { monitorDay, monitorOver } from '../../helpers/monitor.js';
import { hour, uuid } from '../../helpers/storage.js';
import { openPanel } from '../goals/panels-host.js';

const agreements = ['Eerste', 'Tweede'].map((what) => ({ what, ownerRole: 'wijkteam', by: '2026-02-01' }));

describe('asking an agreement back', () => {
  it('asks only what came of it, wants an answer, and leaves the others as they are', async () => {
    const session = newRecord(
      interpretationSession,
      { ...blankSession('GM9998', monitorDay), title: 'Schulden', agreed: 'Iets', nextLook: '2026-02-02', agreements },
      { id: uuid(9), now: hour(9), authorRole: 'beleid' },
    );
    const monitor = await monitorOver([session]);
    const panel = await openPanel(monitor, (owner) => askingBack(owner, { session, at: 1, agreement: agreements[1]! }));
    expect(panel.text()).to.include('Is dit gedaan?').and.not.include('Wie doet dat?');
    expect(panel.text()).to.not.include('Is dit gedaan? (mag leeg blijven)');
    await panel.press('.save');
    expect(panel.text()).to.include('Kies of het gedaan is').and.not.include('streefwaarde');
    await panel.click('Deels');
    await panel.type('#goal-agreements-1-learned', 'Later bellen werkt.');
    await panel.press('.save');
    expect(panel.said).to.eql(['Bewaard.']);
    expect(monitor.records!.sessions[0]!.data.agreements).to.eql([
      agreements[0],
      { ...agreements[1], outcome: 'partly', learned: 'Later bellen werkt.' },
    ]);
  });

  it('goes on with the answer somebody typed, and with nothing else of that session', async () => {
    const session = newRecord(
      interpretationSession,
      { ...blankSession('GM9998', monitorDay), title: 'Schulden', agreed: 'Iets', nextLook: '2026-02-02', agreements },
      { id: uuid(9), now: hour(9), authorRole: 'beleid' },
    );
    const monitor = await monitorOver([session]);
    const typed = agreements.map((one) => ({ ...one, what: 'Oud', learned: 'Later bellen werkt.', outcome: 'no' }));
    const draft: KeptDraft = {
      key: uuid(802),
      type: interpretationSession.type,
      tool: 'dk-monitor-talks',
      form: 'look-back-1',
      recordId: session.id,
      values: { ...session.data, agreements: typed },
      changed: ['agreements'],
      at: hour(10),
    };
    const panel = await openPanel(monitor, (owner) => {
      const asked = askingBack(owner, { session, at: 1, agreement: agreements[1]! });
      asked.resume!(draft);
      return asked;
    });
    await panel.press('.save');
    expect(monitor.records!.sessions[0]!.data.agreements).to.eql([
      agreements[0],
      { ...agreements[1], outcome: 'no', learned: 'Later bellen werkt.' },
    ]);
  });
});
