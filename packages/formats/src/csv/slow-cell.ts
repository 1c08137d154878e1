import { strictUtf8, windows1252 } from '../platform.js';
import { CR, LF, QUOTE } from './marks.js';

/** The bytes of a cell found the thorough way. `next` lies on its delimiter or line end. */
export interface SlowCell {
  readonly next: number;
  readonly bytes: Uint8Array;
}

function unquoted(b: Uint8Array, from: number, end: number, delimiter: number): SlowCell {
  const bytes: number[] = [];
  let open = true;
  let p = from;
  for (; p < end; p++) {
    const ch = b[p]!;
    if (open && ch === QUOTE && b[p + 1] === QUOTE && p + 1 < end) p++;
    else if (open && ch === QUOTE) {
      open = false;
      continue;
    } else if (!open && (ch === delimiter || ch === LF || ch === CR)) break;
    bytes.push(ch);
  }
  return { next: open ? end + 1 : p, bytes: Uint8Array.from(bytes) };
}

/**
 * Finds the cell that starts at `p` and takes its quotes away. `next` is `end` when
 * the cell may go on after `b`, and more when its quote is not closed.
 */
export function slowCell(b: Uint8Array, p: number, end: number, delimiter: number): SlowCell {
  if (b[p] === QUOTE) return unquoted(b, p + 1, end, delimiter);
  let next = p;
  let ch = b[p]!;
  while (ch !== delimiter && ch !== LF && ch !== CR) ch = b[++next]!;
  return { next, bytes: b.subarray(p, next) };
}

/** The text of one cell, each judged by itself: valid UTF-8, or else Windows-1252. */
export const cellText = (bytes: Uint8Array): string => strictUtf8(bytes) ?? windows1252(bytes);

/** Bytes as a string of the same length, which `TextColumn.set` turns back into the same bytes. */
export const rawText = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
