import { expect } from '@open-wc/testing';
import { scenarios } from '../../../stories/widgets/budget-tracker/budget-tracker.scenarios.js';
import { toolSettled } from '../../suites/tool.suite.js';
import { until } from '../../helpers/until.js';
import { budgetPage, clearPages } from '../../helpers/budget-page.js';

describe('what is handed over and read in', () => {
  afterEach(clearPages);

  for (const which of ['reports', 'bank'])
    it(`comes when somebody asks for it, and goes again: ${which}`, async () => {
      const page = await budgetPage(scenarios.filled);
      await page.press(`.${which}`);
      await until(() => page.in('#page') !== null);
      await toolSettled(page.tool);
      expect(page.text()).to.not.include('Nieuwe aanvraag');
      await page.press('.back');
      expect(page.text()).to.include('Nieuwe aanvraag');
    });

  it('reads nothing in where nothing may be changed', async () => {
    const page = await budgetPage({ ...scenarios.filled, readonly: true });
    expect([page.in('.reports') === null, page.in('.bank')]).to.deep.equal([false, null]);
  });
});
