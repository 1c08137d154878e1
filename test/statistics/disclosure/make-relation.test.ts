import { expect } from '@open-wc/testing';
import { makeRelation } from '../../../packages/statistics/src/disclosure/make-relation.js';
import { State } from '../../../packages/statistics/src/disclosure/cell-system.js';
import { systemOf } from './made-system.js';

describe('making a sum of figures', () => {
  it('takes what adds up, with what rounding by the source leaves', () => {
    const system = systemOf([33, 10, 25], []);
    expect(makeRelation(system, { total: 0, parts: [1, 2], kind: 'regions' }, 3)).to.equal(0);
    expect(system.relations[0]!.offset).to.equal(-2);
  });

  it('gives what is not published a cell of its own', () => {
    const system = systemOf([50, 11, 22], []);
    makeRelation(system, { total: 0, parts: [1, 2], kind: 'regions' }, 3);
    expect(system.relations[0]!.parts).to.deep.equal([1, 2, 3]);
    expect([system.values[3], system.states[3]]).to.deep.equal([17, State.unknown]);
  });

  it('takes no total that is less than its parts, and nothing without figures', () => {
    const system = systemOf([20, 11, 22], []);
    expect(makeRelation(system, { total: 0, parts: [1, 2], kind: 'regions' }, 3)).to.equal('sums-differ');
    expect(makeRelation(system, { total: 0, parts: [], kind: 'regions' }, 3)).to.equal('empty');
    system.states[0] = State.unknown;
    expect(makeRelation(system, { total: 0, parts: [1], kind: 'regions' }, 3)).to.equal('empty');
  });

  it('keeps a sum with figures we do not know', () => {
    const system = systemOf([50, 11, Number.NaN], []);
    system.states[2] = State.secret;
    expect(makeRelation(system, { total: 0, parts: [1, 2], kind: 'regions' }, 3)).to.equal(0);
  });
});
