import type { LensMark } from '@draagkracht/model';

/** A piece of the text: plain, or the words of a mark. */
export interface Segment {
  readonly text: string;
  /** Which mark, from 0; absent for plain text. */
  readonly mark?: number;
}

/**
 * A text in pieces that joined are the text again. A mark that lies inside another, such as the end of a long sentence, comes behind it and
 * may be empty.
 */
export function segmentsOf(text: string, marks: readonly LensMark[]): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const [mark, { from, to }] of marks.entries()) {
    if (from > at) segments.push({ text: text.slice(at, from) });
    segments.push({ text: text.slice(Math.max(at, from), Math.max(at, to)), mark });
    at = Math.max(at, to);
  }
  if (at < text.length) segments.push({ text: text.slice(at) });
  return segments;
}

/** Which mark the arrow keys lead to; `undefined` for a key that leads nowhere. `at` and the answer count from 0. */
export function markAfter(key: string, at: number, count: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: Math.min(at + 1, count - 1),
    ArrowDown: Math.min(at + 1, count - 1),
    ArrowLeft: Math.max(at - 1, 0),
    ArrowUp: Math.max(at - 1, 0),
    Home: 0,
    End: count - 1,
  };
  return steps[key];
}
