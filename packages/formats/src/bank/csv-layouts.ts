import type { BankId } from '@draagkracht/model';
import { bankCents, bankDay } from './bank-cells.js';
import { headerLayouts, type BankPlaces, type HeaderLayout, type Names } from './header-layouts.names.js';

/** A layout as it was found in a file. */
export interface FoundLayout {
  readonly bank: BankId;
  readonly marks: readonly string[];
  readonly places: BankPlaces;
  /** Cells a row has. */
  readonly width: number;
  /** The row of the header, 0-based among the rows; -1 without one. */
  readonly header: number;
}

/** A layout without header, known by what its cells look like. */
interface BareLayout {
  readonly bank: BankId;
  readonly widths: readonly number[];
  readonly fits: (cells: readonly string[]) => boolean;
  readonly mark: string;
  readonly places: Partial<BankPlaces> & Pick<BankPlaces, 'date' | 'amount' | 'text'>;
}

const isIban = (text = ''): boolean => /^[A-Z]{2}\d{2}[A-Z\d]{10,30}$/.test(text.replace(/\s/g, ''));
const isDay = (text = ''): boolean => bankDay(text) !== undefined;
const isAmount = (text = ''): boolean => bankCents(text) !== undefined;
const isCurrency = (text = ''): boolean => /^[A-Z]{3}$/.test(text.trim());

const bareLayouts: readonly BareLayout[] = [
  {
    bank: 'abn-amro',
    widths: [8],
    mark: '8 kolommen zonder kop',
    fits: ([account, currency, date, , , , amount]) =>
      /^\d{6,10}$|^[A-Z]{2}\d{2}/.test(account ?? '') && isCurrency(currency) && isDay(date) && isAmount(amount),
    places: { own: 0, currency: 1, date: 2, amount: 6, text: [7] },
  },
  {
    bank: 'triodos',
    widths: [8, 9],
    mark: '8 of 9 kolommen zonder kop',
    fits: ([date, own, amount, way]) =>
      isDay(date) && isIban(own) && isAmount(amount) && /^(?:debet|credit)$/i.test(way ?? ''),
    places: { date: 0, own: 1, amount: 2, direction: 3, party: 4, kind: 6, text: [7] },
  },
  {
    bank: 'asn',
    widths: [17, 18, 19],
    mark: '19 kolommen zonder kop',
    fits: (cells) =>
      isDay(cells[0]) && isIban(cells[1]) && isCurrency(cells[7]) && isCurrency(cells[9]) && isAmount(cells[10]),
    places: { date: 0, own: 1, party: 3, currency: 9, amount: 10, kind: 14, reference: 15, text: [17] },
  },
];

/** The name of a column, plain: lower case letters and digits. */
export const plainHeader = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z\d]/g, '');

const bankCodes: Readonly<Record<string, BankId>> = {
  INGB: 'ing',
  RABO: 'rabobank',
  ABNA: 'abn-amro',
  BNGH: 'bng',
  BUNQ: 'bunq',
  TRIO: 'triodos',
  ASNB: 'asn',
  SNSB: 'sns',
  RBRB: 'regiobank',
  KNAB: 'knab',
};

/** The bank of an account, by the four letters in its number. */
export const bankOfAccount = (account: string): BankId | undefined =>
  bankCodes[/^NL\d{2}([A-Z]{4})/.exec(account.replace(/\s/g, ''))?.[1] ?? ''];

function placesBy(names: Names, { columns }: HeaderLayout): BankPlaces {
  const at = (wanted: Names = []): number =>
    wanted.reduce((found, name) => (found < 0 ? names.indexOf(name) : found), -1);
  return {
    date: at(columns.date),
    amount: at(columns.amount),
    direction: at(columns.direction),
    currency: at(columns.currency),
    reference: at(columns.reference),
    party: at(columns.party),
    kind: at(columns.kind),
    own: at(columns.own),
    text: columns.text.map((name) => names.indexOf(name)).filter((place) => place >= 0),
  };
}

/** Lines above a header that are none: "KNAB EXPORT". */
const LOOK = 5;

/** ASN Bank, SNS and RegioBank write the same files: their own account tells which of them it is. */
const family: readonly BankId[] = ['asn', 'sns', 'regiobank'];

function named(bank: BankId, places: BankPlaces, row: readonly string[] | undefined): { bank: BankId; mark: Names } {
  const account = row?.[places.own] ?? '';
  const byAccount = bankOfAccount(account);
  const code = /^NL\d{2}([A-Z]{4})/.exec(account)?.[1];
  const isSame =
    byAccount !== undefined && (byAccount === bank || (family.includes(bank) && family.includes(byAccount)));
  return { bank: isSame ? byAccount : bank, mark: isSame && code ? [code] : [] };
}

function byHeader(rows: readonly (readonly string[])[]): FoundLayout | undefined {
  for (const [header, cells] of rows.slice(0, LOOK).entries()) {
    const names = cells.map(plainHeader);
    const layout = headerLayouts.find(({ marks }) => marks.every((mark) => names.includes(mark)));
    if (!layout) continue;
    const places = placesBy(names, layout);
    if (places.date < 0 || places.amount < 0) continue;
    const { bank, mark } = named(layout.bank, places, rows[header + 1]);
    const marks = layout.marks.map((plain) => cells[names.indexOf(plain)]!.trim());
    return { bank, marks: [...marks, ...mark], places, width: cells.length, header };
  }
  return undefined;
}

const NOWHERE: Omit<BankPlaces, 'date' | 'amount' | 'text'> = {
  direction: -1,
  currency: -1,
  reference: -1,
  party: -1,
  kind: -1,
  own: -1,
};

function byCells(rows: readonly (readonly string[])[]): FoundLayout | undefined {
  const first = rows.slice(0, LOOK).find((cells) => bareLayouts.some(({ fits }) => fits(cells)));
  const layout = first && bareLayouts.find(({ widths, fits }) => widths.includes(first.length) && fits(first));
  if (!layout) return undefined;
  const places = { ...NOWHERE, ...layout.places };
  const { bank, mark } = named(layout.bank, places, first);
  return { bank, marks: [layout.mark, ...mark], places, width: first.length, header: -1 };
}

/** The layout of a delimited bank file, by the names in its header, else by what its cells look like. */
export const layoutOf = (rows: readonly (readonly string[])[]): FoundLayout | undefined =>
  byHeader(rows) ?? byCells(rows);

/** A file of no bank that is known, with the columns somebody chose. */
export const chosenLayout = (date: number, amount: number, width: number, header: number): FoundLayout => ({
  bank: 'other',
  marks: [],
  places: { ...NOWHERE, date, amount, text: [] },
  width,
  header,
});
