import type { Source } from '@draagkracht/model';
import type { Sighting } from '../problems/problem-list.js';
import type { FigureColumn, TableColumn, ToldOfColumn, TypedTable } from '../table/typed-table.js';

/**
 * Layouts that are known by what they look like: downloads of StatLine, exports and import files of Swing (ABF; the engine of
 * Waarstaatjegemeente), Iv3 budgets, and Kerncijfers wijken en buurten in either of its two namings.
 */
export const layoutKinds = ['statline', 'swing', 'iv3', 'key-figures'] as const;
export type LayoutKind = (typeof layoutKinds)[number];

/** One thing that gave a layout away. */
export interface LayoutSign {
  /** Closed kebab-case word: `path-headers`, `padded-figures`, `footer-source`, `task-fields`, `swing-columns`, … */
  readonly code: string;
  /** How often it was seen. */
  readonly count: number;
  /** The first of them, as it stands in the file. */
  readonly text?: string;
}

/** What a file was recognised as, and why. Nothing here is configured; it can be overruled by `LayoutChoices.layout`. */
export interface RecognisedLayout {
  readonly kind: LayoutKind;
  readonly signs: readonly LayoutSign[];
}

/** What a recogniser makes of a table: the table as it should be read on, and what it knows beside it. */
export interface Recognition {
  readonly layout: RecognisedLayout;
  /** Its columns of figures carry what the layout tells of them. */
  readonly table: TypedTable;
  readonly source?: Source;
  readonly sightings: readonly Sighting[];
}

/** A recogniser: `undefined` when the table is not of its kind. */
export type Recogniser = (table: TypedTable) => Recognition | undefined;

/** CBS figures are CC BY 4.0: the name goes with them wherever they are shown. */
export const CBS: Source = { name: 'CBS', licence: 'CC BY 4.0' };

/** The same column with what the layout tells of it; texts have nothing to be told. */
export const tell = (column: TableColumn, told: ToldOfColumn): TableColumn =>
  column.kind === 'figures' ? ({ ...column, told: { ...column.told, ...told } } satisfies FigureColumn) : column;

/** A sign, when it was seen at all. */
export const sign = (code: string, texts: readonly string[]): LayoutSign[] =>
  texts.length === 0 ? [] : [{ code, count: texts.length, text: texts[0]! }];
