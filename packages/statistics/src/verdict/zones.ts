/** −1 below the centre, 0 on it, 1 above it. */
export type SideSign = -1 | 0 | 1;

/** Where a figure lies on its chart. `outer` is the outer third between centre and limit, `outside` strictly beyond it. */
export type Zone = 'inner' | 'outer' | 'outside';

/** Differences below this share of the largest number at hand are rounding, not distance. */
const ROUNDING = 1e-12;

const noise = (a: number, b: number): number => ROUNDING * Math.max(Math.abs(a), Math.abs(b));

/** On which side of the centre a value lies; equal up to rounding is on it. */
export function sideOf(value: number, centre: number): SideSign {
  const distance = value - centre;
  if (Math.abs(distance) <= noise(value, centre)) return 0;
  return distance > 0 ? 1 : -1;
}

/** The zone of a value between its own limits; a value on a limit is inside it (NHS: "strictly outside"). */
export function zoneOf(value: number, centre: number, lower: number, upper: number): Zone {
  const limit = value > centre ? upper : lower;
  const distance = Math.abs(value - centre);
  const reach = Math.abs(limit - centre);
  const margin = noise(value, limit);
  if (distance > reach + margin) return 'outside';
  return distance > (reach * 2) / 3 + margin ? 'outer' : 'inner';
}
