import * as v from 'valibot';
import { day, text } from '../fields.js';
import type { DataOf, RecordType } from '../record-type.js';
import { keptPublicationType } from './kept-publication.names.js';

/** What was published, to the letter: the next publication is compared with it, and may not give away what this one hid. */
export const keptPublication = {
  type: keptPublicationType,
  schemaVersion: 1,
  label: { nl: 'Publicatie', en: 'Publication' },
  schema: v.object({
    title: text({ max: 140, required: true, label: { nl: 'Titel', en: 'Title' } }),
    publishedOn: day({ required: true, label: { nl: 'Gepubliceerd op', en: 'Published on' } }),
    region: v.string(),
    /** Records of the indicators in it. */
    indicatorIds: v.pipe(v.array(v.string()), v.maxLength(100)),
    /** Hash of the content, as the file itself states it. */
    hash: v.string(),
    /** The file, as it was written. */
    text: v.pipe(v.string(), v.maxLength(5_000_000)),
    cells: v.pipe(v.number(), v.integer(), v.minValue(0)),
    hidden: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
} as const satisfies RecordType;

/** The data of a publication that was kept. */
export type KeptPublication = DataOf<typeof keptPublication>;
