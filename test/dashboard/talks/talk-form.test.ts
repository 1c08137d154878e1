import { expect } from '@open-wc/testing';
import { interpretationSession } from '@draagkracht/model';
import { TalkForm } from '../../../packages/dashboard/src/talks/talk-form.js';
import { blankSession } from '../../../packages/dashboard/src/talks/talks.view.js';
import { monitorDay, monitorOver } from '../../helpers/monitor.js';
import { openPanel } from '../goals/panels-host.js';

async function open() {
  const monitor = await monitorOver();
  let form!: TalkForm;
  const said: string[] = [];
  const panel = await openPanel(monitor, (owner) => {
    form = new TalkForm(
      {
        ...owner,
        finished: ({ data }) => void said.push(`finished ${data.title}`),
        close: () => void said.push('closed'),
      },
      blankSession('GM9998', monitorDay),
    );
    return { at: '', title: '', shown: () => form.shown() };
  });
  return { monitor, form, panel, said, kept: () => monitor.records!.sessions.map(({ data }) => data) };
}

describe('the form of a session', () => {
  it('is kept halfway as often as people want, as one record', async () => {
    const { form, panel, kept } = await open();
    await panel.type('#talk-readingA', 'Eerst dit');
    expect(form.dirty).to.equal(true);
    expect(await form.keep()).to.equal(true);
    await panel.type('#talk-readingB', 'Dan dat');
    expect(await form.keep()).to.equal(true);
    expect(kept().map(({ title, readingA, readingB }) => [title, readingA, readingB])).to.eql([
      ['Gesprek van 1 maart 2026', 'Eerst dit', 'Dan dat'],
    ]);
    expect(form.dirty).to.equal(false);
  });

  it('is not kept with what may not be kept, also halfway', async () => {
    const { form, panel, kept } = await open();
    await panel.type('#talk-readingA', 'Mevrouw met BSN 111222333 zei het zelf.');
    expect(await form.keep()).to.equal(false);
    await panel.type('#talk-readingA', 'x'.repeat(601));
    expect(await form.keep()).to.equal(false);
    expect(kept()).to.eql([]);
  });

  it('takes over what another window wrote in other fields', async () => {
    const { monitor, form, panel, kept } = await open();
    await panel.type('#talk-title', 'Samen');
    await form.keep();
    const there = monitor.records!.sessions[0]!;
    await monitor.save(monitor.change(interpretationSession, there, { ...there.data, readingB: 'Van daar' }));
    await panel.type('#talk-readingA', 'Van hier');
    expect(await form.keep()).to.equal(true);
    expect(kept()[0]).to.include({ readingA: 'Van hier', readingB: 'Van daar' });
  });

  it('goes on with what somebody chose to hold when two windows wrote the same', async () => {
    const { monitor, form, panel, kept } = await open();
    monitor.watch(() => form.follow());
    await panel.type('#talk-title', 'Samen');
    await form.keep();
    const there = monitor.records!.sessions[0]!;
    await monitor.save(monitor.change(interpretationSession, there, { ...there.data, agreed: 'Van daar' }));
    await panel.type('#talk-agreed', 'Van hier');
    await panel.type('#talk-readingA', 'Alleen hier');
    expect(await form.keep()).to.equal(false);
    expect(panel.text()).to.include('In een ander venster is hetzelfde anders ingevuld');
    expect(form.values.agreed).to.equal('Van hier');
    await monitor.settle('there');
    expect(kept()[0]).to.include({ agreed: 'Van daar', readingA: 'Alleen hier' });
    expect([form.values.agreed, form.dirty, form.isChangedElsewhere]).to.eql(['Van daar', false, false]);
  });

  it('is rounded off only with what was agreed and when to look again', async () => {
    const { form, panel, said } = await open();
    await panel.type('#talk-title', 'Schulden');
    await form.finish();
    expect(panel.text()).to.include('Wat vinden we samen?');
    expect(said).to.eql([]);
    await panel.type('#talk-agreed', 'We weten het niet.');
    await panel.type('#talk-nextLook', '2026-06-01');
    await form.finish();
    expect(said).to.eql(['finished Schulden']);
  });

  it('goes at once when there is nothing to lose, and asks when there is', async () => {
    const { form, panel, said } = await open();
    form.leave();
    expect(said).to.eql(['closed']);
    await panel.type('#talk-title', 'Schulden');
    form.leave();
    expect([said.length, form.leaving]).to.eql([1, true]);
    form.drop();
    expect(said.length).to.equal(2);
  });

  it('is kept on the device while somebody types, and starts anew once it is kept halfway', async () => {
    const { monitor, form, panel } = await open();
    const drafts = async () =>
      (await monitor.drafts!.list()).map(({ recordId, values }) => [recordId, values['title']]);
    await panel.type('#talk-title', 'Samen');
    expect(await drafts()).to.eql([[undefined, 'Samen']]);
    await form.keep();
    expect(await drafts()).to.eql([]);
    await panel.type('#talk-title', 'Samen verder');
    expect(await drafts()).to.eql([[monitor.records!.sessions[0]!.id, 'Samen verder']]);
    await form.keep();
    expect(await drafts()).to.eql([]);
    await panel.type('#talk-title', 'Toch niet');
    form.drop();
    expect(await drafts()).to.eql([]);
  });

  it('goes on with what was typed, over the session as it is now', async () => {
    const { monitor, form, panel, kept } = await open();
    await panel.type('#talk-title', 'Samen');
    await form.keep();
    await panel.type('#talk-readingA', 'Van hier');
    const [draft] = await monitor.drafts!.list();
    form.end();
    const there = monitor.records!.sessions[0]!;
    await monitor.save(monitor.change(interpretationSession, there, { ...there.data, readingB: 'Van daar' }));
    const again = TalkForm.resumed(form.owner, draft!, monitor.records!.sessions[0]);
    expect(again.values).to.include({ title: 'Samen', readingA: 'Van hier', readingB: 'Van daar' });
    expect(again.dirty).to.equal(true);
    await again.keep();
    expect(kept()[0]).to.include({ readingA: 'Van hier', readingB: 'Van daar' });
    expect(await monitor.drafts!.list()).to.eql([]);
    again.end();
  });
});
