import { presenceTraits } from './presence.names.js';

const week = 7 * 24 * 60 * 60 * 1000;
// Monday 5 January 1970 was the first Monday of the count.
const firstMonday = 4 * 24 * 60 * 60 * 1000;

/** The trait of the week of an ISO day: the same from Monday to Sunday, all eight in eight weeks. */
export function traitOfTheWeek(day: string): (typeof presenceTraits)[number] {
  const weeks = Math.floor((Date.parse(`${day}T00:00:00Z`) - firstMonday) / week);
  return presenceTraits[((weeks % 8) + 8) % 8]!;
}
