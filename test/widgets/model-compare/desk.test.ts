import { expect } from '@open-wc/testing';
import type { DkModelCompare } from '@draagkracht/widgets';
import '@draagkracht/widgets/model-compare/define.js';
import { scenarios } from '../../../stories/widgets/model-compare/model-compare.scenarios.js';
import { shownTool } from '../../suites/tool.suite.js';

describe('the desk of the comparison', () => {
  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  it('refuses half a pair, at the place that is missing', async () => {
    const shown = await shownTool<DkModelCompare>('dk-model-compare', scenarios.halfPair);
    await shown.press('.save');
    expect(shown.focused()).to.equal('sheet-wanted3');
    expect(shown.text()).to.include('Kies bij dit paar twee keer een plaats');
  });

  it('goes back to handing on when somebody stops halfway, without an answer', async () => {
    const shown = await shownTool<DkModelCompare>('dk-model-compare', scenarios.turn);
    await shown.press('.cancel');
    expect(shown.text()).to.include('4 mensen zijn geweest');
    await shown.press('.my-turn');
    expect(shown.in<HTMLInputElement>('#sheet-now1')?.checked).to.equal(false);
  });
});
