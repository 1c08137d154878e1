import { expect } from '@open-wc/testing';
import '@draagkracht/widgets/turn-curve/define.js';
import { scenarios } from '../../../stories/widgets/turn-curve/turn-curve.scenarios.js';
import { shownTool } from '../../suites/tool.suite.js';

describe('the late half of the conversation', () => {
  it('asks to begin again when nothing goes on, above what came of the earlier ones', async () => {
    const page = await shownTool('dk-turn-curve', scenarios.lookedBack);
    expect(page.text()).to.match(/Welke lijn wilt u ombuigen\?.*Begin een nieuw gesprek.*Eén eerder gesprek/);
    await page.press('.start');
    expect(page.text()).to.include('Stap 1 van 6');
    expect(page.focused()).to.equal('step');
    page.tool.closest('main')?.remove();
  });
});
