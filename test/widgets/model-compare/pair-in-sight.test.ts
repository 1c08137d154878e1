import { expect } from '@open-wc/testing';
import type { DraftController } from '@draagkracht/base';
import { PairInSight } from '../../../packages/widgets/src/model-compare/pair-in-sight.js';

describe('the pair in sight', () => {
  const focused: string[] = [];
  let values: Readonly<Record<string, unknown>>;
  let wrong: readonly string[];
  let blocked: readonly string[];
  let sight: PairInSight;
  const draft = (): DraftController => {
    const fields = ['now1', 'wanted1', 'evidence1', 'now4', 'evidence6'].map((name) => ({ name }));
    const refused = wrong.length + blocked.length > 0;
    return { values, fields, refused, problems: wrong.map((field) => ({ field })), blocked } as never;
  };
  const shown = (): readonly number[] => [1, 2, 3, 4, 5, 6, 7].filter((pair) => sight.shows(pair));
  beforeEach(() => {
    [values, wrong, blocked] = [{}, [], []];
    focused.length = 0;
    sight = new PairInSight({ draft, focus: (selector) => focused.push(selector) });
  });

  it('is the first, and goes from one to the next and back, to the first question of each', () => {
    expect([shown(), sight.isFirst, sight.isLast]).to.deep.equal([[1], true, false]);
    sight.go(1);
    sight.go(1);
    sight.go(-1);
    expect(shown()).to.deep.equal([2]);
    expect(focused).to.deep.equal(['#sheet-now2', '#sheet-now3', '#sheet-now2']);
  });

  it('stays between the first and the last', () => {
    sight.go(-1);
    expect(shown()).to.deep.equal([1]);
    for (let turns = 0; turns < 9; turns++) sight.go(1);
    expect([shown(), sight.isLast]).to.deep.equal([[7], true]);
  });

  it('has beside it every pair that stands in the way of saving', () => {
    wrong = ['wanted3'];
    blocked = ['evidence6'];
    expect(shown()).to.deep.equal([1, 3, 6]);
    expect(sight.isLast).to.equal(true);
  });

  it('is the last one with something in it when somebody goes on with what was typed', () => {
    sight.resume();
    expect(sight.at).to.equal(1);
    values = { now1: '2', now4: '3', evidence6: '' };
    sight.resume();
    expect(sight.at).to.equal(4);
  });
});
