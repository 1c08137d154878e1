import { expect } from '@open-wc/testing';
import { interpretationSession, newRecord, type KeptDraft } from '@draagkracht/model';
import type { TalkForm, TalkFormOwner } from '../../../packages/dashboard/src/talks/talk-form.js';
import { resumedTalk } from '../../../packages/dashboard/src/talks/resumed-talk.js';
import { blankSession } from '../../../packages/dashboard/src/talks/talks.view.js';
import { monitorDay, monitorOver } from '../../helpers/monitor.js';
import { hour, uuid } from '../../helpers/storage.js';
import { openPanel } from '../goals/panels-host.js';

const agreements = [{ what: 'Bellen', ownerRole: 'wijkteam', by: '2026-02-01' }];
const session = newRecord(
  interpretationSession,
  { ...blankSession('GM9998', monitorDay), title: 'Schulden', agreed: 'Iets', nextLook: '2026-09-01', agreements },
  { id: uuid(9), now: hour(9), authorRole: 'beleid' },
);
const draft = (form: string, values: object): KeptDraft => ({
  key: uuid(803),
  type: interpretationSession.type,
  tool: 'dk-monitor-talks',
  form,
  recordId: session.id,
  values: { ...session.data, ...values },
  changed: Object.keys(values),
  at: hour(10),
});

describe('a conversation somebody goes on with', () => {
  const opened = async (one: KeptDraft) => {
    const monitor = await monitorOver([session]);
    let shown!: ReturnType<typeof resumedTalk>;
    const open = await openPanel(monitor, (plain) => {
      const owner: TalkFormOwner = { ...plain, finished: () => undefined };
      shown = resumedTalk(one, owner, owner);
      const panel = (shown[0].panel ?? shown[0].form)!;
      return { at: '', title: '', shown: () => panel.shown() };
    });
    const value = (id: string): string => open.host.renderRoot.querySelector<HTMLInputElement>(`#${id}`)!.value;
    return { shown, value, host: open.host };
  };

  it('is the form of the session, or what is asked of an agreement', async () => {
    const talk = await opened(draft('talk', { readingA: 'Eerst dit' }));
    expect([talk.value('talk-readingA'), talk.shown[1]]).to.eql(['Eerst dit', '#top']);
    expect((talk.shown[0].form as TalkForm).about?.id).to.equal(session.id);
    talk.host.remove();
    const typed = [{ ...agreements[0], learned: 'Bellen werkt' }];
    const asked = await opened(draft('look-back-0', { agreements: typed }));
    expect([asked.value('goal-agreements-0-learned'), asked.shown[1]]).to.eql(['Bellen werkt', '#panel']);
    asked.host.remove();
  });
});
