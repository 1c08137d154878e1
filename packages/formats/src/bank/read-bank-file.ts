import {
  BankFileError,
  type BankColumnChoice,
  type BankFormat,
  type BankId,
  type BankStatement,
} from '@draagkracht/model';
import { natureOf, type FileNature } from '../bytes/magic.js';
import { strictUtf8, windows1252 } from '../platform.js';
import { readingsOf, rowsOfText } from './bank-rows.js';
import { bankOfAccount } from './csv-layouts.js';
import { columnsOf, layoutFor, readRows, type ReadRows } from './read-bank-csv.js';
import { camtNamespace, readCamt } from './read-camt.js';
import { looksLikeMt940, readMt940 } from './read-mt940.js';
import { XmlFault, xmlTree } from './xml-tree.js';

/** A year of a team is a few hundred rows; more than this is no statement of a team. */
const MOST_BYTES = 16 * 1024 * 1024;

const refusals: Readonly<Partial<Record<FileNature, BankFileError['code']>>> = {
  empty: 'empty',
  zip: 'zip',
  'old-spreadsheet': 'spreadsheet',
  pdf: 'pdf',
  gzip: 'zip',
};

/** Bytes as text: UTF-8 where that is valid, else Windows-1252, as ABN AMRO and Triodos write. */
const textOf = (bytes: Uint8Array): string => (strictUtf8(bytes) ?? windows1252(bytes)).replace(/^\uFEFF/, '');

interface About {
  readonly bank: BankId;
  readonly format: BankFormat;
  readonly marks: readonly string[];
}

function statementOf(about: About, { lines, problems }: ReadRows): BankStatement {
  const days = lines.map(({ on }) => on).sort();
  return { ...about, from: days[0] ?? '', to: days.at(-1) ?? '', lines, problems };
}

const marksOf = (first: string, account: string): string[] => {
  const code = /^NL\d{2}([A-Z]{4})/.exec(account.replace(/\s/g, ''))?.[1];
  return code ? [first, code] : [first];
};

function camtStatement(text: string): BankStatement {
  const namespace = camtNamespace.exec(text.slice(0, 4096));
  if (!namespace) throw new BankFileError('not-a-bank-file');
  try {
    const { account, ...read } = readCamt(xmlTree(text));
    const marks = marksOf(`camt.053.001.${namespace[1]}`, account);
    return statementOf({ bank: bankOfAccount(account) ?? 'other', format: 'camt.053', marks }, read);
  } catch (error) {
    throw error instanceof XmlFault ? new BankFileError('broken-xml') : error;
  }
}

function mt940Statement(text: string): BankStatement {
  const { account, ...read } = readMt940(text);
  return statementOf(
    { bank: bankOfAccount(account) ?? 'other', format: 'mt940', marks: marksOf(':61:', account) },
    read,
  );
}

function csvStatement(text: string, choice: BankColumnChoice | undefined): BankStatement {
  for (const rows of readingsOf(text)) {
    const layout = layoutFor(rows, choice);
    if (layout)
      return statementOf({ bank: layout.bank, format: 'csv', marks: layout.marks }, readRows(rows, layout, choice));
  }
  const columns = columnsOf(rowsOfText(text));
  throw new BankFileError(columns.length < 2 ? 'not-a-bank-file' : 'choose-columns', columns);
}

/**
 * Reads an export of a bank from its bytes: CAMT.053, MT940 (BNG Bank writes these two only), or CSV of ING, Rabobank, ABN AMRO, bunq, Triodos, ASN, SNS, RegioBank and
 * Knab; any other CSV by the columns somebody chose. Account numbers and names do not come out.
 * @throws {BankFileError} with `choose-columns` when no bank was recognised, else with why it is no bank file.
 */
export function readBankFile(bytes: Uint8Array, choice?: BankColumnChoice): BankStatement {
  if (bytes.length > MOST_BYTES) throw new BankFileError('too-large');
  const nature = natureOf(bytes);
  if (nature === 'xml') return camtStatement(textOf(bytes));
  if (nature !== 'text') throw new BankFileError(refusals[nature] ?? 'not-a-bank-file');
  const text = textOf(bytes);
  return looksLikeMt940(text) ? mt940Statement(text) : csvStatement(text, choice);
}
