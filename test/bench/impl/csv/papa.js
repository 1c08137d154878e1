import Papa from 'papaparse';
import { fromRows } from './_shared.js';
export const parse = async (blob, text) =>
  fromRows(Papa.parse(await blob.text(), { delimiter: ';', newline: '\r\n', skipEmptyLines: true }).data, text);
