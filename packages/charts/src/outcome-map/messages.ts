import { Wording } from '@draagkracht/base/words.js';
import type { RegionKind } from '@draagkracht/model';
import { nl } from './messages.nl.js';
import type { Doubt } from './outcome-map.series.js';

/** Every text of the map that is not made from the data. */
export interface MapMessages {
  /** Regions of a kind, one or more of them. */
  readonly regions: (kind: RegionKind, count: number) => string;
  readonly range: (least: string, most: string) => string;
  readonly half: (regions: string, low: string, high: string) => string;
  readonly noSpread: (value: string) => string;
  readonly gaps: (regions: string, why: string) => string;
  readonly noFigures: string;
  readonly classes: Readonly<Record<'quantile' | 'natural' | 'given', string>>;
  readonly doubts: Readonly<Record<Doubt, string>>;
  readonly refused: string;
  readonly counts: string;
  readonly noShapes: string;
  readonly offMap: (count: number) => string;
  readonly allProvisional: string;
  readonly put: (names: string) => string;
  readonly interval: string;
  readonly missed: (wanted: string) => string;
  readonly noPeriod: (asked: string, shown: string) => string;
  readonly model: string;
  readonly intern: string;
  readonly example: string;
  readonly projection: Readonly<Record<'wgs84' | 'rd', string>>;
  readonly turned: string;
}

/** The texts of the map. */
export const mapMessages = new Wording<MapMessages>(nl, async () => (await import('./messages.en.js')).en);
