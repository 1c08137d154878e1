import { expect } from '@open-wc/testing';
import { UnreadableError } from '@draagkracht/formats';
import { chosenOf } from '../../../../packages/formats/src/odata/live/choose.js';
import { factsOf } from '../../../../packages/formats/src/odata/read-facts.js';
import { responseOf } from '../../../../packages/formats/src/odata/response.js';
import { responseFile, v3Table } from '../../../helpers/cbs-tables.js';

const facts = factsOf(
  3,
  Object.keys(v3Table.sets).map((set) => responseOf(responseFile(v3Table, set))!),
);
const unknown = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof UnreadableError) return error.problem.example!.text!;
    throw error;
  }
  return 'fine';
};

describe('chosenOf', () => {
  it('understands fields, ids and names of measures', () => {
    for (const text of ['PersonenMetBijstand_1', 'PersonenMetBijstand', 'personen met bijstand'])
      expect(chosenOf(facts, { measures: [text] }).measures).to.deep.equal(['PersonenMetBijstand_1']);
    expect(chosenOf(facts, {}).measures).to.deep.equal(['PersonenMetBijstand_1', 'Uitgaven_2']);
  });
  it('understands regions and periods as people write them, and keeps the keys of the source', () => {
    expect(chosenOf(facts, { regions: ['NL00', 'utrecht (gemeente)'], periods: ['2022'] }).dimensions).to.deep.equal([
      { name: 'RegioS', keys: ['NL01  ', 'GM0344'] },
      { name: 'Perioden', keys: ['2022JJ00'] },
    ]);
    expect(chosenOf(facts, { regions: ['gm*'] }).dimensions).to.deep.equal([
      { name: 'RegioS', keys: ['GM0344', 'GM0362'], prefix: 'GM' },
    ]);
    expect(chosenOf(facts, { regions: ['GM*', 'NL00'] }).dimensions[0]!.prefix).to.equal(undefined);
  });
  it('understands other dimensions by name or title', () =>
    expect(chosenOf(facts, { where: { leeftijd: ['18 tot 27 jaar', 'T001'] } }).dimensions).to.deep.equal([
      { name: 'Leeftijd', keys: ['A018', 'T001'] },
    ]));
  it('names what the table does not know', () => {
    expect(unknown(() => chosenOf(facts, { measures: ['x'] }))).to.equal('x');
    expect(unknown(() => chosenOf(facts, { periods: ['1999'] }))).to.equal('1999');
    expect(unknown(() => chosenOf({ ...facts, dimensions: new Map() }, { regions: ['GM0344'] }))).to.equal('GM0344');
  });
});
