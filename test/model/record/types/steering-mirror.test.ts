import { expect } from '@open-wc/testing';
import { badSteering, draftProblems, fieldsOf, goodSteering, steeringItems, steeringMirror } from '@draagkracht/model';
import * as v from 'valibot';

const none = [0, 0, 0, 0];
const tally = { people: 0, items: Object.fromEntries(steeringItems.map(({ value }) => [value, none])) };
const good = {
  round: 1,
  startedOn: '2026-11-22',
  whose: 'wethouder Wmo',
  takenPartOn: '',
  added: [],
  shownOn: '',
  letGo: 'Tekenen bij kleine bedragen',
  frame: 'Antwoord binnen twee weken',
  reportBackOn: '2027-02-22',
  learned: '',
  lookedBackOn: '',
};
const of = (change: object): string[] =>
  draftProblems(steeringMirror, { ...good, ...change }, '2026-11-22').map(({ field, code }) => `${field}: ${code}`);

describe('a round of the mirror', () => {
  it('has six behaviours that give room and five that take it, in the words of the seed', () => {
    expect([goodSteering.length, badSteering.length]).to.deep.equal([6, 5]);
    expect(new Set(steeringItems.map(({ value }) => value)).size).to.equal(11);
  });

  it('asks of each an answer and an example', () => {
    const asked = fieldsOf(steeringMirror.schema).map(({ name }) => name);
    for (const { value } of steeringItems) expect(asked).to.include.members([`${value}Self`, `${value}Example`]);
    expect(of({})).to.deep.equal([]);
    expect(of({ trustSelf: '5' })).to.deep.equal(['trustSelf: not-in-list']);
  });

  it('ends in two commitments and a day on which is told what came of them', () => {
    expect(of({ letGo: '', frame: ' ', reportBackOn: '' })).to.deep.equal([
      'letGo: required',
      'frame: required',
      'reportBackOn: required',
    ]);
    expect(of({ reportBackOn: '2026-11-22' })).to.deep.equal(['reportBackOn: not-future']);
  });

  it('keeps the answers of others as counts and nothing else', () => {
    const kept = (others: unknown): boolean => v.safeParse(steeringMirror.schema, { ...good, others }).success;
    expect(kept(tally)).to.equal(true);
    expect(kept({ ...tally, items: { ...tally.items, trust: [1, 0, 0] } })).to.equal(false);
    expect(kept({ ...tally, items: { ...tally.items, trust: [1, 0, 0, -1] } })).to.equal(false);
  });
});
