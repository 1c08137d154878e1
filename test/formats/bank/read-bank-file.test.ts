import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { BankFileError, type BankColumnChoice, type BankStatement } from '@draagkracht/model';
import { readBankFile } from '@draagkracht/formats';
import { latin1, utf8 } from '../fixtures.js';
import { bankFiles, canaries, moved } from './bank-files.js';

const read = (text: string, choice?: BankColumnChoice): BankStatement => readBankFile(utf8(text), choice);

const told = ({ lines }: BankStatement): unknown => lines.map(({ on, cents }) => [on, cents]);

function refusal(bytes: Uint8Array): BankFileError {
  try {
    readBankFile(bytes);
  } catch (error) {
    if (error instanceof BankFileError) return error;
  }
  throw new Error('it was read');
}

describe('the export of a bank', () => {
  for (const [name, { bank, text }] of Object.entries(bankFiles))
    describe(name, () => {
      it('is recognised, with what gave it away', () => {
        const statement = read(text);
        expect(statement.bank).to.equal(bank);
        expect(statement.marks.length).to.be.above(0);
      });
      it('gives its days and cents', () => expect(told(read(text))).to.deep.equal(moved));
      it('has nothing that was not understood', () => expect(read(text).problems).to.deep.equal([]));
      it('says from which day to which', () =>
        expect([read(text).from, read(text).to]).to.deep.equal(['2026-09-01', '2026-09-04']));
      it('tells what was bought and nobody who was paid', () => {
        const { lines } = read(text);
        expect(lines[0]!.description).to.contain('Kringloop De Hoek');
        expect(lines[1]!.description).to.contain('factuur');
        expect(lines[2]!.description).to.contain('Retour wasrek');
        for (const canary of canaries) expect(JSON.stringify(lines)).not.to.contain(canary);
      });
    });

  it('is read in Windows letters and with a byte order mark', () => {
    const { text } = bankFiles.Rabobank;
    expect(told(readBankFile(latin1(text)))).to.deep.equal(moved);
    expect(told(read(`\uFEFF${text}`))).to.deep.equal(moved);
  });
  it('may be empty of movements', () => {
    const statement = read(bankFiles.Rabobank.text.split('\r\n')[0]!);
    expect([statement.bank, statement.lines, statement.from]).to.deep.equal(['rabobank', [], '']);
  });
});

describe('a row that cannot be read', () => {
  const rows = bankFiles['ING, semicolon, Dutch'].text.trim().split('\r\n');
  const withRow = (change: (row: string) => string): BankStatement =>
    read([rows[0]!, rows[1]!, change(rows[2]!), rows[3]!].join('\r\n'));

  it('is named with its row and its reason, and loses no other', () => {
    const cases = [
      ['no-date', (row: string) => row.replace('20260903', '20260931')],
      ['no-amount', (row: string) => row.replace('1234,56', '1234,567')],
      ['no-direction', (row: string) => row.replace('"Af"', '"?"')],
      ['row-width', () => '"20260903";"half"'],
    ] as const;
    for (const [reason, change] of cases) {
      const { lines, problems } = withRow(change);
      expect(problems.map((problem) => [problem.row, problem.reason])).to.deep.equal([[3, reason]]);
      expect(lines.map(({ row }) => row)).to.deep.equal([2, 4]);
    }
  });
  it('is named also where all rows are damaged, and look like another kind of file', () => {
    const { bank, problems } = read(`${rows[0]}\n|\n|`);
    expect([bank, problems.map(({ row }) => row)]).to.deep.equal(['ing', [2, 3]]);
  });
  it('says another currency', () => {
    const { problems } = read(bankFiles.Rabobank.text.replace('"EUR"', '"USD"'));
    expect(problems).to.deep.equal([{ row: 2, reason: 'other-currency', text: 'USD' }]);
  });
  it('with a quote that is never closed does not swallow the rows below it', () => {
    const { lines, problems } = withRow((row) => row.slice(0, -20));
    expect(lines.map(({ row }) => row)).to.include.members([2, 4]);
    expect(lines.length + problems.length).to.equal(3);
  });
  it('holds nobody either', () => {
    const { problems } = withRow((row) => row.replace('1234,56', 'NL44RABO0123456789'));
    expect(JSON.stringify(problems)).not.to.contain('NL44');
  });
});

