import { regionKind, type RegionKind } from '@draagkracht/model';
import { lookedUp } from './looked-up.words.js';

/** An area by its code and its name. */
export interface NamedArea {
  readonly code: string;
  readonly name: string;
}

/**
 * Where the area is that a page names as the reader's own, by code or else by name as people write it.
 * @returns its place, -1 for none
 */
export function ownAreaAt(areas: readonly NamedArea[], wanted: string): number {
  if (!wanted) return -1;
  const byCode = areas.findIndex(({ code }) => code === wanted);
  const name = lookedUp(wanted);
  return byCode >= 0 || !name ? byCode : areas.findIndex((area) => lookedUp(area.name) === name);
}

/**
 * The name or code a page gave for the reader's own area where no area has it, as it is to be told. The code of another kind of area is
 * no mistake: one page of a municipality may hold maps of municipalities and of neighbourhoods.
 */
export function missedArea(areas: readonly NamedArea[], kind: RegionKind, wanted: string): string | undefined {
  if (!wanted || ownAreaAt(areas, wanted) >= 0) return undefined;
  const asked = regionKind(wanted);
  return asked === 'other' || asked === kind ? wanted : undefined;
}
