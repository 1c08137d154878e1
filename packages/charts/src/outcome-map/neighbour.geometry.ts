import type { LandRegion } from './land.geometry.js';

/** The way an arrow key points. */
export type Way = 'left' | 'right' | 'up' | 'down';

const ahead: Readonly<Record<Way, (dx: number, dy: number) => readonly [along: number, aside: number]>> = {
  left: (dx, dy) => [-dx, dy],
  right: (dx, dy) => [dx, dy],
  up: (dx, dy) => [-dy, dx],
  down: (dx, dy) => [dy, dx],
};

/**
 * The region one comes to when one leaves a region in a direction: the nearest one that lies more ahead than aside, with what lies
 * straight ahead before what lies askew. The region itself when there is none.
 */
export function neighbour(regions: readonly LandRegion[], at: number, way: Way): number {
  const { x, y } = regions[at]!;
  let [best, cost] = [at, Number.POSITIVE_INFINITY];
  regions.forEach((region, index) => {
    const [along, aside] = ahead[way](region.x - x, region.y - y);
    const askew = Math.abs(aside);
    if (index === at || along <= 0 || askew > along * 1.2) return;
    const far = Math.hypot(along, aside) * (1 + askew / along);
    if (far < cost) [best, cost] = [index, far];
  });
  return best;
}

/** What a reader goes through: the regions, their places by name, and where reading begins. */
export interface Reading {
  readonly regions: readonly LandRegion[];
  readonly order: readonly number[];
  readonly start: number;
}

const ways: Readonly<Record<string, Way>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** What comes of a key: the region to go to, -1 to stop, or nothing. The first arrow only begins. */
export function regionAfter(key: string, at: number, { regions, order, start }: Reading): number | undefined {
  const way = Object.hasOwn(ways, key) ? ways[key] : undefined;
  if (way) return at < 0 ? start : neighbour(regions, at, way);
  if (key === 'Home') return order[0];
  if (key === 'End') return order.at(-1);
  return key === 'Escape' && at >= 0 ? -1 : undefined;
}
