import { responseFile, v4Table } from './cbs-tables.js';

/** The responses of one CBS table, each kept as a file by its own name. */
export const odataFiles = (): File[] =>
  ['Observations', 'MeasureCodes', 'RegioSCodes', 'PeriodenCodes', 'LeeftijdCodes', 'Dimensions'].map(
    (set) => new File([JSON.stringify({ ...responseFile(v4Table, set), value: v4Table.sets[set] })], `${set}.json`),
  );
