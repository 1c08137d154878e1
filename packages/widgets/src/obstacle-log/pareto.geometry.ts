import type { KindCount } from './pareto.series.js';

/** A bar of the picture, in the units of its own small drawing. */
export interface PlacedBar {
  /** Of how long the bar is; 0 for nothing. */
  readonly width: number;
  /** Lines across a bar of one of the few, so that it is told apart without its colour; each as x at its foot. */
  readonly hatches: readonly number[];
}

/** The size of the drawing of one bar. */
export const barSize = { width: 200, height: 16 } as const;

const apart = 8;

/** Places the bar of each kind on one scale: the largest fills its drawing, and what is there is never thinner than a hair. */
export function placeBars(kinds: readonly Pick<KindCount, 'count' | 'isMost'>[]): readonly PlacedBar[] {
  const largest = Math.max(1, ...kinds.map(({ count }) => count));
  return kinds.map(({ count, isMost }) => {
    const width = count === 0 ? 0 : Math.max(2, Math.round((count / largest) * barSize.width * 10) / 10);
    const lines = isMost ? Math.floor((width - 1) / apart) : 0;
    return { width, hatches: Array.from({ length: lines }, (_, at) => (at + 1) * apart) };
  });
}
