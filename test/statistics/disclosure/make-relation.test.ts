import { expect } from '@open-wc/testing';
import { makeRelation } from '../../../packages/statistics/src/disclosure/make-relation.js';
import { CellSystem, State } from '../../../packages/statistics/src/disclosure/cell-system.js';
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

  it('keeps what a sum of rounded figures is off as something nobody knows', () => {
    const system = new CellSystem(3, 1);
    system.values.set([25, 10, 10]);
    system.states.fill(State.visible, 0, 3);
    expect(makeRelation(system, { total: 0, parts: [1, 2], kind: 'found', base: 5 }, 3)).to.equal(0);
    expect(system.relations[0]).to.include({ offset: 0 });
    expect([system.isSlack(3), system.values[3], system.low[3], system.high[3]]).to.deep.equal([true, 5, -7.5, 7.5]);
  });
});
