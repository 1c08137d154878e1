/** Where one team stands on the line. */
export interface SpreadDot {
  readonly x: number;
  readonly y: number;
}

/** A line from nothing to all, with a dot for every team and a mark at the whole. */
export interface SpreadPicture {
  readonly width: number;
  readonly height: number;
  /** Height of the line. */
  readonly base: number;
  readonly dots: readonly SpreadDot[];
  /** Where nothing, half and all of the money lie. */
  readonly marks: readonly { readonly x: number; readonly share: number }[];
}

const WIDTH = 320;
const SIDE = 16;
const RADIUS = 6;

/**
 * Places of the dots. Dots that would lie over one another are stacked, so that every team can be counted and none can be told apart.
 * @param shares from low to high; above 1 is more than there was.
 */
export function spreadPicture(shares: readonly number[]): SpreadPicture {
  const most = Math.max(1, ...shares);
  const at = (share: number): number => SIDE + (share / most) * (WIDTH - 2 * SIDE);
  const piles: { x: number; high: number }[] = [];
  const placed = shares.map((share) => {
    const x = at(share);
    const pile = piles.find((one) => Math.abs(one.x - x) < RADIUS * 2);
    if (!pile) {
      piles.push({ x, high: 1 });
      return { x, high: 0 };
    }
    return { x: pile.x, high: pile.high++ };
  });
  const highest = Math.max(1, ...piles.map(({ high }) => high));
  const base = highest * RADIUS * 2 + 4;
  return {
    width: WIDTH,
    height: base + 24,
    base,
    dots: placed.map(({ x, high }) => ({ x, y: base - RADIUS - high * RADIUS * 2 })),
    marks: [0, 0.5, 1].map((share) => ({ x: at(share), share })),
  };
}
