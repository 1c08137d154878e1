import { expect } from '@open-wc/testing';
import type { DkPresenceReflection } from '@draagkracht/widgets';
import '@draagkracht/widgets/presence-reflection/define.js';
import { scenarios } from '../../../stories/widgets/presence-reflection/presence-reflection.scenarios.js';
import { shownTool, type ShownTool } from '../../suites/tool.suite.js';

const show = (scenario: keyof typeof scenarios): Promise<ShownTool<DkPresenceReflection>> =>
  shownTool('dk-presence-reflection', scenarios[scenario]);

describe('the desk of reflections', () => {
  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  it('asks first what is at stake for the other, and the next question only after that', async () => {
    const shown = await show('form');
    expect(shown.focused()).to.equal('presence-whatIsAtStake');
    expect(shown.in('#presence-whatIDidNotDo')).to.equal(null);
    await shown.press('.next-question');
    expect(shown.focused()).to.equal('presence-whatIDidNotDo');
    await shown.press('.next-question');
    expect(shown.focused()).to.equal('presence-nextPresence');
    expect(shown.in('.next-question')).to.equal(null);
  });

  it('keeps it private, with the trait of the week and today filled in', async () => {
    const shown = await show('form');
    await shown.act({ typed: { whatIsAtStake: 'Dat hij erbij hoort' } });
    await shown.press('.save');
    expect(shown.told.filter((one) => one.startsWith('dk-save'))).to.have.length(1);
    expect(shown.text()).to.include('U keek het laatst terug op 22 november 2026.').and.include('Dat hij erbij hoort');
    expect(shown.text()).to.include('Gaat vanzelf weg op 14 februari 2027.');
    expect(shown.text()).to.include('in geen enkel bestand');
    expect(shown.told.join()).to.not.include('hoort');
  });

  it('hides what is private on a large screen', async () => {
    const shown = await show('meeting');
    expect(shown.text()).to.include('Deze week letten op').and.not.include('zoon');
    expect(shown.text()).to.include('staan niet op het grote scherm');
  });

  it('changes and removes, and that can be taken back', async () => {
    const shown = await show('filled');
    await shown.press('.edit');
    await shown.act({ typed: { nextPresence: 'Vrijdag bellen' } });
    await shown.press('.save');
    expect(shown.text()).to.include('U schreef toen: “Vrijdag bellen”');
    await shown.press('.remove');
    expect(shown.text()).to.not.include('Vrijdag bellen');
    await shown.press('#act button');
    expect(shown.text()).to.include('Vrijdag bellen');
  });

  it('goes on after a crash with what was typed', async () => {
    const shown = await show('draft');
    await shown.press('.resume-draft');
    expect(shown.in<HTMLTextAreaElement>('#presence-whatIsAtStake')?.value).to.include('zelf de deur');
    await shown.press('.save');
    expect(shown.text()).to.include('Dat zij zelf de deur opent').and.include('21 november 2026');
  });

  it('shows no number about anybody', async () => {
    const shown = await show('filled');
    expect(shown.text().replace(/\d{1,2} \p{L}+ 20\d\d/gu, '')).to.not.match(/\d/);
  });
});
