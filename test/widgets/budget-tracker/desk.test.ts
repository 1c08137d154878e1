import { expect } from '@open-wc/testing';
import { scenarios } from '../../../stories/widgets/budget-tracker/budget-tracker.scenarios.js';
import { toolSettled } from '../../suites/tool.suite.js';
import { budgetPage, clearPages } from '../../helpers/budget-page.js';

describe('the desk of the budget', () => {
  afterEach(clearPages);

  it('goes back to the overview when a request that is open goes elsewhere', async () => {
    const page = await budgetPage(scenarios.votes);
    const [request] = await page.kept();
    await page.storage.records.remove(request!.id, 'team', '2026-11-22T10:00:00.000Z');
    await toolSettled(page.tool);
    expect(page.text()).to.include('Nieuwe aanvraag');
  });

  it('is short where there is little room', async () => {
    const page = await budgetPage(scenarios.compact);
    expect(page.text()).to.include('Wacht op een besluit').and.not.include('Nog niet voorgelegd');
  });

  it('shows rows that remain when no request is left', async () => {
    const rows = scenarios.filled.records.filter(({ type }) => type !== 'budget-case');
    const page = await budgetPage({ records: rows });
    expect(page.text()).to.include('Er is nog € 1.700 over van € 2.000');
  });

  it('speaks English', async () => {
    const page = await budgetPage(scenarios.english);
    expect(page.text()).to.include('€ 1,265 of € 2,000 is left in 2026.').and.include('The money lies idle.');
  });
});
