import type { Direction, IndicatorKind, IndicatorTells } from '../indicator/indicator.js';
import type { Circle, Law, LifeDomain } from '../field/social-domain.names.js';
import type { Task } from '../field/tasks.names.js';
import type { MeasureLevel, ProgrammeAspect } from '../record/types/monitor-indicator.names.js';
import type { RegionKind } from '../region/region.js';
import type { Translated } from '../value/translated.js';

/** How often the figures of an entry come out; a school year counts as a year. */
export type CatalogueRhythm = 'month' | 'quarter' | 'half' | 'year' | '2y' | '4y';

/** How sure the entry is: `verified` in a source (✔), `usual` but not looked up word for word (○), or `ours`: our own proposal (◇). */
export type CatalogueMark = 'verified' | 'usual' | 'ours';

/** Who publishes the figures, and the numbers of their tables where those are known. */
export interface CatalogueSource {
  readonly name: string;
  readonly tableIds: readonly string[];
}

/** A figure that was published, to hold a file against. Without `unit` it is in the unit of the entry. */
export interface KnownFigure {
  /** Code of CBS. */
  readonly region: string;
  /** Code of the period. */
  readonly period: string;
  readonly value: number;
  readonly unit?: string;
}

/** By what a column that holds the entry is recognised. */
export interface ColumnMarks {
  /** Field names without their position (`WmoClienten`), or short codes of the workbook (`a_wmo_t`). What fits best comes first. */
  readonly fields: readonly string[];
  /** Names people give such a column, beside the label of the entry; either language. */
  readonly alsoCalled: readonly string[];
}

/**
 * One indicator of the catalogue (D§4.2), with everything the monitor needs to use it well.
 *
 * `level` is decided by one rule. An entry is a `programme` measure when it counts those who get help that somebody arranges, or when it
 * is a share of those whom help reached: its height depends on supply, access and waiting lists. Everything else is a `population`
 * measure. A benefit and a ruling of a court count as population: they are a right or a judgement, do not run out, and show how residents
 * fare. That is also why D§4.2 gives them a direction and the use of help none.
 *
 * `aspect` is absent where a programme measure only says how many use something: that tells neither that it works nor that it lasts.
 */
export interface CatalogueEntry {
  readonly id: string;
  /** Its number in D§4.2, 1–58. */
  readonly number: number;
  readonly label: Translated;
  readonly definition: Translated;
  readonly numerator: Translated;
  readonly denominator: Translated;
  readonly unit: Translated;
  /** Decimals shown. */
  readonly decimals: number;
  readonly direction: Direction;
  /** The direction holds in general, not everywhere: the situation has to be told beside it. */
  readonly inContext?: true;
  readonly kind: IndicatorKind;
  /** Where the figures come about in two ways. */
  readonly kindNote?: Translated;
  readonly tells?: IndicatorTells;
  readonly laws: readonly Law[];
  readonly lifeDomains: readonly LifeDomain[];
  readonly circle?: Circle;
  readonly tasks: readonly Task[];
  readonly level: MeasureLevel;
  readonly aspect?: ProgrammeAspect;
  readonly sources: readonly CatalogueSource[];
  readonly rhythm: CatalogueRhythm;
  /** Kinds of region there are figures of. */
  readonly geography: readonly RegionKind[];
  /** Changes of definition everybody has. `period` is the first of the new one. */
  readonly breaks: readonly { readonly period: string; readonly reason: Translated }[];
  /** What to read it with: full sentences in plain words. */
  readonly readWith: readonly Translated[];
  readonly mark: CatalogueMark;
  readonly known: readonly KnownFigure[];
  readonly columns: ColumnMarks;
}
