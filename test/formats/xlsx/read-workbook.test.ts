import { expect } from '@open-wc/testing';
import {
  describeProblem,
  inspect,
  readFile,
  UnreadableError,
  type FileOptions,
  type TypedTable,
} from '@draagkracht/formats';
import fc from 'fast-check';
import { readWorkbook } from '../../../packages/formats/src/xlsx/read-workbook.js';
import { itOnReal } from '../../helpers/real-data.js';
import { cells, codes, figures, utf8, words } from '../fixtures.js';
import { bookOf, handmade, oneSheet, sheetOf, shown, workbookBytes } from './workbook-fixtures.js';

const read = async (bytes: Uint8Array, options: FileOptions = {}): Promise<TypedTable> =>
  (await readWorkbook(bytes, options)).table!;

const names = (table: TypedTable): string[] => table.columns.map(({ name }) => name);

const refusal = async (bytes: Uint8Array, options: FileOptions = {}): Promise<string> => {
  try {
    await readFile(bytes, options);
    return 'read';
  } catch (error) {
    return error instanceof UnreadableError ? error.problem.code : `crash: ${String(error)}`;
  }
};

describe('a workbook', () => {
  it('is read as what its cells mean', async () => {
    const table = await read(
      oneSheet([
        ['code', 'naam', 'aantal', 'tekst', 'deel'],
        ['0344', 'Utrecht', 374238, '1.234,5', shown(0.123, '0.0%')],
        ['0362', 'Amstelveen', '.', '12', shown(0.07, '0.0%')],
        ['0363', 'Amsterdam', 931298, '', shown(1, '0%')],
      ]),
    );
    expect(words(table, 'code')).to.deep.equal(['0344', '0362', '0363']);
    expect(cells(table).map((row) => row.slice(2))).to.deep.equal([
      [374238, 1234.5, 12.3],
      ['missing', 12, 7],
      [931298, 'impossible', 100],
    ]);
    expect(figures(table, 'deel')).to.include({ percent: true, decimals: 1 });
    expect(figures(table, 'aantal')).to.include({ percent: false, decimals: 0 });
    expect(table).to.include({ encoding: null, delimiter: null });
  });

  it('has its header found below a title and groups, in row 5', async () => {
    const bytes = oneSheet(
      [
        ['Wmo in Utrecht'],
        ['Bron: CBS'],
        [],
        [null, 'Wmo', null, 'Jeugd', null],
        ['Wijk', 'mannen', 'vrouwen', 'mannen', 'vrouwen'],
        ['West', 1, 2, 3, 4],
        ['Oost', 5, 6, 7, 8],
        [],
        ['* voorlopig'],
      ],
      ['B4:C4', 'D4:E4'],
    );
    const table = await read(bytes);
    expect(names(table)).to.deep.equal(['Wijk', 'Wmo / mannen', 'Wmo / vrouwen', 'Jeugd / mannen', 'Jeugd / vrouwen']);
    expect(table.evidence.header).to.deep.equal({ row: 5, rows: 2 });
    expect(table.above).to.deep.equal(['Wmo in Utrecht', 'Bron: CBS']);
    expect(table.rows).to.equal(2);
    expect(codes(table.problems)).to.have.members(['lines-above-header', 'blank-lines', 'stray-lines']);
  });

  it('can be told which row is the header', async () => {
    const bytes = oneSheet([
      ['a', 'b'],
      ['c', 'd'],
      [1, 2],
    ]);
    const table = await read(bytes, { headerRow: 2 });
    expect(names(table)).to.deep.equal(['a / c', 'b / d']);
    expect(table.evidence.header).to.deep.include({ row: 2, given: true });
    expect(await refusal(bytes, { headerRow: 9 })).to.equal('no-such-row');
  });

  it('reads dates as days, months or years by what is shown', async () => {
    const table = await read(
      oneSheet([
        ['dag', 'maand', 'jaar', 'n'],
        [shown(45352, 'd-m-yyyy'), shown(45352, 'mmm yyyy'), shown(45352, 'yyyy'), 1],
        [shown(45382.75, 'dd/mm/yy hh:mm'), shown(45383, 'mmm-yy'), shown(45000, 'yyyy'), 2],
      ]),
    );
    expect(words(table, 'dag')).to.deep.equal(['2024-03-01', '2024-03-31']);
    expect(words(table, 'maand')).to.deep.equal(['2024MM03', '2024MM04']);
    expect(cells(table).map((row) => row[2])).to.deep.equal([2024, 2023]);
  });

  it('knows workbooks that count from 1904', async () => {
    const book = bookOf({
      blad: sheetOf([
        ['dag', 'n'],
        [shown(0, 'd-m-yyyy'), 1],
        [shown(43890, 'd-m-yyyy'), 2],
      ]),
    });
    book.Workbook = { ...book.Workbook, WBProps: { date1904: true } };
    expect(words(await read(workbookBytes(book)), 'dag')).to.deep.equal(['1904-01-01', '2024-03-01']);
  });

  it('takes results of formulas, and tells errors and formulas without a result', async () => {
    const head = ['a', 'b', 'c'].map((name) => `<c r="${name.toUpperCase()}1" t="str"><v>${name}</v></c>`).join('');
    const table = await read(
      handmade(
        `<row r="1">${head}</row>` +
          '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><f>A2*3</f><v>3</v></c><c r="C2" t="e"><v>#N/A</v></c></row>' +
          '<row r="3"><c r="A3"><v>2</v></c><c r="B3"><f>A3*3</f></c><c r="C3"><v>4</v></c></row>',
      ),
    );
    expect(cells(table)).to.deep.equal([
      [1, 3, 'missing'],
      [2, 'missing', 4],
    ]);
    const found = Object.fromEntries(table.problems.map((one) => [one.code, one.example]));
    expect(found['error-cells']).to.deep.equal({ row: 2, column: 3, text: '#N/A' });
    expect(found['formula-without-result']).to.deep.equal({ row: 3, column: 2 });
  });

  it('repeats the word of a merged cell and never a figure', async () => {
    const table = await read(
      oneSheet(
        [
          ['wijk', 'kwartaal', 'n'],
          ['West', '2024 1e kwartaal', 5],
          [null, '2024 2e kwartaal', null],
          ['Oost', '2024 1e kwartaal', 7],
          [null, '2024 2e kwartaal', 8],
        ],
        ['A2:A3', 'A4:A5', 'C2:C3'],
      ),
    );
    expect(words(table, 'wijk')).to.deep.equal(['West', 'West', 'Oost', 'Oost']);
    expect(cells(table).map((row) => row[2])).to.deep.equal([5, 'impossible', 7, 8]);
  });

  it('reads the sheet with most figures, lists all, and reads another when asked', async () => {
    const bytes = workbookBytes(
      bookOf(
        {
          Toelichting: sheetOf([['Dit bestand']]),
          Klein: sheetOf([
            ['a', 'b'],
            [1, 2],
          ]),
          Groot: sheetOf([
            ['a', 'b'],
            [1, 2],
            [3, 4],
          ]),
          Reken: sheetOf([
            ['a', 'b', 'c'],
            [1, 2, 3],
            [4, 5, 6],
            [7, 8, 9],
          ]),
        },
        { Workbook: { Sheets: [{}, {}, {}, { Hidden: 1 }] } },
      ),
    );
    const { inspection } = await readFile(bytes);
    expect(inspection).to.include({ format: 'xlsx', part: 'Groot', rows: 2 });
    expect(inspection.parts).to.deep.equal([
      { name: 'Toelichting', rows: 1, columns: 1 },
      { name: 'Klein', rows: 2, columns: 2 },
      { name: 'Groot', rows: 3, columns: 2 },
      { name: 'Reken', rows: 4, columns: 3, hidden: true },
    ]);
    expect(codes(inspection.problems)).to.include('more-parts');
    expect((await inspect(bytes, { part: 'reken' })).rows).to.equal(3);
    expect(await refusal(bytes, { part: 'Blad1' })).to.equal('no-such-part');
  });

  it('stops at a second table on the sheet and says so', async () => {
    const table = await read(
      oneSheet([['wijk', 'a', 'b'], ['West', 1, 2], ['Oost', 3, 4], [], ['wijk', 'c', 'd'], ['West', 5, 6]]),
    );
    expect(table.rows).to.equal(2);
    expect(table.problems.find(({ code }) => code === 'second-table')?.example).to.deep.equal({
      row: 5,
      text: 'wijk c d',
    });
  });

  it('leaves margins out: blank columns and rows around the table', async () => {
    const table = await read(oneSheet([[], [null, null, 'wijk', 'n'], [], [null, null, 'West', 4]]));
    expect(names(table)).to.deep.equal(['wijk', 'n']);
    expect(table.evidence.header?.row).to.equal(2);
  });

  it('warns where percentages and plain numbers are mixed', async () => {
    const table = await read(
      oneSheet([
        ['a', 'b'],
        [shown(0.5, '0%'), 1],
        [0.25, 1],
        [shown(0.1, '0%'), 1],
      ]),
    );
    expect(codes(table.problems)).to.include('mixed-percent');
  });

  it('refuses what is no workbook, each with its own sentence', async () => {
    const book = bookOf({
      blad: sheetOf([
        ['a', 'b'],
        [1, 2],
      ]),
    });
    const good = workbookBytes(book);
    const kinds: [string, Uint8Array][] = [
      ['open-document', workbookBytes(book, 'ods')],
      ['binary-workbook', workbookBytes(book, 'xlsb')],
      ['old-spreadsheet', workbookBytes(book, 'xls')],
      ['damaged-workbook', good.slice(0, good.length - 200)],
      [
        'damaged-workbook',
        good.map((byte, i) => (i > good.length / 4 && i % 9 === 0 && i < good.length / 2 ? byte ^ 85 : byte)),
      ],
    ];
    for (const [code, bytes] of kinds) expect(await refusal(bytes)).to.equal(code);
    for (const code of [
      'locked-workbook',
      'zip-bomb',
      'zip',
      'office-document',
      'numbers-workbook',
      ...kinds.map(([one]) => one),
    ])
      expect(describeProblem({ code, severity: 'error', count: 1 }).nl).to.not.contain('Melding');
  });

  it('knows a workbook with a password', async () => {
    const wide = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]);
    const bytes = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(5000), ...wide]);
    expect(await refusal(bytes)).to.equal('locked-workbook');
  });

  it('refuses an empty workbook as empty', async () =>
    expect(await refusal(workbookBytes(bookOf({ blad: sheetOf([]) })))).to.be.oneOf([
      'empty',
      'damaged-workbook',
      'read',
    ]));

  it('does not take cells far apart for a table', async () => {
    const rows = Array.from({ length: 300 }, (_, r) => `<row r="${r + 1}"><c r="XFD${r + 1}"><v>1</v></c></row>`);
    expect(await refusal(handmade(rows.join('')))).to.equal('scattered-sheet');
    const far = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    expect(await refusal(handmade(far))).to.equal('scattered-sheet');
  });

  it('is not led astray by merges over the whole sheet', async () => {
    const rows =
      '<row r="1"><c r="A1" t="str"><v>a</v></c><c r="B1" t="str"><v>b</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row>';
    const table = await read(handmade(rows, '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'));
    expect(table.rows).to.equal(1);
  });

  const value = fc.oneof(
    fc.integer({ min: -1e9, max: 1e9 }),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
  );
  it('gives the figures that were written', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 20 }), async (rows) => {
        const table = await read(oneSheet([['wijk', 'p', 'q'], ...rows.map(([p, q], i) => [`wijk ${i}`, p, q])]));
        expect(cells(table)).to.deep.equal(rows.map(([p, q], i) => [`wijk ${i}`, p + 0, q + 0]));
      }),
      { numRuns: 40 },
    ));
});

