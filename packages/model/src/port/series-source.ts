import type { Series } from '../series/series.js';
import type { Problem } from '../value/problem.js';

/** Which series of a file is wanted. Where a file holds one indicator or one region it need not be named. */
export interface SeriesChoice {
  readonly indicator?: string;
  readonly region?: string;
}

/** Why a `src` gave no series. */
export const sourceCodes = [
  'not-found',
  'forbidden',
  'server',
  'offline',
  'other-origin',
  'html',
  'not-a-table',
  'empty',
  'no-such-indicator',
  'no-such-region',
  'choose-indicator',
  'choose-region',
  'mixed-periods',
  'duplicate-regions',
] as const;
export type SourceCode = (typeof sourceCodes)[number];

/** A `src` that could not be used; `detail` is the address, the name asked for, or the first names there are. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly code: SourceCode;
  readonly detail: string;

  constructor(code: SourceCode, detail: string, cause?: unknown) {
    super(`source: ${code} (${detail})`, { cause });
    this.code = code;
    this.detail = detail;
  }
}

/** A series that was read, with what was met on the way. */
export interface SourcedSeries {
  readonly series: Series;
  readonly problems: readonly Problem[];
}

/** Reads what an element's `src` names. Charts know no network: they ask for one of these through context. */
export interface SeriesSource {
  /** @throws {SourceError} */
  read(src: string, choice: SeriesChoice, signal: AbortSignalLike): Promise<SourcedSeries>;
}

/** The part of an AbortSignal the model knows of: the platform is not in its vocabulary. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
}
