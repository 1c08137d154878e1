/** What a source says of a code of a dimension. */
export interface CodeFacts {
  /** The code as the source writes it, padding included: a question to the source needs it so. */
  readonly key: string;
  readonly title: string;
  /** `statusCode` of the figures of a period; 0 for other codes. */
  readonly status: number;
}

/** What kind of axis a dimension is. */
export type AxisKind = 'time' | 'geo' | 'other';

/** What is known of a dimension; only its name when nothing but figures is there. */
export interface DimensionFacts {
  readonly title?: string;
  readonly kind?: AxisKind;
  /** Codes without padding; absent when no list of codes was given. */
  readonly codes?: ReadonlyMap<string, CodeFacts>;
}

/** What is known of a measure. */
export interface MeasureFacts {
  /** Titles from its own to those of the groups it is in. */
  readonly path: readonly string[];
  readonly definition?: string;
  /** As CBS writes it: "aantal", "%", "x 1 000". Figures are never multiplied by it. */
  readonly unit: string;
  readonly decimals?: number;
  /** True for texts, such as the name of a municipality. */
  readonly text: boolean;
}

/** Everything responses tell of a table beside its figures. */
export interface TableFacts {
  readonly version: 3 | 4;
  readonly tableId?: string;
  readonly title?: string;
  /** By field name (v3) or code (v4), in the order of the table; empty when they were not given. */
  readonly measures: ReadonlyMap<string, MeasureFacts>;
  readonly dimensions: ReadonlyMap<string, DimensionFacts>;
  /** The one period of the table, as it says itself. */
  readonly period?: string;
  /** Rows (v3) or observations (v4) of the whole table. */
  readonly rows?: number;
}
