import { expect } from '@open-wc/testing';
import { DkBudgetTracker } from '@draagkracht/widgets';
import '@draagkracht/widgets/budget-tracker/define.js';
import { scenarios } from '../../../stories/widgets/budget-tracker/budget-tracker.scenarios.js';
import type { ToolScenario } from '../../../stories/widgets/tool-story.js';
import { shownTool, toolSuite, type ShownTool } from '../../suites/tool.suite.js';

const shown = (given?: ToolScenario): Promise<ShownTool<DkBudgetTracker>> => shownTool('dk-budget-tracker', given);

describe('dk-budget-tracker', () => {
  toolSuite<DkBudgetTracker>({
    tag: 'dk-budget-tracker',
    element: DkBudgetTracker,
    scenarios,
    narrow: ['filled', 'empty', 'longText', 'votes', 'inTurn', 'decide', 'bentRule', 'request', 'settings', 'lookBack'],
  });

  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  it('begins with how the money stands', async () => {
    const page = await shown(scenarios.filled);
    expect(page.text()).to.include('Er is nog € 1.265 over van € 2.000 in 2026.');
  });
});
