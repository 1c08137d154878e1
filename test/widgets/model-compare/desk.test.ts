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

  describe('on a telephone', () => {
    const onPhone = async (scenario: 'turn' | 'halfPair') => {
      const shown = await shownTool<DkModelCompare>('dk-model-compare', scenarios[scenario]);
      shown.tool.style.inlineSize = '320px';
      const isSeen = (selector: string): boolean => shown.in(selector)?.checkVisibility() ?? false;
      const pairs = (): readonly number[] => [1, 2, 3, 4, 5, 6, 7].filter((pair) => isSeen(`#sheet-now${pair}`));
      return { shown, isSeen, pairs };
    };

    it('has one pair in sight, and is done at the last', async () => {
      const { shown, isSeen, pairs } = await onPhone('turn');
      expect([pairs(), isSeen('.previous-pair'), isSeen('.save')]).to.deep.equal([[1], false, false]);
      await shown.press('.next-pair');
      expect(shown.focused()).to.equal('sheet-now2');
      expect([pairs(), isSeen('.previous-pair'), isSeen('.at-first')]).to.deep.equal([[2], true, false]);
      for (let pair = 3; pair <= 7; pair++) await shown.press('.next-pair');
      expect([pairs(), isSeen('.next-pair'), isSeen('.save')]).to.deep.equal([[7], false, true]);
      await shown.press('.previous-pair');
      expect(shown.focused()).to.equal('sheet-now6');
      shown.tool.style.inlineSize = '40em';
      expect([pairs().length, isSeen('.pair-steps')]).to.deep.equal([7, false]);
    });

    it('brings what stands in the way into sight', async () => {
      const { shown, isSeen, pairs } = await onPhone('halfPair');
      await shown.press('.save');
      expect([pairs(), isSeen('.save')]).to.deep.equal([[1, 3], true]);
      expect(shown.focused()).to.equal('sheet-wanted3');
    });
  });
});
