import { expect } from '@open-wc/testing';
import type { KeptDraft } from '@draagkracht/model';
import type { DkPrincipleCard } from '@draagkracht/widgets';
import '@draagkracht/widgets/principle-card/define.js';
import { scenarios } from '../../../stories/widgets/principle-card/principle-card.scenarios.js';
import type { ToolScenario } from '../../../stories/widgets/tool-story.js';
import { until } from '../../helpers/until.js';
import { shownTool, toolPage, toolSettled, type ShownTool } from '../../suites/tool.suite.js';

const shown = (given: ToolScenario, page?: HTMLElement): Promise<ShownTool<DkPrincipleCard>> =>
  shownTool('dk-principle-card', given, page);
const [running, ...past] = scenarios.filled.records;

describe('the late half of the card', () => {
  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  it('brings its styles along, and begins a new one with the words of the last', async () => {
    const page = await shown({ records: past, press: ['start'] });
    expect(getComputedStyle(page.in('.field')!).display).to.equal('grid');
    expect(page.in<HTMLTextAreaElement>('#new-ownWords')?.value).to.equal(past[0]?.data.ownWords);
    await page.press('.cancel');
    expect(page.in('form')).to.equal(null);
    expect(page.in('.start')?.innerText).to.equal('Maak een nieuwe afspraak');
  });

  it('lets go of what is open when another principle is shown', async () => {
    const page = await shown({ records: [running], press: ['edit'], typed: { agreement: 'Iets anders.' } });
    page.tool.principle = 2;
    await toolSettled(page.tool);
    expect(page.in('form')).to.equal(null);
    expect(page.text()).to.include('Leer onzeker weten benutten').and.not.include('Iets anders.');
    page.tool.principle = 1;
    await toolSettled(page.tool);
    expect(page.text()).to.include(running.data.agreement);
  });

  it('goes on with an answer that was typed and never saved', async () => {
    const page = toolPage(scenarios.filled);
    const first = await shown({ typed: { learned: 'Buren weten meer.' } }, page);
    first.tool.remove(); // As after a crash: nobody stopped, nobody saved.
    const again = await shown({}, page);
    await until(() => again.in('.resume-draft'));
    await again.press('.resume-draft');
    expect(again.in<HTMLTextAreaElement>('#back-learned')?.value).to.equal('Buren weten meer.');
  });

  it('offers only what was typed about its own principle', async () => {
    const draft = (principle: number): KeptDraft => ({
      key: `draft-${principle}`,
      type: 'principle-agreement',
      tool: 'dk-principle-card',
      form: 'new',
      values: { ...running.data, principle, agreement: `Bij principe ${principle}` },
      at: '2026-11-22T08:00:00.000Z',
    });
    const page = await shown({ records: [running], drafts: [draft(1), draft(2)] });
    await until(() => page.in('.resume-draft'));
    expect(page.tool.renderRoot.querySelectorAll('.resume-draft').length).to.equal(1);
    await page.press('.resume-draft');
    expect(page.in<HTMLTextAreaElement>('#new-agreement')?.value).to.equal('Bij principe 1');
  });
});
