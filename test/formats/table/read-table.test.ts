import { expect } from '@open-wc/testing';
import { modelOf, readCsvBytes, WHOLE_FILE, type ReadTable, type TableOptions } from '@draagkracht/formats';
import { cellAt } from '@draagkracht/model';
import { codes, utf8 } from '../fixtures.js';

const read = (text: string, options: TableOptions = {}): ReadTable => modelOf(readCsvBytes(utf8(text)), options);

/** The value of an indicator in a region and period. */
const value = (table: ReadTable, id: string, region: string, period: string): unknown => {
  const block = table.blocks[table.indicators.findIndex((one) => one.id === id)]!;
  return cellAt(block, block.regions.indexOf(region), block.periods.indexOf(period)).value;
};

const wide =
  'Codering_3;Gemeentenaam_1;AantalInwoners_5;Leeg_6;Percentage_7\nNL00      ;Nederland;100;.;9,7\nGM0362    ;Amstelveen;60;.;.\nGM0363    ;Amsterdam;40;.;8\n';

describe('modelOf', () => {
  it('reads regions down and indicators across', () => {
    const table = read(wide, { fileName: 'kwb2020.csv' });
    expect(table.layout).to.equal('wide');
    expect(table.regionCodes).to.deep.equal(['NL00', 'GM0362', 'GM0363']);
    expect(table.regionLabels).to.deep.equal(['Nederland', 'Amstelveen', 'Amsterdam']);
    expect(table.periods).to.deep.equal(['2020JJ00']);
    expect(table.periodEvidence).to.deep.equal({ from: 'file-name', text: '2020' });
    expect(table.indicators.map(({ id, unit, decimals, additive }) => [id, unit, decimals, additive])).to.deep.equal([
      ['AantalInwoners', '', 0, true],
      ['Percentage', '%', 1, undefined],
    ]);
    expect(value(table, 'Percentage', 'NL00', '2020JJ00')).to.equal(9.7);
    expect(value(table, 'Percentage', 'GM0362', '2020JJ00')).to.deep.equal({ kind: 'missing' });
    expect(table.problems).to.deep.equal([
      { code: 'empty-columns', severity: 'note', count: 1, example: { name: 'Leeg_6' } },
    ]);
  });
  it('asks for a period when nothing tells it, and takes the one given', () => {
    const table = read(wide);
    expect([table.layout, table.blocks.length, table.indicators.length]).to.deep.equal(['columns', 0, 2]);
    expect(codes(table.problems)).to.include('no-period');
    expect(read(wide, { period: '2024 1e kwartaal' }).periods).to.deep.equal(['2024KW01']);
    expect(read(wide, { fileName: 'van-2019-tot-2020.csv' }).periods).to.deep.equal([]);
  });
  it('reads a period column, in calendar order, with provisional years', () => {
    const table = read('gemeente;Jaar;aantal\nUtrecht;2024*;3\nUtrecht;2022;1\nUtrecht;2023;2\n');
    expect(table.periods).to.deep.equal(['2022JJ00', '2023JJ00', '2024JJ00']);
    expect([...table.blocks[0]!.values]).to.deep.equal([1, 2, 3]);
    expect([...table.blocks[0]!.status!]).to.deep.equal([0, 0, 2]);
  });
  it('reads a long table', () => {
    const table = read(
      'regio;periode;indicator;waarde\nGM0362;2023JJ00;wmo;70,5\nGM0362;2023JJ00;jeugd;9,7\nGM0362;2024JJ00;wmo;71\nGM0362;2024JJ00;jeugd;.\n',
    );
    expect(table.layout).to.equal('long');
    expect(table.indicators.map(({ id }) => id)).to.deep.equal(['wmo', 'jeugd']);
    expect(value(table, 'wmo', 'GM0362', '2024JJ00')).to.equal(71);
    expect(value(table, 'jeugd', 'GM0362', '2024JJ00')).to.deep.equal({ kind: 'missing' });
  });
  it('reads periods across', () => {
    const table = read('regio;onderwerp;2023;2022;2024*\nGM0362;wmo;2;1;3\nGM0363;wmo;5;.;6\n');
    expect(table.layout).to.equal('periods-across');
    expect(table.periods).to.deep.equal(['2022JJ00', '2023JJ00', '2024JJ00']);
    expect(table.indicators.map(({ id }) => id)).to.deep.equal(['wmo']);
    expect(value(table, 'wmo', 'GM0362', '2024JJ00')).to.equal(3);
    expect(value(table, 'wmo', 'GM0363', '2022JJ00')).to.deep.equal({ kind: 'missing' });
    expect([...table.blocks[0]!.status!]).to.deep.equal([0, 0, 2, 0, 0, 2]);
  });
  it('splits figures by the columns that tell rows apart', () => {
    const rows = ['Aa', 'Bee', 'Nederland'].flatMap((name, i) =>
      ['6.1', '6.2'].map((field, f) => `${name};${field};${i < 2 ? i + 1 + f : 3 + f * 2};${i < 2 ? 50 : 100}`),
    );
    const table = read(
      `Gemeenten;Taakveld;Lasten;Inwoners\n${rows.map((row) => row.replace('6.', 'veld 6.')).join('\n')}\n`,
      { period: '2023' },
    );
    expect(table.indicators.map(({ id }) => id)).to.deep.equal(['Lasten / veld 6.1', 'Lasten / veld 6.2', 'Inwoners']);
    expect(table.regionCodes).to.deep.equal(['Aa', 'Bee', 'NL00']);
    expect(value(table, 'Inwoners', 'Bee', '2023JJ00')).to.equal(50);
    expect(table.indicators.every(({ additive }) => additive)).to.equal(true);
  });
  it('counts duplicate regions and keeps the first', () => {
    const table = read('regio;n\nGM0362;1\nGM0363;2\nGM0362;3\nGM0014;4\nGM0034;5\nGM0037;6\n', { period: '2024' });
    expect(table.problems).to.deep.equal([
      { code: 'duplicate-rows', severity: 'warning', count: 1, example: { row: 4, name: 'regio', text: 'GM0362' } },
    ]);
    expect(table.duplicateRegions).to.deep.equal(['GM0362']);
    expect(value(table, 'n', 'GM0362', '2024JJ00')).to.equal(1);
  });
  it('makes mixed periods series of their own', () => {
    const table = read('regio;Perioden;n\nGM0362;2023JJ00;10\nGM0362;2024JJ00;20\nGM0362;2024KW01;5\n');
    expect(codes(table.problems)).to.deep.equal(['mixed-periods']);
    expect(table.indicators.map(({ id, rhythm }) => [id, rhythm])).to.deep.equal([
      ['n', 'year'],
      ['n (quarter)', 'quarter'],
    ]);
    expect(table.blocks.map(({ periods }) => periods)).to.deep.equal([['2023JJ00', '2024JJ00'], ['2024KW01']]);
  });
  it('tells of rows without region and of unreadable periods', () => {
    const table = read(
      `regio;Jaar;n\n${'GM0362;2023;1\n'.repeat(1)}GM0363;2023;2\n.;2023;3\n${Array.from({ length: 20 }, (_, i) => `GM${1000 + i};2023;1`).join('\n')}\nGM0014;later;4\n`,
    );
    expect(codes(table.problems)).to.have.members(['text-in-numbers', 'rows-without-region', 'unreadable-period']);
  });
  it('takes a file without regions as one area', () => {
    const table = read('Jaar;n\n2023;1\n2024;2\n');
    expect(table.regionCodes).to.deep.equal([WHOLE_FILE]);
    expect(codes(table.problems)).to.deep.equal(['no-regions']);
    expect([...table.blocks[0]!.values]).to.deep.equal([1, 2]);
  });
  it('reads municipal numbers as regions', () =>
    expect(read('CBS\tNaam\tn\n1979\tEemsdelta\t1\n14\tGroningen\t2\n', { period: '2024' }).regionCodes).to.deep.equal([
      'GM1979',
      'GM0014',
    ]));
  it('tells neighbourhoods with one name apart', () =>
    expect(
      read('code;Gemeentenaam;n\nGM0362;Amstelveen;1\nWK036200;Amstelveen;2\n', { period: '2020' }).regionLabels,
    ).to.deep.equal(['Amstelveen', 'Amstelveen, WK036200']));
});
