import { readInWorker } from '@draagkracht/formats';
import { emptyBlock, monitorIndicator, monitorSetup, newRecord, result } from '@draagkracht/model';
import { storageProvider } from '@draagkracht/store';
import { rng } from '../../lib/data.js';
import workerUrl from '../csv/_draagkracht-series.worker.js?worker';

export const NAMESPACE = 'bench';
const CARDS = 24;
const NOW = '2026-11-22T06:00:00.000Z';
const FIRST_YEAR = 2008;

let made = 0;
const recordOf = (type, data) => {
  const id = `00000000-0000-4000-8000-${String(++made).padStart(12, '0')}`;
  return newRecord(type, data, { id, now: NOW, authorRole: 'beleid' });
};

/** As many years as are asked for, made of the one by a seeded wobble of a twentieth. */
function overYears(block, years) {
  if (years === 1) return block;
  const periods = Array.from({ length: years }, (_, at) => `${FIRST_YEAR + at}JJ00`);
  const whole = emptyBlock(block.indicatorId, block.regions, periods);
  const next = rng(7);
  for (let cell = 0; cell < whole.values.length; cell++) {
    const row = Math.floor(cell / years);
    whole.gaps[cell] = block.gaps[row];
    whole.values[cell] = Math.round(block.values[row] * (0.95 + 0.1 * next()) * 10) / 10;
  }
  return whole;
}

/** Columns in which most areas have a figure. */
const filled = ({ blocks }) =>
  blocks.filter(({ gaps }) => gaps.reduce((sum, gap) => sum + (gap ? 1 : 0), 0) < gaps.length / 2);

/** Reads the file as the product does and puts it on the monitor: all of its columns for one year, two dozen for more. */
export async function fill({ blob, fileName }, years) {
  const { table } = await readInWorker(blob, { createWorker: () => new Worker(workerUrl), fileName, period: '2020' });
  const chosen = filled(table).slice(0, CARDS);
  const kept = (years === 1 ? table.blocks : chosen).map((block) => overYears(block, years));
  const ids = new Set(kept.map(({ indicatorId }) => indicatorId));
  const storage = await storageProvider().open(NAMESPACE, 'local');
  await storage.series.saveDataset(
    {
      id: 'kwb',
      label: 'Kerncijfers wijken en buurten',
      file: { name: fileName, bytes: blob.size },
      importedAt: NOW,
      indicators: table.indicators.filter(({ id }) => ids.has(id)),
      regionCodes: table.regionCodes,
      regionLabels: table.regionLabels,
      periods: kept[0].periods,
      problems: [],
    },
    kept,
  );
  const goal = recordOf(result, {
    label: 'Inwoners staan er niet alleen voor',
    why: '',
    lifeDomains: [],
    laws: [],
    tasks: [],
    place: 0,
  });
  const indicators = chosen.map(({ indicatorId }, place) => {
    const { label, unit, decimals } = table.indicators.find(({ id }) => id === indicatorId);
    return recordOf(monitorIndicator, {
      resultId: goal.id,
      label: label.nl.slice(0, 140),
      definition: '',
      numerator: '',
      denominator: '',
      unit: unit.slice(0, 40),
      decimals,
      direction: 'neutral',
      kind: 'registration',
      level: 'population',
      circle: String((place % 5) + 1),
      lifeDomains: [],
      laws: [],
      tasks: [],
      sourceName: 'CBS',
      tableId: '',
      breaks: [],
      readWith: [],
      link: { datasetId: 'kwb', indicatorId },
      place,
    });
  });
  const region = table.regionCodes.find((code) => code.startsWith('GM')) ?? table.regionCodes[1];
  const setup = { organisation: '', region, compareWith: ['country'], view: 'result', policy: 'publiek' };
  await storage.records.saveAll([goal, ...indicators, recordOf(monitorSetup, setup)]);
  storage.close();
  return { regions: table.regionCodes.length, columns: kept.length, cards: indicators.length };
}
