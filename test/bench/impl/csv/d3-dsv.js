import { dsvFormat } from 'd3-dsv';
import { fromRows } from './_shared.js';
const fmt = dsvFormat(';');
export const parse = async (blob, text) => fromRows(fmt.parseRows(await blob.text()), text);
