import type { Method, SeriesEvent, SmallNumberPolicy, Translated } from '@draagkracht/model';
import type { IndicatorMeaning, PublishedStory, PublishedTarget } from '../json-stat/meaning.js';

/** A text that is published with the figures. */
export interface PublishedText {
  readonly place: string;
  readonly text: string;
  readonly indicator?: string;
  readonly region?: string;
}

/** How many figures were hidden and rounded, as the gate counted them. */
export interface PublishedCounts {
  readonly cells: number;
  readonly suppressed: number;
  readonly secondary: number;
  readonly rounded: number;
}

/** What a publication tells beyond the figures: `extension.draagkracht` of the JSON-stat dataset. */
export interface PublicationExtension {
  readonly version: number;
  /** ISO day. */
  readonly published?: string;
  /** The rule for small numbers that was applied, and what came of it. */
  readonly smallNumbers: PublishedCounts & { readonly policy: SmallNumberPolicy };
  /** Stands in a file that may not be published. */
  readonly notice?: Translated;
  readonly methods: readonly Method[];
  readonly indicators: Readonly<Record<string, IndicatorMeaning>>;
  readonly events?: readonly SeriesEvent[];
  readonly texts?: readonly PublishedText[];
  /** What the municipality tells beside the figure of a region. */
  readonly stories?: readonly PublishedStory[];
  /** Targets of regions; each goes before the target of its indicator. */
  readonly targets?: readonly PublishedTarget[];
  /** Why figures are hidden: places in `value`, by reason. */
  readonly hidden: Readonly<Record<string, readonly number[]>>;
  /** SHA-256 of the canonical JSON of the whole document without this hash. */
  readonly hash: string;
}

interface Categories {
  readonly index: readonly string[];
  readonly label: Readonly<Record<string, string>>;
}

/** One dimension of the cube. */
export interface PublishedDimension {
  readonly label: string;
  readonly category: Categories & {
    readonly unit?: Readonly<Record<string, { readonly label: string; readonly decimals: number }>>;
  };
}

/** One static JSON file: a JSON-stat 2.0 dataset any statistics tool reads, with its meaning. */
export interface Publication {
  readonly version: '2.0';
  readonly class: 'dataset';
  readonly label: string;
  readonly source?: string;
  readonly updated?: string;
  readonly note?: readonly string[];
  readonly id: readonly ['indicator', 'region', 'period'];
  readonly size: readonly [number, number, number];
  readonly role: {
    readonly metric: readonly ['indicator'];
    readonly geo: readonly ['region'];
    readonly time: readonly ['period'];
  };
  readonly dimension: Readonly<Record<'indicator' | 'region' | 'period', PublishedDimension>>;
  readonly value: readonly (number | null)[];
  readonly status?: Readonly<Record<string, string>>;
  readonly extension: {
    readonly status?: { readonly label: Readonly<Record<string, string>> };
    readonly draagkracht: PublicationExtension;
  };
}
