import { expect } from '@open-wc/testing';
import { unfinishedCells, unfinishedFormulas } from '../../../packages/formats/src/xlsx/unfinished-formulas.js';
import { utf8 } from '../fixtures.js';

const sheet = '<row r="7"><c r="A7"><f>1+1</f><v>2</v></c><c r="AB7" t="n"><f>1+1</f></c><c r="C7"><v>1</v></c></row>';

describe('unfinishedCells', () => {
  it('finds formulas without a result', () => expect([...unfinishedCells(sheet)]).to.deep.equal(['6,27']));
  it('bears broken text without losing time', () => {
    const start = performance.now();
    unfinishedCells('<c '.repeat(100_000));
    unfinishedCells('<f'.repeat(100_000));
    expect(performance.now() - start).to.be.below(2000);
  });
});

describe('unfinishedFormulas', () => {
  it('goes by the relations of the workbook', () => {
    const relations =
      '<Relationships><Relationship Id="rId3" Target="/xl/worksheets/s.xml"/><Relationship Id="rId4" Target="styles.xml"/></Relationships>';
    const found = unfinishedFormulas([
      { name: 'xl/_rels/workbook.xml.rels', bytes: utf8(relations) },
      { name: 'xl/worksheets/s.xml', bytes: utf8(sheet) },
    ]);
    expect([...found.keys()]).to.deep.equal(['rId3']);
    expect(unfinishedFormulas([]).size).to.equal(0);
  });
});
