import { expect } from '@open-wc/testing';
import type { ChangeEntry } from '@draagkracht/model';
import { commonState } from '../../../packages/store/src/merge/beginning.js';
import { markOf, type Past, type State } from '../../../packages/store/src/merge/past.js';

const state = (word: string): State => new Map([['data.word', word]]);
/** A past of one field, from its words; `p` is by both, `!x` is a merge that knew `x`. */
function past(who: string, ...words: readonly (string | readonly [string, string])[]): Past {
  const states: State[] = [undefined];
  const entries = words.map((one, i): ChangeEntry => {
    const [word, knows] = typeof one === 'string' ? [one] : one;
    states.push(state(word));
    const shared = word.startsWith('p');
    return {
      seq: i,
      act: `${who}${i}`,
      recordId: 'r',
      type: 't',
      kind: i === 0 ? 'create' : 'update',
      who: shared ? 'samen' : who,
      at: `2026-01-0${i + 1}`,
      changes: [{ path: 'data.word', after: word }],
      ...(knows === undefined ? {} : { knows: markOf(state(knows)) }),
    };
  });
  return { entries, states };
}
const word = (ours: Past, theirs: Past) => commonState(ours, theirs)?.state?.get('data.word');

describe('the state two sides have in common', () => {
  it('is where their logs part', () =>
    expect(word(past('a', 'p1', 'p2', 'x'), past('b', 'p1', 'p2', 'y'))).to.equal('p2'));
  it('is not where both happened to write the same', () =>
    expect(word(past('a', 'p1', 'x', 'z'), past('b', 'p1', 'x'))).to.equal('p1'));
  it('is what one side was when the other merged it', () => {
    const [a, b] = [past('a', 'p1', 'x', ['x', 'y']), past('b', 'p1', 'y', 'z')];
    expect(word(a, b)).to.equal('y');
    expect(word(b, a)).to.equal('y');
  });
  it('is not a merge that was taken back', () => {
    const { entries, states } = past('a', 'p1', 'x', ['y', 'y']);
    const undone = { entries: entries.map((entry) => (entry.knows ? { ...entry, undoneBy: 'later' } : entry)), states };
    expect(word(undone, past('b', 'p1', 'y'))).to.equal('p1');
  });
  it('is where merging across one another made both the same', () =>
    expect(word(past('a', 'p1', 'x', ['xy', 'y'], 'v'), past('b', 'p1', 'y', ['xy', 'x'], 'w'))).to.equal('xy'));
  it('is where the logs part when they merged across one another and stayed different', () =>
    expect(word(past('a', 'p1', 'x', ['x', 'y']), past('b', 'p1', 'y', ['y', 'x']))).to.equal('p1'));
  it('is nothing when they began apart', () => {
    expect(commonState(past('a', 'x'), past('b', 'y'))).to.deep.include({ state: undefined });
  });
});
