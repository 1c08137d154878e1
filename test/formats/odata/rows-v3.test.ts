import { expect } from '@open-wc/testing';
import { gapOfCode } from '@draagkracht/model';
import type { TableFacts } from '../../../packages/formats/src/odata/facts.js';
import { DataSetRows } from '../../../packages/formats/src/odata/rows-v3.js';

const none: TableFacts = { version: 3, measures: new Map(), dimensions: new Map() };

function read(rows: readonly Record<string, unknown>[], untyped = false, facts = none) {
  const gathered = new DataSetRows();
  gathered.add(rows);
  const made = gathered.finish(facts, untyped);
  const cells: unknown[] = [];
  made.visit((row, measure, value, gap) => cells.push([row, made.measures[measure], gapOfCode(gap) ?? value]));
  return { ...made, cells, size: gathered.size };
}

describe('DataSetRows', () => {
  it('takes fields with a position for measures and others for dimensions', () => {
    const made = read([{ ID: 0, RegioS: 'GM0344', Naam_1: 'Utrecht   ', Bijstand_2: 12, Wmo_3: null }]);
    expect(made.keys.map(({ name }) => name)).to.deep.equal(['RegioS']);
    expect(made.texts.map(({ name, words }) => [name, ...words])).to.deep.equal([['Naam_1', 'Utrecht']]);
    expect(made.cells).to.deep.equal([
      [0, 'Bijstand_2', 12],
      [0, 'Wmo_3', 'missing'],
    ]);
  });
  it('believes the table over the look of a name', () => {
    const facts: TableFacts = {
      ...none,
      dimensions: new Map([['Groep_1', { kind: 'other' }]]),
      measures: new Map([['Aantal', { path: ['Aantal'], unit: '', text: false }]]),
    };
    const made = read([{ Groep_1: 'x', Aantal: 3 }], false, facts);
    expect(made.keys[0]!.name).to.equal('Groep_1');
    expect(made.cells).to.deep.equal([[0, 'Aantal', 3]]);
  });
  it('reads the signs of the set in which all is text', () =>
    expect(
      read([{ ID: 0, A_1: '   421110', B_2: '       .', C_3: '', D_4: '  -12.5', E_5: 'GM0344' }], true).cells,
    ).to.deep.equal([
      [0, 'A_1', 421110],
      [0, 'B_2', 'missing'],
      [0, 'C_3', 'impossible'],
      [0, 'D_4', -12.5],
    ]));
  it('puts pages in the order of their rows, each once', () => {
    const made = read([
      { ID: 1, A_1: 20 },
      { ID: 0, A_1: 10 },
      { ID: 1, A_1: 20 },
    ]);
    expect(made.cells).to.deep.equal([
      [0, 'A_1', 10],
      [1, 'A_1', 20],
    ]);
    expect(made.repeated).to.equal(1);
    expect(made.size).to.equal(3);
  });
  it('counts texts where the table says there are figures', () => {
    const facts: TableFacts = { ...none, measures: new Map([['A_1', { path: ['A'], unit: '', text: false }]]) };
    const made = read([{ ID: 0, A_1: 'veel' }], false, facts);
    expect([...made.oddTexts]).to.deep.equal([['A_1', 1]]);
    expect(made.cells).to.deep.equal([[0, 'A_1', 'missing']]);
  });
});
