import * as v from 'valibot';
import { storageProvider } from '@draagkracht/store';

const figure = {
  type: 'bench-figure',
  schemaVersion: 1,
  label: { nl: 'Cijfer', en: 'Figure' },
  schema: v.object({
    id: v.string(),
    region: v.string(),
    indicator: v.string(),
    year: v.number(),
    value: v.number(),
    lower: v.number(),
    upper: v.number(),
    source: v.string(),
    status: v.string(),
    updated: v.number(),
  }),
};
const years = Array.from({ length: 10 }, (_, i) => 2015 + i);
const digits = (text, length) => text.replace(/\D/g, '').padStart(length, '0');

/** Region, indicator and year as a UUID, as the envelope asks. */
const idOf = (region, indicator, year) =>
  `${digits(region, 8)}-${digits(indicator, 4)}-4000-8000-${String(year).padStart(12, '0')}`;

function recordOf(row) {
  const at = new Date(row.updated).toISOString();
  return {
    id: idOf(row.region, row.indicator, row.year),
    type: figure.type,
    schemaVersion: 1,
    createdAt: at,
    updatedAt: at,
    visibility: 'prive',
    authorRole: 'beheer',
    data: row,
  };
}

let storage;
/** Records in their envelope, each checked by its schema on writing and on reading, with a field-by-field log of every change. */
export async function open() {
  storage = await storageProvider({ types: [figure] }).open('bench', 'local');
}
export const write = (rows) => storage.records.saveAll(rows.map(recordOf));
export async function readAll() {
  const { records } = await storage.records.list(figure.type);
  return records.map(({ data }) => data);
}
/** The port finds records by id, so the ten years are asked for one by one. */
export async function query(region, indicator) {
  const found = await Promise.all(years.map((year) => storage.records.get(idOf(region, indicator, year))));
  return found.flatMap((record) => (record ? [record.data] : []));
}
export const put = (row) => storage.records.save(recordOf(row));
export const close = () => storage.close();
