import { expect } from '@open-wc/testing';
import { carriedFrom, carriedText, stillSays } from '../../../packages/charts/src/small-multiples/carried.series.js';
import { multiplesOf } from '../../../packages/charts/src/small-multiples/multiples.series.js';
import { areasTable, cellText } from '../../../packages/charts/src/small-multiples/table.words.js';
import { scenarios } from '../../../stories/charts/small-multiples/small-multiples.scenarios.js';

const { series, reference } = scenarios.typical;
const multiples = multiplesOf(series, reference, { region: '', policy: 'publiek' })!;
const text = carriedText(series, reference, multiples, 'nl');
const table = areasTable(multiples, 'nl');
const rows = [table.head, ...table.rows.map(({ name, cells }) => [name, ...cells.map(cellText)])];

describe('areas that are carried along with their table', () => {
  it('are read back as they were', () => {
    expect(carriedFrom(text)).to.deep.equal({ language: 'nl', series, reference });
    const alone = carriedFrom(carriedText(series, undefined, multiples, 'en'))!;
    expect([alone.language, alone.reference]).to.deep.equal(['en', undefined]);
  });

  it('are nothing when the text is not ours', () => {
    const others = ['', '{', '[]', '{"language":"nl"}', '{"language":"nl","areas":[{"points":[]}]}', text.slice(0, -9)];
    for (const one of [...others, text.replace('"nl"', '"fr"')]) expect(carriedFrom(one), one).to.equal(undefined);
  });

  it('hold only as long as the table says the same', () => {
    const carried = carriedFrom(text)!;
    expect(stillSays(carried, table.caption, rows)).to.equal(true);
    expect(stillSays(carried, 'Iets anders', rows)).to.equal(false);
    expect(stillSays(carried, table.caption, rows.slice(1))).to.equal(false);
    const mended = rows.map((row, at) => (at === 1 ? row.with(1, '99%') : row));
    expect(stillSays(carried, table.caption, mended)).to.equal(false);
    expect(stillSays({ ...carried, series: [] }, table.caption, rows)).to.equal(false);
  });
});
