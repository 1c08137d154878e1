/** A scale of answers in whole steps, such as 1 to 5. */
export interface AnswerScale {
  readonly least: number;
  readonly most: number;
}

/** What stands on one scale. Every part may be absent; values outside the scale are put at its nearest end. */
export interface ScaleMarks {
  /** Answers as dots above the line, one dot each. */
  readonly above?: readonly number[];
  /** Answers as dots below the line. */
  readonly below?: readonly number[];
  /** Where an open ring stands: how it is now, or how others see it. */
  readonly ring?: number | undefined;
  /** Where a filled diamond stands: what is wanted, or how somebody sees it alone. */
  readonly diamond?: number | undefined;
  /** How far a bar reaches from the least end. */
  readonly bar?: number | undefined;
  /** From where to where an open band lies: how far answers lie apart. */
  readonly band?: readonly [from: number, to: number] | undefined;
  /** Ring and diamond stand beside one another: neither leads to the other, so there is no arrow. */
  readonly isBeside?: boolean;
}

/** A place in the picture. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** One scale as it is drawn, in units of a box that is `scaleWidth` wide. */
export interface PlacedScale {
  readonly height: number;
  /** Height of the line. */
  readonly y: number;
  /** Where each step stands. */
  readonly steps: readonly number[];
  readonly above: readonly Spot[];
  readonly below: readonly Spot[];
  readonly ring: number | undefined;
  readonly diamond: number | undefined;
  /** From ring to diamond, with the points of its head; nothing where they stand in one place or one of them is absent. */
  readonly arrow: { readonly from: number; readonly to: number; readonly head: string } | undefined;
  readonly bar: { readonly x: number; readonly width: number } | undefined;
  readonly band: { readonly x: number; readonly width: number } | undefined;
}

/** How wide the box is. */
export const scaleWidth = 400;
/** Half of what a mark on the line takes. */
export const markSize = 9;
/** Radius of a dot. */
export const dotSize = 4.5;

const side = 20;
/** From the line to the first dot, so that a mark on the line covers none. */
const clear = markSize + dotSize + 4;
const stackRoom = 44;
const bandMargin = 14;
const dotStep = 2 * dotSize + 2;

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Dots that stand on one step lie on one another, away from the line; where there are many they slide together. */
function stacked(answers: readonly number[], at: (value: number) => number, offset: (far: number) => number): Spot[] {
  const counts = new Map<number, number>();
  for (const answer of answers) counts.set(at(answer), (counts.get(at(answer)) ?? 0) + 1);
  const most = Math.max(1, ...counts.values());
  const step = Math.min(dotStep, stackRoom / Math.max(1, most - 1));
  return [...counts]
    .sort(([a], [b]) => a - b)
    .flatMap(([x, count]) =>
      Array.from({ length: count }, (_, nth) => ({ x, y: rounded(offset(clear + nth * step)) })),
    );
}

/** Room that stacked dots ask on one side of the line: what the highest stack takes, or only the mark itself. */
function roomFor(answers: readonly number[] = []): number {
  const counts = new Map<number, number>();
  for (const answer of answers) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return most === 0 ? markSize + 5 : clear + Math.min(stackRoom, (most - 1) * dotStep) + dotSize + 2;
}

function arrowBetween(from: number | undefined, to: number | undefined, y: number): PlacedScale['arrow'] {
  if (from === undefined || to === undefined) return undefined;
  const way = Math.sign(to - from);
  const [start, end] = [from + way * markSize, to - way * (markSize + 1)];
  if ((end - start) * way < 6) return undefined;
  const back = end - way * 7;
  return {
    from: rounded(start),
    to: rounded(end),
    head: `${rounded(end)},${y} ${rounded(back)},${y - 5} ${rounded(back)},${y + 5}`,
  };
}

/** A band around both its ends, so that it can be seen also where they are one. */
const bandBetween = (from: number, to: number): { x: number; width: number } => ({
  x: rounded(from - bandMargin),
  width: rounded(to - from + 2 * bandMargin),
});

/** Places answers, marks and a bar on one scale. The order in which answers come changes nothing. */
export function placeScale(
  { least, most }: AnswerScale,
  { above = [], below = [], ring, diamond, bar, band, isBeside }: ScaleMarks,
): PlacedScale {
  const stepWidth = (scaleWidth - 2 * side) / (most - least);
  const at = (value: number): number => rounded(side + (Math.min(most, Math.max(least, value)) - least) * stepWidth);
  const mark = (value: number | undefined): number | undefined => (value === undefined ? undefined : at(value));
  const y = rounded(roomFor(above));
  const [from, to] = [mark(ring), mark(diamond)];
  return {
    y,
    height: rounded(y + roomFor(below)),
    steps: Array.from({ length: most - least + 1 }, (_, nth) => at(least + nth)),
    above: stacked(above, at, (far) => y - far),
    below: stacked(below, at, (far) => y + far),
    ring: from,
    diamond: to,
    arrow: isBeside ? undefined : arrowBetween(from, to, y),
    // A bar begins before the first step, so that the least answer can be seen too.
    bar: bar === undefined ? undefined : { x: side / 2, width: rounded(at(bar) - side / 2) },
    band: band && bandBetween(at(band[0]), at(band[1])),
  };
}
