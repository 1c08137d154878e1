import type { BankLine, BankProblem, BankProblemReason } from '@draagkracht/model';
import { bankCents, dayOf } from './bank-cells.js';
import type { ReadRows } from './read-bank-csv.js';
import { scrubbed } from './scrub.js';

/** A field of a message: `:61:…` with the lines that go on with it. */
interface Tag {
  readonly tag: string;
  readonly lines: string[];
  readonly row: number;
}

/** What an MT940 file begins with: a block of SWIFT, the kind of message (Rabobank), the BIC of a Dutch bank, or its first field. */
export const looksLikeMt940 = (text: string): boolean =>
  /^(?:\{1:|:940:|:20:|[A-Z]{4}NL[A-Z\d]{2})/.test(text.trimStart()) && /^:6(?:0[FM]|1):/m.test(text);

function tagsOf(text: string): Tag[] {
  const tags: Tag[] = [];
  for (const [at, line] of text.split(/\r\n|\n|\r/).entries()) {
    const [, tag, rest] = /^:(\d{2}[A-Z]?):(.*)$/.exec(line) ?? [];
    if (tag !== undefined) tags.push({ tag, lines: [rest!], row: at + 1 });
    else if (/^(?:-\}?|\{.*)$/.test(line) || line.trim() === '') continue;
    else tags.at(-1)?.lines.push(line);
  }
  return tags;
}

/** Day of value, day of booking (month and day), mark, amount; then kind and reference. */
const movement = /^(\d{2})(\d{2})(\d{2})(\d{2})?(\d{2})?(R?[CD]|E[CD])([A-Z]?)(\d{1,12},\d{0,2})([NSF][A-Z\d]{3})?/;

/** The day of booking has no year: in January it may be of the year before its day of value, in December of the year after. */
function bookedOn(year: number, month: number, bookMonth: number, bookDay: number): string | undefined {
  const shift = bookMonth - month > 6 ? -1 : bookMonth - month < -6 ? 1 : 0;
  return dayOf(year + shift, bookMonth, bookDay);
}

/** Lines are cut at 65 letters, in the middle of a word or number: those that are full go on without a space. */
const FULL = 65;

const together = (lines: readonly string[]): string =>
  lines.reduce((text, line, at) => {
    const isCut = at > 0 && (text.startsWith('/') || lines[at - 1]!.length >= FULL);
    return at === 0 ? line : `${text}${isCut ? '' : ' '}${line}`;
  }, '');

function lineOf({ lines, row }: Tag, told: Tag | undefined, currency: string): BankLine | BankProblemReason {
  const found = movement.exec(lines[0]!);
  if (!found) return 'not-a-line';
  if (currency !== 'EUR') return 'other-currency';
  const [year, month, day] = [2000 + Number(found[1]), Number(found[2]), Number(found[3])];
  const valued = dayOf(year, month, day);
  const booked = found[5] ? bookedOn(year, month, Number(found[4]), Number(found[5])) : undefined;
  const on = booked ?? valued;
  if (on === undefined) return 'no-date';
  const cents = bankCents(found[8]!);
  if (cents === undefined) return 'no-amount';
  // A reversal of a credit takes money away again.
  const isOut = /^(?:D|ED|RC)$/.test(found[6]!);
  const description = told?.tag === '86' ? scrubbed(together(told.lines)) : '';
  return { on, cents: isOut && cents !== 0 ? -cents : cents, description, reference: '', row };
}

/** The movements of an MT940 file: every `:61:` is a line or a problem. */
export function readMt940(text: string): ReadRows & { readonly account: string } {
  const read: BankLine[] = [];
  const problems: BankProblem[] = [];
  let currency = 'EUR';
  let account = '';
  const tags = tagsOf(text);
  for (const [at, tag] of tags.entries()) {
    if (tag.tag === '25') account = tag.lines[0]!;
    if (/^60[FM]$/.test(tag.tag)) currency = /^[CD]\d{6}([A-Z]{3})/.exec(tag.lines[0]!)?.[1] ?? currency;
    if (tag.tag !== '61') continue;
    const line = lineOf(tag, tags[at + 1], currency);
    if (typeof line === 'string') problems.push({ row: tag.row, reason: line });
    else read.push(line);
  }
  return { lines: read, problems, account };
}
