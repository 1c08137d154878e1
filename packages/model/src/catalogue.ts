/** The catalogue of indicators (D§4.2): its own door, because a page that shows one chart should not carry it. */
export { catalogue, catalogueEntry } from './catalogue/catalogue.js';
export type {
  CatalogueEntry,
  CatalogueMark,
  CatalogueRhythm,
  CatalogueSource,
  ColumnMarks,
  KnownFigure,
} from './catalogue/entry.js';
export { findEntries, type CatalogueQuestion } from './catalogue/find-entries.js';
export { adoptEntry, type Adopted } from './catalogue/adopt-entry.js';
export {
  columnsFor,
  entriesFor,
  type ColumnProposal,
  type EntryProposal,
  type Evidence,
  type Recognisable,
} from './catalogue/recognise-columns.js';