describe('a file of no known bank', () => {
  const text = 'Wanneer;Hoeveel;Wat\n03-09-2026;12,50;Lamp\n04-09-2026;1.000,00;Bed\n';
  it('asks which columns hold the day and the amount, and says which look like it', () => {
    const { code, columns } = refusal(utf8(text));
    expect(code).to.equal('choose-columns');
    expect(columns).to.deep.equal([
      { at: 0, name: 'Wanneer', days: 1, amounts: 0 },
      { at: 1, name: 'Hoeveel', days: 0, amounts: 1 },
      { at: 2, name: 'Wat', days: 0, amounts: 0 },
    ]);
  });
  it('is read by the columns somebody chose, with no description', () => {
    const statement = read(text, { date: 0, amount: 1, spentIsPositive: true });
    expect(statement.bank).to.equal('other');
    expect(told(statement)).to.deep.equal([
      ['2026-09-03', -1250],
      ['2026-09-04', -100000],
    ]);
    expect(statement.lines.map(({ description }) => description)).to.deep.equal(['', '']);
  });
  it('may have no header', () =>
    expect(told(read('3-9-2026;-12,50\n4-9-2026;-1,00', { date: 0, amount: 1 }))).to.deep.equal([
      ['2026-09-03', -1250],
      ['2026-09-04', -100],
    ]));
});

describe('what is no bank file', () => {
  it('says why', () => {
    const codes = [
      ['', 'empty'],
      ['PK\u0003\u0004', 'zip'],
      ['%PDF-1.4', 'pdf'],
      ['{"a": 1}', 'not-a-bank-file'],
      ['just a line', 'not-a-bank-file'],
      ['<?xml version="1.0"?><Document xmlns="urn:other"/>', 'not-a-bank-file'],
      [bankFiles['CAMT.053, version 2'].text.slice(0, 600), 'broken-xml'],
    ] as const;
    for (const [text, code] of codes) expect(refusal(utf8(text)).code).to.equal(code);
  });
});

describe('any movements', () => {
  const movements = fc.array(
    fc.record({ day: fc.integer({ min: 0, max: 3000 }), cents: fc.integer({ min: -99_999_999, max: 99_999_999 }) }),
    { minLength: 1, maxLength: 30 },
  );
  const dayAt = (day: number): string => new Date(Date.UTC(2020, 0, 1) + day * 86_400_000).toISOString().slice(0, 10);
  const whole = (cents: number): string => String(Math.floor(Math.abs(cents) / 100));
  const part = (cents: number): string => String(Math.abs(cents) % 100).padStart(2, '0');
  const dotted = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, '.');

  it('come out of Rabobank to the cent, with or without thousands, by any line end', () =>
    fc.assert(
      fc.property(movements, fc.boolean(), fc.constantFrom('\n', '\r\n', '\r'), (all, dots, end) => {
        const rows = all.map(({ day, cents }) => {
          const digits = dots ? dotted(whole(cents)) : whole(cents);
          return `"NL11RABO0123456789","EUR","B","1","${dayAt(day)}","x","${cents < 0 ? '-' : '+'}${digits},${part(cents)}","x","x","x","x","x","x","tb","","","","","","a ""b"", c","","","","","",""`;
        });
        const statement = read([bankFiles.Rabobank.text.split('\r\n')[0]!, ...rows].join(end));
        expect(told(statement)).to.deep.equal(all.map(({ day, cents }) => [dayAt(day), cents]));
      }),
    ));

  it('are never lost: every row is a line or a problem, whatever stands in it', () =>
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 30 }), { maxLength: 20 }), (junk) => {
        const rows = junk.map((text) => text.replace(/["\r\n]/g, '').trim()).filter((text) => text !== '');
        const statement = read([bankFiles['ING, semicolon, Dutch'].text.split('\r\n')[0]!, ...rows].join('\n'));
        const seen = [...statement.lines, ...statement.problems].map(({ row }) => row).sort((a, b) => a - b);
        expect(seen).to.deep.equal(rows.map((_, at) => at + 2));
      }),
    ));

  it('come out of CAMT.053 and MT940 to the cent', () =>
    fc.assert(
      fc.property(movements, (all) => {
        const entries = all.map(
          ({ day, cents }) =>
            `<Ntry><Amt Ccy="EUR">${whole(cents)}.${part(cents)}</Amt><CdtDbtInd>${cents < 0 ? 'DBIT' : 'CRDT'}</CdtDbtInd><BookgDt><Dt>${dayAt(day)}</Dt></BookgDt></Ntry>`,
        );
        const camt = `<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><Stmt>${entries.join('')}</Stmt></Document>`;
        const fields = all.map(
          ({ day, cents }) =>
            `:61:${dayAt(day).slice(2).replace(/-/g, '')}${cents < 0 ? 'D' : 'C'}${whole(cents)},${part(cents)}NTRFNONREF`,
        );
        const wanted = all.map(({ day, cents }) => [dayAt(day), cents]);
        expect(told(read(camt))).to.deep.equal(wanted);
        expect(told(read(`:20:X\n:25:NL13INGB0000000001\n${fields.join('\n:86:x\n')}\n-`))).to.deep.equal(wanted);
      }),
    ));
});
