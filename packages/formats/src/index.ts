export { readCsv, readCsvBytes, type ReadingOptions } from './csv/read-csv.js';
export { wordAt, type CsvColumn, type CsvOptions, type CsvTable, type FigureColumn, type WordColumn } from './csv/csv-table.js';
export { UnreadableError, AbortedError } from './problems/unreadable.js';
