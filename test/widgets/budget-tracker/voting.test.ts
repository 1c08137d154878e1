import { expect } from '@open-wc/testing';
import type { BudgetVote } from '@draagkracht/model';
import { scenarios } from '../../../stories/widgets/budget-tracker/budget-tracker.scenarios.js';
import { toolSettled } from '../../suites/tool.suite.js';
import { budgetPage, clearPages } from '../../helpers/budget-page.js';

describe('colleagues in turn', () => {
  afterEach(clearPages);

  it('asks a reason of who does not agree, and hands on without showing it', async () => {
    const page = await budgetPage(scenarios.inTurn);
    await page.act({ typed: { initials: 'cd', role: 'inkomen', answer: 'disagree' } });
    await page.press('.save');
    expect(page.text()).to.include('Schrijf op waarom niet.');
    await page.enter({ reason: 'Dit kan anders.' });
    expect(page.text()).to.include('Geef het apparaat door').and.not.include('Dit kan anders.');
    await page.press('.cancel');
    const [vote] = await page.kept<BudgetVote>('budget-vote');
    expect(vote?.data).to.include({ answer: 'disagree', round: 1, isOther: false });
    await page.press('.all-turns');
    expect(page.text()).to.include('“Dit kan anders.”');
  });

  it('shows no answers before somebody asks for them', async () => {
    const page = await budgetPage({ ...scenarios.decide, press: ['open-case'] });
    expect(page.text()).to.include('3 collega’s gaven antwoord.').and.not.include('garantie');
    await page.press('.reveal');
    expect(page.text()).to.include('garantie');
  });

  it('keeps no draft of an answer: somebody else takes the device next', async () => {
    const page = await budgetPage(scenarios.inTurn);
    await page.act({ typed: { initials: 'cd', role: 'inkomen', advice: 'Vraag het fonds.' } });
    expect(await page.storage.drafts.list()).to.deep.equal([]);
  });

  it('begins empty for the next person', async () => {
    const page = await budgetPage(scenarios.inTurn);
    await page.enter({ initials: 'cd', role: 'inkomen', answer: 'agree' });
    expect(page.in<HTMLInputElement>('#vote-role')?.value).to.equal('');
    expect(page.focused()).to.equal('handed');
    expect(page.text()).to.include('Geef het apparaat door. 1 collega gaf antwoord.');
  });

  it('offers the roles of this team and the usual ones, to press instead of to type', async () => {
    const page = await budgetPage(scenarios.inTurn);
    const chips = [...page.tool.renderRoot.querySelectorAll<HTMLButtonElement>('.suggestion')];
    expect(chips.map((chip) => chip.textContent?.trim())).to.include('inkomen');
    chips.find((chip) => chip.textContent?.trim() === 'inkomen')!.click();
    await page.enter({ initials: 'cd', answer: 'agree' });
    const [vote] = await page.kept<BudgetVote>('budget-vote');
    expect(vote?.data.role).to.equal('inkomen');
  });

  it('tells once that enough colleagues agree, by the vote that makes it so', async () => {
    const page = await budgetPage(scenarios.inTurn);
    const answers = [
      ['cd', 'inkomen', 'agree'],
      ['ef', 'jeugd', 'agree'],
      ['gh', 'ggz', 'agree'],
      ['ij', 'wonen', 'abstain'],
    ] as const;
    for (const [at, [initials, role, answer]] of answers.entries()) {
      if (at > 2) await page.press('.my-turn');
      await page.enter({ initials, role, answer });
    }
    expect((await page.kept('budget-vote')).length).to.equal(4);
    expect(page.told.filter((one) => one.includes('quorum-reached')).length).to.equal(1);
  });

  it('brings the votes of two devices together by a file, one of each role', async () => {
    const at = '2026-11-22T12:00:00.000Z';
    const here = await budgetPage(scenarios.inTurn);
    await here.enter({ initials: 'cd', role: 'inkomen', answer: 'agree' });
    const there = await budgetPage();
    await there.storage.backup.restore(await here.storage.backup.exportAll(at), 'jeugd', at);
    await toolSettled(there.tool);
    await there.press('.open-case');
    await there.press('.go-around');
    for (const [initials, role] of [
      ['cd', 'inkomen'],
      ['ef', 'jeugd'],
    ] as const) {
      await there.enter({ initials, role, answer: 'agree' });
    }
    const file = await there.storage.backup.exportAll(at);
    expect((await here.storage.merge.merge(file, {}, 'inkomen', at)).added).to.equal(2);
    await here.press('.cancel');
    await here.press('.all-turns');
    expect(here.text())
      .to.include('2 van de 3 collega’s die nodig zijn')
      .and.include('inkomen antwoordde op een ander apparaat');
    expect((await here.kept('voting-device')).length).to.equal(1);
  });
});
