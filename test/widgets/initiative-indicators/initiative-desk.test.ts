import { expect } from '@open-wc/testing';
import type { DkInitiativeIndicators } from '@draagkracht/widgets';
import '@draagkracht/widgets/initiative-indicators/define.js';
import { scenarios } from '../../../stories/widgets/initiative-indicators/initiative-indicators.scenarios.js';
import type { ToolScenario } from '../../../stories/widgets/tool-story.js';
import { until } from '../../helpers/until.js';
import { shownTool, toolPage, type ShownTool } from '../../suites/tool.suite.js';

const shown = (given?: ToolScenario, page?: HTMLElement): Promise<ShownTool<DkInitiativeIndicators>> =>
  shownTool('dk-initiative-indicators', given, page);

describe('the late half of dk-initiative-indicators', () => {
  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  it('offers what was typed and never saved', async () => {
    const page = toolPage(scenarios.due);
    const first = await shown({}, page);
    await first.act({ press: ['measure'], typed: { n: '41' } });
    first.tool.remove(); // As after a crash: nobody stopped, nobody saved.
    const again = await shown({}, page);
    await until(() => again.in('.resume-draft'));
    await again.press('.resume-draft');
    expect(again.in<HTMLInputElement>('[id$="-n"]')?.value).to.equal('41');
  });
});
