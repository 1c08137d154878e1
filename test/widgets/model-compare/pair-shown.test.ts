import { expect } from '@open-wc/testing';
import { scenarios } from '../../../stories/widgets/model-compare/model-compare.scenarios.js';
import { pairToBegin, PairShown } from '../../../packages/widgets/src/model-compare/pair-shown.js';

const { data } = scenarios.partial.records[0];

describe('the pair of the answers that is shown', () => {
  it('is the one to talk about first, as the sentence above it says', () => {
    expect(pairToBegin(data)).to.equal(4);
    expect(pairToBegin(scenarios.allTheSame.records[0].data)).to.equal(1);
    expect(pairToBegin({ sheets: [], evidence: [] })).to.equal(1);
  });

  it('goes around, with the focus on it, and begins anew for another comparison', () => {
    const focused: string[] = [];
    const shown = new PairShown((selector) => focused.push(selector));
    expect(shown.at(data)).to.equal(4);
    shown.goTo(8);
    expect(shown.at(data)).to.equal(1);
    shown.goTo(0);
    expect(shown.at(data)).to.equal(7);
    expect(focused).to.deep.equal(['#pair-view-1', '#pair-view-7']);
    shown.reset();
    expect(shown.at(data)).to.equal(4);
  });
});
