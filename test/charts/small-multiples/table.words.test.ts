import { expect } from '@open-wc/testing';
import { multiplesOf } from '../../../packages/charts/src/small-multiples/multiples.series.js';
import { areasTable, cellText } from '../../../packages/charts/src/small-multiples/table.words.js';
import { scenarios } from '../../../stories/charts/small-multiples/small-multiples.scenarios.js';

describe('the table of small multiples in words', () => {
  it('has an area a row and a period a column, says what is provisional and why a figure is not there', () => {
    const made = multiplesOf(scenarios.provisional.series, undefined, { region: '', policy: 'publiek' })!;
    const { caption, head, rows } = areasTable(made, 'nl');
    expect(caption).to.equal('Cliënten met Wmo-hulp (per 1.000 inwoners)');
    expect([head[0], head.at(-1), rows.length]).to.deep.equal(['Gebied', '2024', 12]);
    expect(cellText(rows[0]!.cells.at(-1)!)).to.match(/^\d+ \(voorlopig\)$/);
    const gaps = multiplesOf(scenarios.gaps.series, undefined, { region: '', policy: 'publiek' })!;
    const texts = areasTable(gaps, 'nl').rows.map(({ cells }) => cellText(cells.at(-1)!));
    expect(texts).to.include('te weinig om te tonen').and.to.include('niet bekend');
  });
});
