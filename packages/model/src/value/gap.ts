/**
 * Why a figure is not there. A gap is never zero and never `null`: it can be named on screen, in the table and in words.
 *
 * CBS writes blank for what cannot occur and `.` for what is unknown, unreliable or secret (StatLine, "verklaring van tekens").
 */
export type GapKind = 'missing' | 'suppressed' | 'impossible' | 'not-applicable';

/** A named gap; `reason` is a short word of the rule or source that made it, not text for the screen. */
export interface Gap {
  readonly kind: GapKind;
  readonly reason?: string;
}

/** A figure or the reason there is none. */
export type Value = number | Gap;

const order = ['value', 'missing', 'suppressed', 'impossible', 'not-applicable'] as const;

/** The byte that stands for "there is a figure" in the gap column of a block. */
export const NO_GAP = 0;

/** The byte of a gap in a block: 0 is a figure, 1–4 are the gaps. */
export const gapCode = (kind: GapKind): number => order.indexOf(kind);

/**
 * The gap of a byte, or `undefined` for 0 (a figure).
 * @throws {TypeError} when the byte is not one of 0–4.
 */
export function gapOfCode(code: number): GapKind | undefined {
  const kind = order[code];
  if (kind === undefined) throw new TypeError(`gapOfCode: ${code} is no gap code`);
  return kind === 'value' ? undefined : kind;
}

export const isGap = (value: Value): value is Gap => typeof value !== 'number';

/** `missing` without a reason, shared because it is by far the most common gap. */
export const MISSING: Gap = Object.freeze({ kind: 'missing' });
