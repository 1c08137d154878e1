import type { Language, Translated } from '../value/translated.js';
import type { Rhythm } from '../period/period.js';

/** Which way is better. `neutral` where the figure is context, such as the use of support (D§7.6: use is not need). */
export type Direction = 'higher' | 'lower' | 'neutral';

/** How a figure came about: counted in a register, asked in a survey, or estimated by a model. */
export type IndicatorKind = 'registration' | 'survey' | 'model';

/**
 * What kind of thing a figure tells of, where it is often taken for another: how many `use` a provision (not how many need it), what people
 * think (`opinion`, not what it did for them), or the mean of many (`average`, not everybody). D§7.6.
 */
export type IndicatorTells = 'use' | 'opinion' | 'average';

/** The rule for small numbers: raw and internal, safe to publish, or stricter still (D§3.5). */
export type SmallNumberPolicy = 'intern' | 'publiek' | 'streng';

/** Where figures come from, as it is printed beside them. */
export interface Source {
  readonly name: string;
  readonly tableId?: string;
  readonly url?: string;
  readonly licence?: string;
  /** ISO day on which the figures were fetched. */
  readonly retrieved?: string;
}

/** A change of definition: figures on its two sides are not compared. `period` is the first of the new definition. */
export interface Break {
  readonly period: string;
  readonly reason: Translated;
}

/** One dated step of a target path. */
export interface TargetStep {
  readonly period: string;
  readonly value: number;
}

/** A target without who set it and on what ground is refused: targets do not appear from nowhere. */
export interface Target {
  /** Dated steps in calendar order; at least one. */
  readonly path: readonly TargetStep[];
  readonly setBy: string;
  /** ISO day. */
  readonly setOn?: string;
  readonly basis: string;
}

/** Something that happened, drawn on the line and listed. It never claims to be a cause. */
export interface SeriesEvent {
  readonly period: string;
  readonly text: string;
  readonly kind: 'policy' | 'definition' | 'event';
  /** Who decided it: a body or role, never a name. */
  readonly decidedBy?: string;
  /** What effect was expected when it was decided, and when. */
  readonly expected?: string;
}

/** What a figure means (D§4.5). Everything a chart, a table and a sentence need beside the numbers. */
export interface Indicator {
  readonly id: string;
  readonly label: Translated;
  readonly definition?: Translated;
  readonly numerator?: Translated;
  readonly denominator?: Translated;
  /** As printed after the number: "%", "per 1.000 inwoners", "euro". Empty when it has none. */
  readonly unit: string;
  /** Decimals shown, 0–6. */
  readonly decimals: number;
  readonly direction: Direction;
  readonly kind?: IndicatorKind;
  /** Without it `tellsOf` of `statistics` goes by the name. */
  readonly tells?: IndicatorTells;
  /** True when parts add up to the whole (counts): such figures are not compared between areas of unlike size. */
  readonly additive?: boolean;
  readonly law?: readonly string[];
  readonly lifeDomain?: readonly string[];
  /** Topics it stands under in its source, from wide to narrow: "Gezondheid en welzijn", "Huisartsenpraktijk". */
  readonly topics?: readonly string[];
  readonly circle?: 1 | 2 | 3 | 4 | 5;
  readonly source?: Source;
  readonly rhythm?: Rhythm;
  readonly geography?: readonly string[];
  readonly smallNumberPolicy?: SmallNumberPolicy;
  readonly breaks?: readonly Break[];
  readonly readWith?: readonly Translated[];
  readonly target?: Target;
}

/** The text of a pair in one language. */
export const textIn = (text: Translated, language: Language): string => text[language];

/** The same text in both languages, for names that are not translated (a column of a file, a neighbourhood). */
export const sameText = (text: string): Translated => ({ nl: text, en: text });
