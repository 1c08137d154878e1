import { expect } from '@open-wc/testing';
import type { StoredRecordsController } from '@draagkracht/base';
import type { BudgetCase, CaseDialogue } from '@draagkracht/model';
import type { DkBudgetTracker, DkCaseDialogue } from '@draagkracht/widgets';
import '@draagkracht/widgets/budget-tracker/define.js';
import { scenarios } from '../../../stories/widgets/case-dialogue/case-dialogue.scenarios.js';
import { aCase, caseRecord } from '../../helpers/budget.js';
import { shownTool, toolPage, toolSettled } from '../../suites/tool.suite.js';
import { show } from './acts.js';

describe('the request a dialogue makes', () => {
  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  it('makes one case of a dialogue, in one act, and leads to it the second time', async () => {
    const shown = await show('motivation');
    const tracker = document.createElement('dk-budget-tracker');
    tracker.namespace = shown.tool.namespace;
    shown.tool.before(tracker);
    shown.in('.make-case')!.click();
    await shown.press('.make-case');
    const saved = shown.told.filter((one) => one.startsWith('dk-save'));
    expect(saved.map((one) => (/"type":"([a-z-]+)"/.exec(one) ?? [])[1])).to.deep.equal([
      'case-dialogue',
      'budget-case',
    ]);
    expect(shown.text()).to.include('Van dit gesprek is een aanvraag gemaakt. Die staat op: concept.');
    expect(shown.in('.to-budget')?.localName).to.equal('button');
    expect(shown.in('.make-case')).to.equal(null);
    shown.in<HTMLButtonElement>('#act button')!.click();
    await shown.act({});
    expect(shown.in('.make-case')).not.to.equal(null);
  });

  it('knows the case by either end of the link, and points to the tracker', async () => {
    const shown = await show('caseMade');
    expect(shown.text()).to.include('Die staat op: zonder geld geprobeerd.').and.include('Open het maatwerkbudget');
  });

  it('asks of which team the budget is when there are more', async () => {
    const shown = await show('whichTeam');
    const which = shown.in<HTMLSelectElement>('#which-budget')!;
    expect([...which.options].map(({ text }) => text)).to.deep.equal(['wijkteam Noord 2026', 'wijkteam Zuid 2026']);
  });

  it('leads to the page of the organisation where the tracker is not on this one', async () => {
    const shown = await shownTool<DkCaseDialogue>('dk-case-dialogue', {
      ...scenarios.caseMade,
      set: { budgetPage: '/budget.html' },
    });
    expect(shown.in<HTMLAnchorElement>('.to-budget')?.pathname).to.equal('/budget.html');
  });

  it('takes the decision, makes the case and opens it in the tracker, in one act', async () => {
    const page = toolPage(scenarios.ready);
    const tracker = await shownTool<DkBudgetTracker>('dk-budget-tracker', {}, page);
    const dialogue = await shownTool<DkCaseDialogue>('dk-case-dialogue', { press: scenarios.ready.press }, page);
    await dialogue.press('.decide-and-ask');
    await toolSettled(tracker.tool);
    expect(tracker.text()).to.include('Stap 2 van 8: Zonder geld');
    expect(tracker.focused()).to.equal('page');
    expect(dialogue.text()).to.include('Op 22 november 2026 besloten samen').and.include('is een aanvraag gemaakt');
    await dialogue.press('#act button');
    expect(dialogue.in('.decide')).not.to.equal(null);
    expect(dialogue.in('.make-case')).to.equal(null);
  });

  it('gets another made-up name when the team gave its own to another household', async () => {
    const [, budget] = scenarios.motivation.records;
    const other = caseRecord(aCase({ budgetId: budget.id, pseudonym: 'Wilg-42' }));
    const shown = await shownTool<DkCaseDialogue>('dk-case-dialogue', {
      ...scenarios.motivation,
      records: [...scenarios.motivation.records, other],
      set: { random: () => 0 },
    });
    await shown.press('.make-case');
    const { stored } = shown.tool as unknown as { stored: StoredRecordsController<CaseDialogue> };
    expect(stored.others<BudgetCase>('budget-case').map(({ data }) => data.pseudonym)).to.have.members([
      'Wilg-42',
      'Berk-10',
    ]);
    expect(shown.text()).to.include('Motivering bij Berk-10');
  });

  it('arrives in the tracker on the same page, with the rule that is bent, and leaves it again with one undo', async () => {
    const page = toolPage(scenarios.motivation);
    const tracker = await shownTool<DkBudgetTracker>('dk-budget-tracker', {}, page);
    expect(tracker.text()).not.to.include('Wilg-42');
    const dialogue = await shownTool('dk-case-dialogue', { press: scenarios.motivation.press }, page);
    await dialogue.press('.make-case');
    await toolSettled(tracker.tool);
    expect(tracker.text()).to.include('Wilg-42').and.include('Wij betalen de heraansluiting rechtstreeks.');
    await dialogue.press('.to-budget');
    await toolSettled(tracker.tool);
    expect(tracker.text()).to.include('Stap 2 van 8: Zonder geld');
    expect(tracker.focused()).to.equal('page');
    await dialogue.press('#act button');
    await toolSettled(tracker.tool);
    expect(tracker.text()).not.to.include('Wilg-42');
  });
});
