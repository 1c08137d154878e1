export type { ByteFile, ByteSource, ByteStream } from './bytes/byte-source.js';
export type { Encoding } from './bytes/encoding.js';
export { readCsv, readCsvBytes, type ReadingOptions, type OnProgress } from './csv/read-csv.js';
export {
  wordAt,
  type TableColumn,
  type ReadingEvidence,
  type HeaderEvidence,
  type TypedTable,
  type FigureColumn,
  type WordColumn,
} from './table/typed-table.js';
export type { CsvOptions } from './csv/csv-options.js';
export type { Grid, GridCell } from './grid/grid.js';
export { tableOfGrid, type GridOptions } from './grid/table-of-grid.js';
export type { DecimalSign, Delimiter } from './csv/marks.js';
export { modelOf, type Layout, type ReadTable, type TableOptions } from './table/read-table.js';
export type { PeriodEvidence } from './table/periods.js';
export { WHOLE_FILE } from './table/regions.js';
export type { Content, DocumentOptions, FileOptions, Format, Part, Recognised } from './inspect/content.js';
export { layoutKinds, type LayoutKind, type LayoutSign, type RecognisedLayout } from './layout/recognised.js';
export { layoutNames } from './layout/layout.names.js';
export { columnStem, columnStems, fittingLayout, layoutSignature, type FittingLayout } from './layout/signature.js';
export { readingChoices, withChoices, type ReadingChoices } from './layout/choices.js';
export type { ChosenRole, UsedColumn } from './table/column-roles.js';
export { compareLayouts } from './drift/compare-layouts.js';
export type { ColumnMatch, LayoutComparison, MatchGround, MatchKind, UnitChange } from './drift/comparison.js';
export {
  addEntry,
  answerEntry,
  obstacleOf,
  proposedMapping,
  type Answering,
  type ColumnMapping,
  type EntryAnswer,
  type MappingEntry,
} from './drift/column-mapping.js';
export { joinTables } from './drift/join-tables.js';
export { lostDecimalProblems, lostDecimals, type LossGround, type LostDecimal } from './drift/lost-decimals.js';
export { taskField, undividedFields, type TaskField } from './layout/task-fields.js';
export { inspect, readFile, readTable, type ReadFile } from './inspect/read-file.js';
export { unreadableInspection, type InspectedIndicator, type Inspection } from './inspect/inspection.js';
export { readJsonStat } from './json-stat/read-json-stat.js';
export type { ReadCube } from './json-stat/cube-series.js';
export type {
  IndicatorMeaning,
  OfFigure,
  PublicationMeaning,
  PublishedStory,
  PublishedTarget,
  ToldBeside,
} from './json-stat/meaning.js';
export { AbortedError, UnreadableError } from './problems/unreadable.js';
export { describeProblem, problemCodes } from './problems/describe-problem.js';
export { gravestFirst } from './problems/problem-list.js';
export { shapesSource } from './source/shapes-source.js';
export { withToldBeside } from './source/told-beside.js';
export { seriesSource, type AnswerLike, type SeriesSourceParts } from './source/series-source.js';
export { createReadWorker, createWorkerBeside } from './worker/create-read-worker.js';
export { readInWorker, type WorkerLike, type WorkerReading } from './worker/read-in-worker.js';
export { readRegionMapping, type MappingAbout, type ReadMapping } from './region-mapping/read-region-mapping.js';
export { cbsClient, type CbsClient, type CbsReading } from './odata/live/cbs-client.js';
export type { CbsAnswer, CbsParts } from './odata/live/ask.js';
export type { CbsChoice } from './odata/live/choose.js';
export type { CbsCode, CbsMeasure, CbsTable } from './odata/live/describe.js';
export { cbsHosts, type CbsHosts } from './odata/live/services.js';
export { tableIdOf } from './odata/live/table-id.js';
export { readOdataFiles, type NamedSource } from './odata/read-together.js';
export {
  checkPublication,
  policyIn,
  type PublicationCheck,
  type PublicationState,
} from './publication/check-publication.js';
export { publicationHash } from './publication/canonical.js';
export {
  comparePublications,
  type ComparedPublication,
  type PublicationChange,
  type PublicationDifference,
} from './publication/compare-publications.js';
export { compareTold, type ToldDifference } from './publication/compare-told.js';
export { publicationSchema } from './publication/publication-schema.js';
export type { Publication, PublicationExtension, PublishedCounts, PublishedText } from './publication/publication.js';
export { publicationCsv } from './publication/publication-csv.js';
export { publicationText, writePublication, type PublicationParts } from './publication/write-publication.js';
export { reviewCalendar, type CalendarHead, type ReviewDay } from './calendar/review-calendar.js';
export { writeCsv, type CsvParts } from './csv-export/write-csv.js';
export { bankSource } from './bank/bank-source.js';
export { htmlPage, tableSource, type PageElement } from './html/html-page.js';
export { readBankFile } from './bank/read-bank-file.js';
