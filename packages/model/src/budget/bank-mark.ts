import type { BankLine } from '../port/bank-statement.js';

/**
 * By which a line of the bank is known again in a later file: its day, its cents, and which of the equal ones of that day it is. It says
 * nothing of who was paid. A file that begins in the middle of a day may number equal lines of that day anew.
 */
export type BankMark = string;

/** The marks of the lines of a file, in their order. */
export function bankMarks(lines: readonly Pick<BankLine, 'on' | 'cents'>[]): readonly BankMark[] {
  const seen = new Map<string, number>();
  return lines.map(({ on, cents }) => {
    const key = `${on}/${cents}`;
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    return `${key}/${number}`;
  });
}
