import type { Dataset, FileLayout, LayoutChoices, Problem, SeriesBlock, Translated } from '@draagkracht/model';
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

/** The indicators of a choice with one more, or without it when it was among them. */
export const toggled = ({ indicatorIds }: Choice, id: string): Pick<Choice, 'indicatorIds'> => ({
  indicatorIds: indicatorIds.includes(id) ? indicatorIds.filter((one) => one !== id) : [...indicatorIds, id],
});

/** One thing to know about a file, in words. */
export interface Remark {
  readonly severity: Problem['severity'];
  readonly text: Translated;
}

/** The layout of a file as it was met, and the choices it was read by. */
export interface MetLayout {
  /** What choices for it are kept under; of the file as it lies, before anybody chose. */
  readonly known: Omit<FileLayout, 'choices'>;
  /** Headers of the file as it lies. */
  readonly names: readonly string[];
  /** What it was read by; empty when it was read as it was found. */
  readonly choices: LayoutChoices;
  /** A kept way of reading that fits: of the very same layout when `likeness` is 1. */
  readonly kept?: { readonly layout: FileLayout; readonly likeness: number };
}

/** Whether a file was read the way somebody chose before. */
export const isRemembered = ({ choices, kept }: MetLayout): boolean => choices === kept?.layout.choices;

/** What reading a file gave: its table with what was met on the way and the region to begin with, or why it is none. */
export type Intake =
  | {
      readonly ok: true;
      readonly inspection: Inspection;
      readonly table: ReadTable;
      readonly remarks: readonly Remark[];
      readonly region: string;
      /** Left out where there is no layout to choose about: the document itself says what every figure is. */
      readonly layout?: MetLayout;
    }
  | { readonly ok: false; readonly text: Translated };

/** What somebody says of a file that is read again. */
export interface Rereading {
  /** Overrules what the file says. */
  readonly period?: string;
  /** Overrules what was found, and what was remembered. */
  readonly choices?: LayoutChoices;
  /** The layout as it was met when the file was first read. */
  readonly met?: MetLayout;
}

/** The same file of another period, read as it was. */
export const withPeriod = ({ layout }: Pick<Preview, 'layout'>, period: string): Rereading => ({
  period,
  ...(layout ? { choices: layout.choices, met: layout } : {}),
});

/** How a reading is followed and stopped. `onProgress` gets a share from 0 to 1. */
export interface Following {
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** How a file is read: with what somebody says of it, or else the way that was kept for its layout. */
export interface IntakeOptions extends Rereading, Following {
  readonly kept: readonly FileLayout[];
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
  /** The data set stands on the device: what is made of it continues it. */
  readonly kept?: true;
  /** How the layout of the file was met and read. */
  readonly layout?: MetLayout;
  /** Ways of reading that are kept when the data set is saved; one with empty choices is let go. */
  readonly layouts?: readonly FileLayout[];
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
  /** A file that could not be put beside the first, or not be read another way; what was there still is. */
  readonly refused?: { readonly name: string; readonly text: Translated; readonly again?: boolean };
}

/** Where the desk is. Every state has a picture and a way on. */
export type Desk =
  | { readonly phase: 'loading' }
  | { readonly phase: 'empty'; readonly notice?: 'cancelled' | 'gone' }
  | { readonly phase: 'reading'; readonly name: string; readonly share: number }
  | { readonly phase: 'unreadable'; readonly name: string; readonly text: Translated }
  | PreviewDesk
  | ReadyDesk;

/** A data set of the device as it comes to the desk. `undefined` where something lies there that is not kept, or the very same. */
export function broughtTo(desk: Desk, dataset: Dataset, region: string): ReadyDesk | undefined {
  const isOther = desk.phase === 'ready' && desk.keeping === 'saved' && desk.dataset.id !== dataset.id;
  if (desk.phase !== 'empty' && !isOther) return undefined;
  const indicatorIds = desk.phase === 'ready' ? desk.choice.indicatorIds : [];
  return {
    phase: 'ready',
    dataset,
    keeping: 'saved',
    choice: choiceFor(dataset, { region, indicatorIds, compare: true }),
  };
}

/** Whether something lies on the desk that would be gone with the page. */
export const isAtRisk = (desk: Desk): boolean =>
  desk.phase === 'ready'
    ? desk.keeping !== 'saved' && desk.keeping !== 'example'
    : desk.phase === 'preview' || desk.phase === 'reading';

/** What was read: a file, or something fetched that has a name and no file. */
export interface Named {
  readonly name: string;
  /** Bytes; 0 for what is no file. */
  readonly size: number;
}

/** The way a file was read as it is to be kept; nothing when it was read as found and nothing else was ever chosen. */
function layoutsOf(layout: MetLayout | undefined): readonly FileLayout[] {
  if (!layout) return [];
  const { known, choices, kept } = layout;
  const isChosen = Object.keys(choices).length > 0;
  return isChosen || kept?.likeness === 1 ? [{ ...known, choices }] : [];
}

/** The preview of what was read. @param id of the data set, should it be kept @param now ISO instant */
export function previewOf(file: Named, intake: Extract<Intake, { ok: true }>, id: string, now: string): Preview {
  const { inspection, table, remarks, region, layout } = intake;
  const told = { id, label: file.name, file: { name: file.name, bytes: file.size }, importedAt: now };
  return {
    ...(file instanceof File ? { file } : {}),
    ...(layout ? { layout } : {}),
    inspection,
    remarks,
    table,
    blocks: table.blocks,
    region,
    layouts: layoutsOf(layout),
    dataset: datasetOf(table, told),
  };
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
  const layouts = [...(first.layouts ?? []), ...(second.layouts ?? [])];
  const follows = first.kept ? first.dataset.id : first.dataset.follows;
  const dataset = { ...datasetOf(table, told), ...(follows ? { follows } : {}) };
  return { remarks, table, blocks: table.blocks, region: first.region, layouts, dataset };
}
