import { expect } from '@open-wc/testing';
import type { TeamBudget } from '@draagkracht/model';
import { scenarios } from '../../../stories/widgets/budget-tracker/budget-tracker.scenarios.js';
import { budgetPage, clearPages } from '../../helpers/budget-page.js';

describe('the rules of a budget', () => {
  afterEach(clearPages);

  it('are changed with the decision they come from', async () => {
    const page = await budgetPage(scenarios.settings);
    await page.enter({ amountCents: '3.000', decidedBy: 'college, 3 februari 2026' });
    expect((await page.kept<TeamBudget>('team-budget'))[0]?.data).to.include({ amountCents: 300_000 });
    expect(page.text()).to.include('van € 3.000 in 2026').and.include('Besluit van: college, 3 februari 2026.');
  });

  it('say in January that the year is over, and begin the new one with what is left', async () => {
    const page = await budgetPage({ ...scenarios.filled, set: { clock: () => new Date('2027-01-04T08:00:00Z') } });
    expect(page.text()).to.include('Dit is het budget van 2026. Van 2027 is er nog geen.');
    await page.press('.begin-year');
    expect(page.in<HTMLInputElement>('#budget-year')?.value).to.equal('2027');
    expect(page.in<HTMLInputElement>('#budget-carryOverCents')?.value).to.equal('1265');
    await page.press('.save');
    expect(page.text()).to.include('van € 3.265 in 2027').and.not.include('Van 2027 is er nog geen');
  });

  it('stop without saving', async () => {
    const page = await budgetPage(scenarios.settings);
    await page.press('.cancel');
    expect(page.text()).to.include('Nieuwe aanvraag');
  });

  it('begin another year with what is left, and another team with nothing', async () => {
    const page = await budgetPage(scenarios.settings);
    await page.press('.next-year');
    expect(page.in<HTMLInputElement>('#budget-carryOverCents')?.value).to.equal('1265');
    await page.press('.save');
    expect((await page.kept<TeamBudget>('team-budget')).map(({ data }) => data.year)).to.have.members([2026, 2027]);
    await page.press('.settings');
    await page.press('.other-team');
    await page.enter({ teamLabel: 'wijkteam Oost' });
    expect((await page.kept<TeamBudget>('team-budget')).length).to.equal(3);
  });
});