describe('real workbooks', () => {
  itOnReal('Utrecht, key figures of 2024', 'kwb/kwb2024-utrecht.xlsx', async (bytes) => {
    const table = await read(bytes);
    expect([table.rows, table.columns.length]).to.deep.equal([122, 121]);
    const at = (row: number, name: string): unknown => cells(table)[row]![names(table).indexOf(name)];
    expect([at(0, 'gwb_code_8'), at(0, 'a_inw'), at(0, 'a_man')]).to.deep.equal(['0344', 374238, 182799]);
    expect([at(1, 'regio'), at(1, 'a_inw'), at(2, 'a_inw')]).to.deep.equal(['Wijk 01 West', 29710, 1800]);
    expect(at(121, 'regio')).to.equal('Rijnenburg');
    const { inspection, table: series } = await readFile(bytes, { fileName: 'kwb2024-utrecht.xlsx' });
    expect(inspection).to.include({ format: 'xlsx', part: 'Gemeente-Utrecht', regions: 122 });
    expect(series.regionCodes.slice(0, 3)).to.deep.equal(['GM0344', 'WK034401', 'BU03440111']);
  });
  itOnReal(
    'spending per year of age, header in row 5',
    'social/CPB_uitgaven_per_leeftijdscategorie_2022.xlsx',
    async (bytes) => {
      const table = await read(bytes);
      expect(names(table)).to.deep.equal(['Leeftijd', 'Zvw', 'Wlz', 'Wmo', 'Jeugd']);
      expect(table.evidence.header).to.deep.equal({ row: 5, rows: 1 });
      expect([table.rows, words(table, 'Leeftijd').at(-1)]).to.deep.equal([100, '99 en ouder']);
      expect(cells(table)[0]!.slice(1)).to.deep.equal([4430, 5, 0.7916931008283042, 84.56284705799916]);
      expect(cells(table)[99]!.slice(1)).to.deep.equal([13128.502801880728, 42530.438379068146, 1610.3192663874731, 0]);
      expect(figures(table, 'Zvw').decimals).to.equal(0);
    },
  );
  itOnReal('published intervals of Byar and Wilson', 'statistics/testdata_Byars_Wilson.xlsx', async (bytes) => {
    const table = await read(bytes);
    expect(names(table)).to.deep.equal(['x', 'n', 'lowercl', 'uppercl', 'confidence', 'method']);
    expect(cells(table)[0]!.slice(0, 4)).to.deep.equal([65, 'impossible', 50.163187710459454, 82.84913854593984]);
    expect(figures(table, 'confidence').percent).to.equal(true);
  });
  itOnReal('published proportions, two sheets', 'statistics/testdata_Proportion.xlsx', async (bytes) => {
    const { part, parts, table } = await readWorkbook(bytes);
    expect([part, parts?.map(({ name }) => name)]).to.deep.equal([
      'testdata_Prop',
      ['testdata_Prop', 'testdata_Prop_g'],
    ]);
    expect(cells(table!)[4]!.slice(0, 5)).to.deep.equal(['Area5', 9856, 12345, 0.7983799108950992, 0.7912101752909069]);
    const other = await read(bytes, { part: 'testdata_Prop_g' });
    expect(cells(other)[0]!.slice(0, 4)).to.deep.equal(['Area1', 2, 200, 0.01]);
  });
});

describe('text that only looks like a workbook', () => {
  it('is still read as text', async () => expect((await inspect(utf8('PK;b\n1;2\n'))).format).to.equal('csv'));
});
