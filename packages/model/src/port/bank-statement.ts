/** What a bank file is called on screen; `other` where somebody said which columns are date and amount. */
export const bankNames = {
  ing: 'ING',
  rabobank: 'Rabobank',
  'abn-amro': 'ABN AMRO',
  bng: 'BNG Bank',
  bunq: 'bunq',
  triodos: 'Triodos Bank',
  asn: 'ASN Bank',
  sns: 'SNS',
  regiobank: 'RegioBank',
  knab: 'Knab',
  other: '',
} as const;
export type BankId = keyof typeof bankNames;

/** How a file of a bank is written. */
export type BankFormat = 'csv' | 'camt.053' | 'mt940';

/**
 * One movement on the account of the team. Holds no counterparty: account numbers and names are taken out before it is made. Lives in
 * memory only; what goes into a record is the day and the amount.
 */
export interface BankLine {
  /** The day it was booked, as an ISO day. */
  readonly on: string;
  /** Whole cents; negative when money went out. */
  readonly cents: number;
  /** What is needed to recognise a purchase, at most 80 characters; may be empty. */
  readonly description: string;
  /** The serial number the bank gave it; empty where it gives none. */
  readonly reference: string;
  /** 1-based row of the file it began on. */
  readonly row: number;
}

/** Why a row of a bank file is no line. */
export const bankProblemReasons = [
  'no-date',
  'no-amount',
  'no-direction',
  'other-currency',
  'not-booked',
  'row-width',
  'not-a-line',
] as const;
export type BankProblemReason = (typeof bankProblemReasons)[number];

/** A row that could not be read. `text` is the cell it failed on, cleaned like a description; never a whole row. */
export interface BankProblem {
  readonly row: number;
  readonly reason: BankProblemReason;
  readonly text?: string;
}

/** A bank file as it was read: every row of movements is a line or a problem. */
export interface BankStatement {
  readonly bank: BankId;
  readonly format: BankFormat;
  /** What gave the bank away: names of columns, a namespace, the bank code of the own account. */
  readonly marks: readonly string[];
  /** First and last day of the lines, as ISO days; empty without lines. */
  readonly from: string;
  readonly to: string;
  readonly lines: readonly BankLine[];
  readonly problems: readonly BankProblem[];
}

/** A column of a file no bank was recognised in, to choose from: its name, and whether its cells read as days or as amounts. */
export interface BankColumn {
  readonly at: number;
  /** From the header; `Kolom 3` where there is none. */
  readonly name: string;
  /** Part of the cells that reads as a day, 0 to 1. */
  readonly days: number;
  /** Part of the cells that reads as an amount, 0 to 1. */
  readonly amounts: number;
}

/** Which columns hold what, by 0-based place, as somebody chose them. */
export interface BankColumnChoice {
  readonly date: number;
  readonly amount: number;
  /** Amounts of what was spent stand there without a minus. */
  readonly spentIsPositive?: boolean;
}

/** Why a file gave no statement. */
export const bankErrorCodes = [
  'choose-columns',
  'empty',
  'spreadsheet',
  'zip',
  'pdf',
  'too-large',
  'not-a-bank-file',
  'broken-xml',
] as const;
export type BankErrorCode = (typeof bankErrorCodes)[number];

/** A file that gave no statement; with `choose-columns` the columns there are to choose from. */
export class BankFileError extends Error {
  override readonly name = 'BankFileError';
  readonly code: BankErrorCode;
  readonly columns: readonly BankColumn[];

  constructor(code: BankErrorCode, columns: readonly BankColumn[] = []) {
    super(`bank file: ${code}`);
    this.code = code;
    this.columns = columns;
  }
}

/** The part of a file the model knows of: a `Blob` is one. */
export interface BankFile {
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Reads an export of a bank. Widgets know no files: they ask for one of these through context. Nothing leaves the device. */
export interface BankStatementSource {
  /** @throws {BankFileError} */
  read(file: BankFile, name: string, columns?: BankColumnChoice): Promise<BankStatement>;
}
