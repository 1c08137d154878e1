import { expect } from '@open-wc/testing';
import { draftProblems, interplayScan } from '@draagkracht/model';

const party = (key: string, label: string) => ({ key, label, kind: 'formal', circle: '5' });
const good = {
  area: 'Noord',
  heldOn: '2026-11-22',
  parties: [party('a', 'wijkteam'), { ...party('b', 'buurthuis'), kind: 'informal' }],
  ties: [
    { a: 'a', b: 'b', side: 'formal', level: '3', wanted: '4' },
    { a: 'a', b: 'b', side: 'informal', level: '1' },
  ],
  sides: [{ side: 'formal', mark: 'x', on: '2026-11-22' }],
  tensions: [{ tension: 'relapse', present: '2', example: '' }],
  answers: [{ kind: 'area', action: 'Samen koffie drinken' }],
  chosen: [],
};
const of = (change: object): string[] =>
  draftProblems(interplayScan, { ...good, ...change }, '2026-11-22').map(({ field, code }) => `${field}: ${code}`);

describe('a scan of the interplay', () => {
  it('takes what each side says of a tie', () => {
    expect(of({})).to.deep.equal([]);
    expect(of({ ties: [{ a: 'a', b: 'b', side: 'formal', level: '5' }] })).to.deep.equal(['ties.0.level: not-in-list']);
    expect(of({ ties: [{ a: 'a', b: 'b', side: 'mayor', level: '1' }] })).to.deep.equal(['ties: not-in-list']);
  });

  it('has each party once, whatever the capitals', () => {
    expect(of({ parties: [party('a', 'Wijkteam'), party('b', ' wijkteam ')] })).to.deep.equal([
      'parties.1.label: refused',
    ]);
    expect(of({ parties: [party('a', ''), party('b', '')] })).to.deep.equal([
      'parties.0.label: required',
      'parties.1.label: required',
    ]);
  });

  it('holds twelve parties, and three ties to work on', () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => party(`${at}`, `partij ${at}`));
    expect(of({ parties: many(12) })).to.deep.equal([]);
    expect(of({ parties: many(13) })).to.deep.equal(['parties: too-many']);
    const tie = { a: 'a', b: 'b', what: 'Overleg', ownerRole: 'wijkteam', by: '2027-01-10' };
    expect(of({ chosen: [tie, tie, tie] })).to.deep.equal([]);
    expect(of({ chosen: [tie, tie, tie, tie] })).to.deep.equal(['chosen: too-many']);
    expect(of({ chosen: [{ ...tie, by: '' }] })).to.deep.equal(['chosen.0.by: required']);
  });
});
