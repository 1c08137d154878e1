import type { Indicator } from '../indicator/indicator.js';
import type { SeriesBlock } from '../series/block.js';
import type { Problem } from '../value/problem.js';
import type { AbortSignalLike } from './series-source.js';

/** Which figures of a file are wanted, for all of its areas. */
export interface AreasChoice {
  /** Ids or names; where a file holds one figure none need be named. */
  readonly indicators: readonly string[];
}

/** Figures of all areas of a file: a block per figure asked for, in the same order. */
export interface SourcedAreas {
  readonly indicators: readonly Indicator[];
  readonly blocks: readonly SeriesBlock[];
  /** What each area is called, by code. */
  readonly labels: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** Reads what an element's `src` names, for all areas in it. Elements that compare areas ask for one of these through context. */
export interface AreasSource {
  /** @throws {SourceError} */
  readAreas(src: string, choice: AreasChoice, signal: AbortSignalLike): Promise<SourcedAreas>;
}
