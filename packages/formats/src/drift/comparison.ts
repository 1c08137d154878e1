/** How columns of two files belong together. */
export type MatchKind =
  /** The same header. */
  | 'same'
  /** The same name with another position behind it (`_80`, `_92`) or another year in it. */
  | 'position'
  /** The same figure by the list of columns of its publisher, under another name. */
  | 'known'
  /** Another name; like name and like figures. A proposal. */
  | 'renamed'
  /** One column became several that add up to it. A proposal. */
  | 'split'
  /** Several columns became one. A proposal. */
  | 'merged';

/** One ground for a match. */
export interface MatchGround {
  /** `header`, `name`, `key-figure`, `like-name`, `like-figures`, `sum`. */
  readonly code: string;
  /** Likeness 0 to 1 (`like-name`), or regions that were compared. */
  readonly number?: number;
  readonly text?: string;
}

/** The unit of an indicator is another in the second file. */
export interface UnitChange {
  /** What the figures of the first file are multiplied by to be in the unit of the second; absent when figures do not tell. */
  readonly factor?: number;
  /** Unit in the first and second file as they name it; may be empty. */
  readonly from: string;
  readonly to: string;
  /** Regions in which the figures show it; 0 when only the names of the units differ. */
  readonly regions: number;
  /** A share of one that became a percentage, or the reverse. */
  readonly fraction?: boolean;
}

/** Columns of two files that belong together. */
export interface ColumnMatch {
  readonly kind: MatchKind;
  /** Ids of indicators of the first file. */
  readonly from: readonly string[];
  /** Ids of indicators of the second file. */
  readonly to: readonly string[];
  /** 0 to 1; 1 needs nobody to confirm it. */
  readonly confidence: number;
  readonly grounds: readonly MatchGround[];
  readonly unit?: UnitChange;
}

/** What changed from one file to the next. */
export interface LayoutComparison {
  readonly matches: readonly ColumnMatch[];
  /** Indicators (or columns without figures) that only one of the files has. */
  readonly onlyInA: readonly string[];
  readonly onlyInB: readonly string[];
  /** Headers of columns one file has with figures and the other has too, but empty: the figure did not change its name, it is not there. */
  readonly emptyInA: readonly string[];
  readonly emptyInB: readonly string[];
  readonly regionsOnlyInA: readonly string[];
  readonly regionsOnlyInB: readonly string[];
  readonly regionsInBoth: number;
  readonly periodsA: readonly string[];
  readonly periodsB: readonly string[];
}
