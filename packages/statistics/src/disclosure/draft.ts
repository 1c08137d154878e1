import type { Gap, Indicator, SeriesBlock, SmallNumberPolicy } from '@draagkracht/model';

/**
 * What the figures of a table are, for the gate: `count` people or cases, `share` a percentage of a group, `rate` a number per
 * so many, `money` an amount that persons or firms add up to, `other` what says nothing about one person (an area, a distance, a
 * budget, a mean of many).
 */
export type Quantity = 'count' | 'share' | 'rate' | 'money' | 'other';

/** One table of a publication: one indicator over regions and periods, for one group of people. */
export interface DraftTable {
  /** Unique in the publication. */
  readonly id: string;
  readonly indicator: Indicator;
  readonly block: SeriesBlock;
  /** Where it is not said it is judged by the unit and the figures. */
  readonly quantity?: Quantity;
  /** What is counted, where several tables hold the same cells or the groups of one whole; the id unless said. */
  readonly measure?: string;
  /** The group, one word per division: `["vrouw", "0 tot 15 jaar"]`. "Totaal" stands for the whole of a division. */
  readonly groups?: readonly string[];
  /** Cases an amount of money is made of, per cell of the block; NaN where it is not known. */
  readonly cases?: Float64Array;
  /** The largest of those cases, per cell of the block. */
  readonly largest?: Float64Array;
  /** Ids of the count tables a share or rate is made of, where they are published as well. */
  readonly numerator?: string;
  readonly denominator?: string;
}

/** A total somebody says is one: a table or region that is the sum of others. */
export interface DeclaredSum {
  readonly of: 'tables' | 'regions';
  readonly whole: string;
  readonly parts: readonly string[];
}

/** A sentence, a heading or a note that is published with the figures. */
export interface DraftText {
  /** Where it stands, as it is named in the report: `annotation 2`. */
  readonly place: string;
  readonly text: string;
  /** Id of the table it is about; absent when it may be about any. */
  readonly table?: string;
  /** Region code it is about. */
  readonly region?: string;
}

/** A table that was published before, as it was published. */
export interface EarlierTable {
  readonly measure: string;
  readonly groups?: readonly string[];
  readonly block: SeriesBlock;
  readonly quantity?: Quantity;
}

/** A publication that people may still have, with the policy it was made under. */
export interface EarlierPublication {
  readonly id: string;
  readonly policy: SmallNumberPolicy;
  readonly tables: readonly EarlierTable[];
}

/** Everything that goes out together: what is in one part can give away what is hidden in another. */
export interface PublicationDraft {
  readonly tables: readonly DraftTable[];
  readonly sums?: readonly DeclaredSum[];
  readonly texts?: readonly DraftText[];
  readonly earlier?: readonly EarlierPublication[];
  /** What regions are called, by code: texts name them so. */
  readonly regionLabels?: Readonly<Record<string, string>>;
}

/** A table as it may be published: hidden figures are gaps with their reason, and the parts of figures are not in it. */
export interface GatedTable {
  readonly id: string;
  readonly indicator: Indicator;
  readonly quantity: Quantity;
  readonly block: SeriesBlock;
}

/** The reason beside a hidden figure in public. `secondary` and `zero-discloses` do not say how large it is. */
export type PublicReason = NonNullable<Gap['reason']>;

/** The measure of a table. */
export const measureOf = ({ id, measure }: { readonly id: string; readonly measure?: string }): string => measure ?? id;

/** One name for the measure and group of a table: tables with the same name hold the same cells. */
export const cellNameOf = (measure: string, groups: readonly string[] = []): string =>
  JSON.stringify([measure, ...groups]);
