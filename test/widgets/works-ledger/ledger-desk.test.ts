import { expect } from '@open-wc/testing';
import type { DkWorksLedger } from '@draagkracht/widgets';
import '@draagkracht/widgets/works-ledger/define.js';
import { scenarios } from '../../../stories/widgets/works-ledger/works-ledger.scenarios.js';
import type { ToolScenario } from '../../../stories/widgets/tool-story.js';
import { until } from '../../helpers/until.js';
import { shownTool, toolPage, type ShownTool } from '../../suites/tool.suite.js';

const shown = (given?: ToolScenario, page?: HTMLElement): Promise<ShownTool<DkWorksLedger>> =>
  shownTool('dk-works-ledger', given, page);

describe('the late half of dk-works-ledger', () => {
  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  it('offers what was typed and never saved', async () => {
    const page = toolPage(scenarios.one);
    const first = await shown({}, page);
    await first.act({ press: ['start'], typed: { practice: 'Eettafel' } });
    first.tool.remove(); // As after a crash: nobody stopped, nobody saved.
    const again = await shown({}, page);
    await until(() => again.in('.resume-draft'));
    await again.press('.resume-draft');
    expect(again.in<HTMLInputElement>('#practice-practice')?.value).to.equal('Eettafel');
  });
});
