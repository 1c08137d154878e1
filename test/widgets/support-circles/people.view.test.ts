import { expect } from '@open-wc/testing';
import { exampleCircles } from '../../../packages/widgets/src/support-circles/example.js';
import {
  emptyCircles,
  helped,
  helpers,
  helpGot,
  numbered,
  present,
} from '../../../packages/widgets/src/support-circles/people.view.js';

const { people } = exampleCircles('nl', '2026-11-22');
const roles = (found: readonly { roleLabel: string }[]): string[] => found.map(({ roleLabel }) => roleLabel);

describe('the people in circles', () => {
  it('are numbered from the inside out, whatever the order in which they were named', () => {
    const found = numbered(people.toReversed());
    expect(found.map(({ number, at }) => [number, at])).to.deep.equal([
      [1, 5],
      [2, 3],
      [3, 4],
      [4, 2],
      [5, 1],
      [6, 0],
    ]);
    expect(found.map(({ person }) => person.circle)).to.deep.equal(['1', '2', '2', '3', '4', '5']);
  });

  it('help or are helped, and are not there when they fall away', () => {
    expect(roles(helpers(people))).to.not.include('buurvrouw');
    expect(roles(helped(people))).to.deep.equal(['partner', 'vriend van vroeger', 'buurvrouw']);
    const gone = people.map((one) => ({ ...one, away: true }));
    expect([present(gone), helpers(gone), helpGot(gone)]).to.deep.equal([[], [], []]);
    expect(emptyCircles(gone)).to.deep.equal(['1', '2', '3', '4', '5']);
    expect(emptyCircles(people)).to.deep.equal([]);
  });

  it('give kinds of help in a fixed order', () =>
    expect(helpGot(people.slice(0, 2))).to.deep.equal([
      'practical',
      'company',
      'arranging',
      'money',
      'transport',
      'care',
    ]));
});
