import type { Dataset, Problem, SeriesBlock, Translated } from '@draagkracht/model';
import type { Inspection, ReadTable } from '@draagkracht/formats';

/** At most so many cards at a time: more than a dozen figures are not read, and some stand out by luck alone (D§11.11). */
export const MOST_CARDS = 12;

/** What somebody looks at: a region, indicators in the order in which they were chosen, and whether to compare. */
export interface Choice {
  readonly region: string;
  readonly indicatorIds: readonly string[];
  readonly compare: boolean;
}

/** A choice without the indicators a data set does not have. */
export const choiceFor = ({ indicators }: Dataset, choice: Choice): Choice => ({
  ...choice,
  indicatorIds: choice.indicatorIds.filter((id) => indicators.some((indicator) => indicator.id === id)),
});

/** One thing to know about a file, in words. */
export interface Remark {
  readonly severity: Problem['severity'];
  readonly text: Translated;
}

/** What reading a file gave: its table with what was met on the way and the region to begin with, or why it is none. */
export type Intake =
  | {
      readonly ok: true;
      readonly inspection: Inspection;
      readonly table: ReadTable;
      readonly remarks: readonly Remark[];
      readonly region: string;
    }
  | { readonly ok: false; readonly text: Translated };

/** How a file is read. `period` overrules what the file says; `onProgress` gets a share from 0 to 1. */
export interface IntakeOptions {
  readonly period: string | undefined;
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** A file that was read and not yet taken into use. */
export interface Preview {
  /** The file itself, to read it again; none for a data set that is in use or was joined. */
  readonly file?: File;
  readonly inspection?: Inspection;
  readonly remarks: readonly Remark[];
  readonly table: ReadTable;
  readonly dataset: Dataset;
  readonly blocks: readonly SeriesBlock[];
  /** The region to begin with. */
  readonly region: string;
}

/** How what is on the desk relates to what is on the device. */
export type Keeping = 'unsaved' | 'saving' | 'saved' | 'example';

/** A data set in use. */
export interface ReadyDesk {
  readonly phase: 'ready';
  readonly dataset: Dataset;
  readonly choice: Choice;
  readonly keeping: Keeping;
}

/** One file that was read, or two beside one another that may become one data set. */
export interface PreviewDesk {
  readonly phase: 'preview';
  readonly preview: Preview;
  /** The file that is to be joined to the first. */
  readonly beside?: Preview;
  /** A file that could not be put beside the first; the first is still there. */
  readonly refused?: { readonly name: string; readonly text: Translated };
}

/** Where the desk is. Every state has a picture and a way on. */
export type Desk =
  | { readonly phase: 'loading' }
  | { readonly phase: 'empty'; readonly notice?: 'cancelled' | 'gone' }
  | { readonly phase: 'reading'; readonly name: string; readonly share: number }
  | { readonly phase: 'unreadable'; readonly name: string; readonly text: Translated }
  | PreviewDesk
  | ReadyDesk;

/** The preview of a file that was read. @param id of the data set, should it be kept @param now ISO instant */
export function previewOf(file: File, intake: Extract<Intake, { ok: true }>, id: string, now: string): Preview {
  const { inspection, table, remarks, region } = intake;
  const told = { id, label: file.name, file: { name: file.name, bytes: file.size }, importedAt: now };
  return { file, inspection, remarks, table, blocks: table.blocks, region, dataset: datasetOf(table, told) };
}

/** What a data set is known by beside its figures. */
type Told = Pick<Dataset, 'id' | 'label' | 'file' | 'importedAt'>;

const datasetOf = ({ indicators, regionCodes, regionLabels, periods, problems }: ReadTable, told: Told): Dataset => ({
  ...told,
  indicators,
  regionCodes,
  regionLabels,
  periods,
  problems,
});

/** A data set in use as the table it was read from; how its columns lay is no longer known. */
export const tableInUse = (dataset: Dataset, blocks: readonly SeriesBlock[]): ReadTable => ({
  layout: 'wide',
  indicators: dataset.indicators,
  regionCodes: dataset.regionCodes,
  regionLabels: dataset.regionLabels,
  periods: dataset.periods,
  periodEvidence: { from: 'none' },
  blocks,
  duplicateRegions: [],
  problems: dataset.problems,
});

/** The preview of two files made into one table. @param id of the new data set @param now ISO instant */
export function joinedPreview(
  first: Preview,
  second: Preview,
  table: ReadTable,
  remarks: readonly Remark[],
  making: { readonly id: string; readonly now: string; readonly label: string },
): Preview {
  const bytes = first.dataset.file.bytes + second.dataset.file.bytes;
  const told = { id: making.id, label: making.label, file: { name: making.label, bytes }, importedAt: making.now };
  return { remarks, table, blocks: table.blocks, region: first.region, dataset: datasetOf(table, told) };
}
