import { storageProvider } from '@draagkracht/store';

const DATASET = 'bench';
const indicatorId = (i) => `i${i}`;
let storage;
/** A data set with one block of typed arrays per indicator, as the dashboard keeps a file. */
export async function open() {
  storage = await storageProvider().open('bench', 'local');
}
export async function write({ data, indicators, regions, years }) {
  const regionCodes = Array.from({ length: regions }, (_, r) => `GM${String(r).padStart(4, '0')}`);
  const periods = Array.from({ length: years }, (_, y) => `${2015 + y}JJ00`);
  const ids = Array.from({ length: indicators }, (_, i) => indicatorId(i));
  const dataset = {
    id: DATASET,
    label: 'Kerncijfers',
    file: { name: 'bench.csv', bytes: data.byteLength },
    importedAt: '2026-11-22T06:00:00.000Z',
    indicators: ids.map((id) => ({ id, label: { nl: id, en: id }, unit: '', decimals: 1, direction: 'neutral' })),
    regionCodes,
    regionLabels: regionCodes,
    periods,
    problems: [],
  };
  const size = regions * years;
  const gaps = new Uint8Array(size);
  const blocks = ids.map((id, i) => ({
    indicatorId: id,
    regions: regionCodes,
    periods,
    values: data.subarray(i * size, (i + 1) * size),
    gaps,
  }));
  await storage.series.saveDataset(dataset, blocks);
}
export async function sum() {
  let total = 0;
  for (const { values } of await storage.series.blocks(DATASET))
    for (let at = 0; at < values.length; at++) total += values[at];
  return total;
}
export async function query(indicator, region) {
  const block = await storage.series.block(DATASET, indicatorId(indicator));
  const years = block.periods.length;
  return Array.from(block.values.subarray(region * years, (region + 1) * years));
}
