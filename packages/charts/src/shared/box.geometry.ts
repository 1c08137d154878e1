/** The room a chart is drawn in. All lengths are CSS pixels; `em` is the font size, so that 200 % text still fits. */
export interface Box {
  readonly width: number;
  readonly height: number;
  readonly em: number;
}

/**
 * The box of a chart as wide as its place: a card is low, a page gives it room, a telephone keeps it readable.
 * @param more what it is to be higher, in CSS pixels
 */
export const boxOf = (width: number, em: number, compact: boolean, more = 0): Box => ({
  width,
  em,
  height: Math.round(compact ? em * 9 : Math.min(em * 20, Math.max(em * 13, width * 0.45))) + more,
});

/** The part of the box in which points lie. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A straight scale from a domain to pixels. d3-scale would cost eight kilobytes for this line (decision 0004). */
export type Scale = (value: number) => number;

/** The scale that carries `from`–`to` onto `start`–`end`; a domain without length lies in the middle. */
export const linear = (from: number, to: number, start: number, end: number): Scale =>
  from === to ? () => (start + end) / 2 : (value) => start + ((value - from) / (to - from)) * (end - start);

/** A pixel rounded to a tenth: enough for any screen, and it keeps paths and snapshots short. */
export const px = (value: number): number => Math.round(value * 10) / 10;

/** A height that stays inside the plot. */
export const within = ({ top, bottom }: Plot, y: number): number => px(Math.min(bottom, Math.max(top, y)));
