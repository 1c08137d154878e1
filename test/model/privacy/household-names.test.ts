import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { namedRecords, namesForNewcomers, type NamedRecord } from '@draagkracht/model';

const one = (id: string, name: string, within = 'b1'): NamedRecord => ({ id, name, within });
const names = (here: readonly NamedRecord[], there: readonly NamedRecord[]) =>
  Object.fromEntries(namesForNewcomers(here, there));

describe('the made-up names on a device', () => {
  it('stand in requests and dialogues; a dialogue belongs to the budget of its request', () => {
    const records = [
      { id: 'c1', type: 'budget-case', data: { budgetId: 'b1', pseudonym: 'Berk-17' } },
      { id: 'd1', type: 'case-dialogue', data: { budgetCaseId: 'c1', pseudonym: 'Berk-17' } },
      { id: 'd2', type: 'case-dialogue', data: { budgetCaseId: '', pseudonym: 'Eik-20' } },
      { id: 'o1', type: 'obstacle', data: { pseudonym: 'Iep-30' } },
      { id: 'c2', type: 'budget-case', data: 'cannot be read' },
    ];
    expect(namedRecords(records)).to.eql([
      one('c1', 'Berk-17'),
      one('d1', 'Berk-17'),
      { id: 'd2', name: 'Eik-20', within: '' },
    ]);
  });
});

describe('households that come from another device', () => {
  it('get another name when theirs is in use here, one for all of a household', () => {
    const found = names([one('a', 'Berk-17')], [one('x', 'Berk-17'), one('y', 'Berk-17'), one('z', 'Eik-20')]);
    expect(Object.keys(found)).to.eql(['x', 'y']);
    expect(found['x']).to.equal(found['y']);
    expect(found['x']).to.not.equal('Berk-17');
    expect(found['x']).to.match(/^\p{Lu}\p{Ll}+-\d\d$/u);
  });

  it('keep it in another team or year, and when both know the household', () => {
    expect(names([one('a', 'Berk-17')], [one('x', 'Berk-17', 'b2')])).to.eql({});
    const shared = [one('a', 'Berk-17')];
    expect(names(shared, [...shared, one('x', 'Berk-17')])).to.eql({});
  });

  it('are called as here what was given another name before', () => {
    const here = [one('a', 'Berk-17'), one('x', 'Iep-40')];
    expect(names(here, [one('x', 'Berk-17'), one('y', 'Berk-17')])).to.eql({ y: 'Iep-40' });
  });

  const side = (prefix: string) =>
    fc
      .array(
        fc.record({
          name: fc.constantFrom('Berk-17', 'Eik-20', 'Iep-30', 'Wilg-44'),
          within: fc.constantFrom('b1', 'b2', ''),
        }),
        { maxLength: 12 },
      )
      .map((all) => all.map((part, n): NamedRecord => ({ id: `${prefix}${n}`, ...part })));

  it('are never one with a household here, and stay one among themselves, in whatever order they come', () =>
    fc.assert(
      fc.property(side('a'), side('x'), (here, there) => {
        const renamed = namesForNewcomers(here, there);
        expect(names([...here].reverse(), [...there].reverse())).to.eql(Object.fromEntries(renamed));
        const key = ({ within, name }: NamedRecord) => `${within} ${name}`;
        const after = there.map((came) => ({ ...came, name: renamed.get(came.id) ?? came.name }));
        const inUse = new Set(here.map(key));
        for (const came of after) expect(inUse.has(key(came)), key(came)).to.equal(false);
        there.forEach((p, i) =>
          there.forEach((q, j) => expect(key(p) === key(q)).to.equal(key(after[i]!) === key(after[j]!))),
        );
      }),
    ));
});
