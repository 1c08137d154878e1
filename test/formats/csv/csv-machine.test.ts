import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readCsv, readCsvBytes, UnreadableError } from '@draagkracht/formats';
import { gapCode } from '@draagkracht/model';
import { cells, codes, cut, figures, latin1, stream, utf8, words } from '../fixtures.js';

const small = 'code;naam;inwoners;score\r\nGM0362    ;Amstelveen;91.675;2,1\r\nGM1900;"Súdwest;Fryslân\n""ja""";.;\r\n';

const codeOf = (bytes: Uint8Array, options = {}): string => {
  try {
    readCsvBytes(bytes, options);
  } catch (error) {
    return (error as UnreadableError).problem.code;
  }
  return 'read';
};

describe('csv machine', () => {
  it('reads codes, thousands, decimals, quotes, newlines and gaps', () => {
    const table = readCsvBytes(utf8(small));
    expect(table).to.include({ encoding: 'utf-8', delimiter: ';', decimal: ',', rows: 2 });
    expect(cells(table)).to.deep.equal([
      ['GM0362    ', 'Amstelveen', 91675, 2.1],
      ['GM1900', 'Súdwest;Fryslân\n"ja"', 'missing', 'impossible'],
    ]);
    expect(table.problems).to.deep.equal([]);
  });
  it('knows a byte order mark and Windows-1252', () => {
    expect(readCsvBytes(utf8(`\uFEFF${small}`)).encoding).to.equal('utf-8-bom');
    const windows = readCsvBytes(latin1(small));
    expect(windows.encoding).to.equal('windows-1252');
    expect(windows.evidence.encoding).to.deep.include({ invalidUtf8: 1, validUtf8: 0 });
    expect(words(windows, 'naam')[1]).to.contain('Súdwest');
    expect(words(readCsvBytes(latin1(small), { encoding: 'utf-8' }), 'naam')[1]).to.contain('\uFFFD');
  });
  it('reads all line ends, mixed and without a last one', () => {
    for (const text of ['a;b\n1;2\n3;4', 'a;b\r\n1;2\r\n3;4\r\n', 'a;b\r1;2\r3;4\r', 'a;b\n1;2\r\n3;4\n'])
      expect(cells(readCsvBytes(utf8(text)))).to.deep.equal([
        [1, 2],
        [3, 4],
      ]);
  });
  it('keeps leading zeros, also when they come late', () => {
    expect(words(readCsvBytes(utf8('code;n\n0362;1\n1900;2')), 'code')).to.deep.equal(['0362', '1900']);
    const late = `code;n\n${'1979;5\n'.repeat(60_000)}0362;5\n`;
    const table = readCsvBytes(utf8(late));
    expect([words(table, 'code')[0], words(table, 'code').at(-1)]).to.deep.equal(['1979', '0362']);
  });
  it('keeps a figure column with a stray text, and says so', () => {
    const table = readCsvBytes(utf8(`n;m\n${'1;2\n'.repeat(50)}abc;3\n`));
    expect(figures(table, 'n').gaps[50]).to.equal(gapCode('missing'));
    expect(table.problems).to.deep.equal([
      {
        code: 'text-in-numbers',
        severity: 'warning',
        count: 1,
        example: { row: 52, column: 1, name: 'n', text: 'abc' },
      },
    ]);
  });
  it('turns a column to text when texts prevail after the sample', () => {
    const table = readCsvBytes(utf8(`n;m\n${'.;2\n'.repeat(70_000)}${'naam;2\n'.repeat(30)}`));
    expect(words(table, 'n')[0]).to.equal('.');
    expect(words(table, 'n').at(-1)).to.equal('naam');
  });
  it('reads provisional figures', () => {
    const n = figures(readCsvBytes(utf8('n;m\n2,3*;1\n2,4**;1\n2,5;1')), 'n');
    expect([...n.values]).to.deep.equal([2.3, 2.4, 2.5]);
    expect([...n.status!]).to.deep.equal([2, 1, 0]);
  });
  it('counts ragged rows, blank and stray lines', () => {
    const table = readCsvBytes(utf8('Titel van de tabel\na;b;c\n1;2;3\n\n4;5\n6;7;8;9\nBron: CBS\n'));
    expect(cells(table)).to.deep.equal([
      [1, 2, 3],
      [4, 5, 'missing'],
      [6, 7, 8],
    ]);
    expect(codes(table.problems)).to.have.members([
      'lines-above-header',
      'blank-lines',
      'short-rows',
      'long-rows',
      'stray-lines',
    ]);
    expect(table.problems.find(({ code }) => code === 'stray-lines')?.example?.text).to.equal('Bron: CBS');
  });
  it('says when a quote is not closed', () =>
    expect(codes(readCsvBytes(utf8('a;b\n1;"twee\n3;4\n')).problems)).to.include('unclosed-quote'));
  it('refuses what is no table, each with its own code', () => {
    expect(codeOf(utf8(''))).to.equal('empty');
    expect(codeOf(utf8(' \n'))).to.equal('empty');
    expect(codeOf(utf8('<!doctype html><p>Niet gevonden'))).to.equal('html');
    expect(codeOf(Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0))).to.equal('zip');
    expect(codeOf(utf8('{"a": 1}'))).to.equal('json');
    expect(codeOf(Uint8Array.of(1, 0, 2, 0))).to.equal('binary');
  });
  it('stops at its limits', () => {
    expect(codeOf(utf8(small), { byteLimit: 10 })).to.equal('too-large');
    expect(codeOf(utf8(`a;b\n${'1;2\n'.repeat(100)}`), { cellLimit: 50 })).to.equal('too-many-cells');
    expect(codeOf(utf8(`a;b\n1;"${'x'.repeat(5_000_000)}`))).to.equal('unclosed-quote');
  });
  it('tells of one column and of no rows', () => {
    expect(codes(readCsvBytes(utf8('a\n1\n2\n')).problems)).to.deep.equal(['one-column']);
    expect(codes(readCsvBytes(utf8('a;b\n')).problems)).to.deep.equal(['no-rows']);
  });
  it('tells of a guess and of mixed decimal signs', () => {
    expect(codes(readCsvBytes(utf8('a;b\n1.234;x\n5.678;y')).problems)).to.deep.equal(['decimal-guessed']);
    expect(codes(readCsvBytes(utf8('a;b\n1,5;x\n2,5;y\n3.5;z')).problems)).to.include('decimal-mixed');
  });

  // Control bytes make a file binary, which is another test.
  const odd = (maxLength: number): fc.Arbitrary<string> =>
    fc
      .string({ unit: 'binary', maxLength })
      .map((text) => Array.from(text, (letter) => (letter < ' ' ? '\n' : letter)).join(''));
  const cell = fc.oneof(
    odd(8),
    fc.constantFrom('a;b', '"', 'x\r\ny', 'é', ' 12 ', '.', '0362', 'GM0362    ', '2,3*', ''),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => String(n).replace('.', ',')),
    fc.integer().map(String),
  );
  const quote = (text: string): string => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const sheet = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 });
  const csv = (rows: readonly (readonly string[])[]): string =>
    `a;b;c\r\n${rows.map((row) => row.map(quote).join(';')).join('\r\n')}\r\n`;

  it('reads the same table however its bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(sheet, fc.array(fc.nat(), { maxLength: 12 }), async (rows, places) => {
        const bytes = utf8(csv(rows));
        expect(await readCsv(stream(cut(bytes, places)))).to.deep.equal(readCsvBytes(bytes));
      }),
      { numRuns: 150 },
    );
  });
  it('reads the same table however it is cut after its sample', async () => {
    const long = utf8(
      `code;naam;n;m\r\n${Array.from({ length: 24_000 }, (_, i) => `GM${i};"é ""${i}""\r\nß";${i},5;.\r\n`).join('')}`,
    );
    const whole = readCsvBytes(long);
    expect(whole.rows).to.equal(24_000);
    const near = 256 * 1024;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: near - 40, max: near + 40 }), { minLength: 1, maxLength: 8 }),
        async (places) => {
          const table = await readCsv(stream(cut(long, [...places, near * 2 + 7])));
          expect([table.rows, table.problems]).to.deep.equal([whole.rows, whole.problems]);
          expect(figures(table, 'n').values).to.deep.equal(figures(whole, 'n').values);
          expect(words(table, 'naam')).to.deep.equal(words(whole, 'naam'));
        },
      ),
      { numRuns: 8 },
    );
  });
  it('gives back texts as they were written', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), odd(20)), { minLength: 1 }), (rows) => {
        const table = readCsvBytes(
          utf8(
            `a;b;c\n${rows.map((row) => `tekst-${quote(row[0]).length};"t${row[0].replaceAll('"', '""')}";"t${row[1].replaceAll('"', '""')}"`).join('\n')}`,
          ),
        );
        const wellFormed = (text: string): string => new TextDecoder().decode(new TextEncoder().encode(text));
        expect(words(table, 'b')).to.deep.equal(rows.map(([text]) => wellFormed(`t${text}`)));
        expect(words(table, 'c')).to.deep.equal(rows.map(([, text]) => wellFormed(`t${text}`)));
      }),
    );
  });
});
