import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { changesBetween, stepBack } from '../../../packages/store/src/repositories/diff.js';

const data = fc.dictionary(
  fc.string({ minLength: 1 }).filter((name) => name !== '__proto__'),
  fc.jsonValue(),
);
const record = fc.record({
  id: fc.constant('1'),
  type: fc.constant('t'),
  visibility: fc.constantFrom('prive', 'team'),
  data,
});

describe('diff', () => {
  it('sees each field of the data apart, and a list as a whole', () => {
    const before = { id: '1', type: 't', updatedAt: 'a', data: { words: 'oud', list: [1, 2], same: { deep: [1] } } };
    const after = {
      id: '1',
      type: 't',
      updatedAt: 'b',
      data: { words: 'nieuw', list: [1, 3], same: { deep: [1] }, more: true },
    };
    expect(changesBetween(before, after)).to.deep.equal([
      { path: 'data.words', before: 'oud', after: 'nieuw' },
      { path: 'data.list', before: [1, 2], after: [1, 3] },
      { path: 'data.more', after: true },
    ]);
  });
  it('sees no change in the order of names', () =>
    expect(changesBetween({ data: { a: { x: 1, y: 2 } } }, { data: { a: { y: 2, x: 1 } } })).to.deep.equal([]));
  it('can be walked back, whatever the fields are called', () =>
    fc.assert(
      fc.property(record, record, (before, after) => {
        expect(stepBack(after, changesBetween(before, after))).to.deep.equal(before);
      }),
    ));
  it('remembers a removed record whole', () =>
    fc.assert(
      fc.property(record, (before) => {
        expect(stepBack({ id: '1', type: 't' }, changesBetween(before, undefined))).to.deep.equal(before);
      }),
    ));
  it('can be walked back over data that is no object', () => {
    const [before, after] = [
      { id: '1', data: 'half' },
      { id: '1', data: { words: 'heel' } },
    ];
    expect(stepBack(after, changesBetween(before, after))).to.deep.equal(before);
    expect(stepBack(before, changesBetween(after, before))).to.deep.equal(after);
  });
});
