import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addedTally, answersIn, noTally, steeringItems, tallyOf, type SteeringAnswer } from '@draagkracht/model';

const answer = fc.constantFrom<SteeringAnswer[]>('1', '2', '3', '4');
const person = fc.record(Object.fromEntries(steeringItems.map(({ value }) => [value, answer])), { requiredKeys: [] });

describe('counts of answers', () => {
  it('hold one person as counts of one, and nothing of what was skipped', () => {
    const { people, items } = tallyOf({ trust: '3' });
    expect([people, items.trust, items.frames]).to.deep.equal([1, [0, 0, 1, 0], [0, 0, 0, 0]]);
  });

  it('add up the same in any order, and no item has more answers than there are people', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 12 }), (people) => {
        const sum = (list: readonly object[]) => list.map((one) => tallyOf(one)).reduce(addedTally, noTally());
        const all = sum(people);
        expect(all).to.deep.equal(sum(people.toReversed()));
        expect(all.people).to.equal(people.length);
        for (const counts of Object.values(all.items)) expect(answersIn(counts).length).to.be.at.most(people.length);
      }),
    );
  });

  it('give the answers back, lowest first, without the people', () => {
    expect(answersIn([2, 0, 1, 1])).to.deep.equal([1, 1, 3, 4]);
    expect(answersIn([0, 0, 0, 0])).to.deep.equal([]);
  });
});
