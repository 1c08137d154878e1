import * as v from 'valibot';
import type { DataOf, RecordType } from '../record-type.js';
import { fileLayoutType } from './file-layout.names.js';

/** What a column is for, where somebody says so. `split`: its words tell series apart; `ignore`: it is left out. */
export const columnUses = ['region', 'period', 'topic', 'figure', 'split', 'ignore'] as const;

/** What somebody says of one column instead of what was found. */
const columnChoice = v.object({
  role: v.exactOptional(v.picklist(columnUses)),
  label: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
  unit: v.exactOptional(v.pipe(v.string(), v.maxLength(60))),
});

/** What somebody chose about the reading of a file; what is left out is found from the file itself. */
export const layoutChoices = v.object({
  /** The layout to read it as; `none`: as it lies, whatever it looks like. */
  layout: v.exactOptional(v.picklist(['statline', 'swing', 'iv3', 'key-figures', 'none'])),
  encoding: v.exactOptional(v.picklist(['utf-8', 'windows-1252'])),
  delimiter: v.exactOptional(v.picklist([';', ',', '\t', '|'])),
  decimal: v.exactOptional(v.picklist([',', '.'])),
  /** Name of the sheet or table. */
  part: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
  /** 1-based row that holds the names of the columns. */
  headerRow: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** By the header of a column without its year and CBS position, so that the choice holds next year. */
  columns: v.exactOptional(v.record(v.string(), columnChoice)),
  /** Texts that stand for a figure that is not there, beside those that always do. */
  missing: v.exactOptional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(20))),
});

/** What somebody chose about the reading of a file. The period is not among them: next year it is another. */
export type LayoutChoices = v.InferOutput<typeof layoutChoices>;

/** What somebody says of one column. */
export type ColumnChoice = v.InferOutput<typeof columnChoice>;

/** How files of one layout are read, chosen once and offered again for the next file of that layout. */
export const fileLayout = {
  type: fileLayoutType,
  schemaVersion: 1,
  label: { nl: 'Manier van inlezen', en: 'Way of reading' },
  schema: v.object({
    /** The layout without its year: the same for next year's file. */
    signature: v.pipe(v.string(), v.maxLength(80)),
    /** What the layout is called, such as the name of the file it was first met in. */
    name: v.pipe(v.string(), v.maxLength(200)),
    /** Headers without year and position: what a layout that changed a little is recognised by. */
    columns: v.pipe(v.array(v.string()), v.maxLength(2000)),
    choices: layoutChoices,
  }),
} as const satisfies RecordType;

/** The data of a way of reading. */
export type FileLayout = DataOf<typeof fileLayout>;
