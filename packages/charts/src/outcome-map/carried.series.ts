import {
  firstDay,
  municipalChanges,
  periodOf,
  type RegionMapping,
  type SourcedAreas,
  type Translated,
} from '@draagkracht/model';
import { carryOver, composedWords, refusalWords } from '@draagkracht/statistics';
import type { Land } from './land.geometry.js';
import type { MapAreas } from './outcome-map.series.js';

// Fetched only where figures are of other regions than the map: municipalities that merged in between.

/** Figures as the shapes have their regions: carried over the changes of municipalities up to a day. */
export function carriedAreas(areas: SourcedAreas, to: string, mapping: RegionMapping = municipalChanges()): MapAreas {
  const [indicator, block, denominators] = [areas.indicators[0]!, areas.blocks[0]!, areas.blocks[1]];
  const carried = carryOver(block, indicator, mapping, { to, ...(denominators ? { denominators } : {}) });
  const notes = new Map<string, { text: Translated; estimated: boolean; refused: boolean }>();
  for (const one of carried.composed)
    notes.set(one.region, { text: composedWords(one, mapping), estimated: one.estimated, refused: false });
  for (const one of carried.refused)
    notes.set(one.region, { text: refusalWords(one.reason), estimated: false, refused: true });
  return { indicator, block: carried.block, labels: areas.labels, notes };
}

/** The day whose division a map has: what the page says, or the first of January of the year the shapes name. */
export function divisionOf(land: Land, said: string): string {
  const period = periodOf(said);
  return period ? firstDay(period) : land.year === undefined ? '' : `${land.year}-01-01`;
}
