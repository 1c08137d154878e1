import type { BankLine, BankProblem, BankProblemReason } from '@draagkracht/model';
import { bankDay } from './bank-cells.js';
import type { ReadRows } from './read-bank-csv.js';
import { scrubbed } from './scrub.js';
import { allNamed, elementAt, textAt, type XmlElement } from './xml-tree.js';

/** The namespace of an account statement; the version is its last two figures. */
export const camtNamespace = /urn:iso:std:iso:20022:tech:xsd:camt\.053\.001\.(\d{2})/;

/** An amount as ISO 20022 writes it: a dot, at most five decimals. Below a cent only zeros may stand. */
function centsOfCamt(text: string): number | undefined {
  const [, whole, part = ''] = /^(\d{1,13})(?:\.(\d{1,5}))?$/.exec(text) ?? [];
  if (whole === undefined || /[1-9]/.test(part.slice(2))) return undefined;
  return Number(whole) * 100 + Number(part.slice(0, 2).padEnd(2, '0'));
}

/** `<Sts>BOOK</Sts>` up to version 7, `<Sts><Cd>BOOK</Cd></Sts>` after it. */
const statusOf = (entry: XmlElement): string => textAt(entry, 'Sts', 'Cd') || textAt(entry, 'Sts');

const dayOfEntry = (entry: XmlElement): string | undefined =>
  ['BookgDt', 'ValDt']
    .flatMap((name) => [textAt(entry, name, 'Dt'), textAt(entry, name, 'DtTm')])
    .map(bankDay)
    .find((day) => day !== undefined);

/** A card was used: the creditor is a shop. */
const isCard = (entry: XmlElement): boolean => /^(?:CCRD|POSD)$/.test(textAt(entry, 'BkTxCd', 'Domn', 'Fmly', 'Cd'));

function descriptionOf(entry: XmlElement): string {
  const details = allNamed(entry, 'TxDtls');
  const shops = isCard(entry) ? details.map((detail) => elementAt(detail, 'RltdPties', 'Cdtr')) : [];
  const told = [
    ...shops.map((shop) => textAt(shop, 'Nm') || textAt(shop, 'Pty', 'Nm')),
    ...details.flatMap((detail) => allNamed(detail, 'Ustrd').map(({ text }) => text)),
    textAt(entry, 'AddtlNtryInf'),
  ];
  return [...new Set(told.map(scrubbed))].filter(Boolean).join(' · ').slice(0, 80);
}

function lineOf(entry: XmlElement): BankLine | BankProblemReason {
  const amount = elementAt(entry, 'Amt');
  if ((amount?.attributes['Ccy'] ?? 'EUR') !== 'EUR') return 'other-currency';
  const status = statusOf(entry);
  if (status !== '' && status !== 'BOOK') return 'not-booked';
  const on = dayOfEntry(entry);
  if (on === undefined) return 'no-date';
  const cents = centsOfCamt(amount?.text.trim() ?? '');
  if (cents === undefined) return 'no-amount';
  const way = textAt(entry, 'CdtDbtInd');
  if (way !== 'DBIT' && way !== 'CRDT') return 'no-direction';
  const reference = textAt(entry, 'NtryRef');
  return {
    on,
    cents: way === 'DBIT' && cents !== 0 ? -cents : cents,
    description: descriptionOf(entry),
    reference: /^\d{1,16}$/.test(reference) ? reference : '',
    row: entry.line,
  };
}

/** The entries of a CAMT.053 document, of all statements in it. A batch is one line, as it is on the account. */
export function readCamt(root: XmlElement): ReadRows & { readonly account: string } {
  const lines: BankLine[] = [];
  const problems: BankProblem[] = [];
  for (const entry of allNamed(root, 'Ntry')) {
    const read = lineOf(entry);
    if (typeof read === 'string') problems.push({ row: entry.line, reason: read });
    else lines.push(read);
  }
  const [account] = allNamed(root, 'Acct');
  return { lines, problems, account: textAt(account, 'Id', 'IBAN') };
}
