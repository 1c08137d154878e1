import '@draagkracht/charts/benchmark-funnel/define.js';
import { compareLayouts, joinTables, proposedMapping, readInWorker } from '@draagkracht/formats';
import { emptyBlock, sameText, seriesOf } from '@draagkracht/model';
import { judgeSeries } from '@draagkracht/statistics';
import { gate } from '@draagkracht/statistics/disclosure.js';
import { rng } from '../../lib/data.js';
import workerUrl from '../csv/_draagkracht-series.worker.js?worker';

const YEARS = 13;
const UNITS = 342;
/** Areas of the municipality of the gate, Utrecht in 2020; without the real file as many rows of the made one. */
const OWN_AREAS = 122;
/** A municipality's people by sex, age and marital state. */
const COUNTS = [
  'AantalInwoners',
  'Mannen',
  'Vrouwen',
  'k_0Tot15Jaar',
  'k_15Tot25Jaar',
  'k_25Tot45Jaar',
  'k_45Tot65Jaar',
  'k_65JaarOfOuder',
  'Ongehuwd',
  'Gehuwd',
  'Gescheiden',
  'Verweduwd',
];
/** One in so many columns gets another name in the second year: its figures must tell. */
const RENAMED = 8;

async function read({ blob, fileName }) {
  const { table } = await readInWorker(blob, { createWorker: () => new Worker(workerUrl), fileName, period: '2020' });
  return table;
}

/** The rows of a table whose code is wanted, for some periods. @param valueOf the figure of a row and a column in a period */
function part(table, codes, periods, valueOf = (value) => value) {
  const wanted = new Set(codes);
  const rows = table.regionCodes.flatMap((code, r) => (wanted.has(code) ? [r] : []));
  const regions = rows.map((r) => table.regionCodes[r]);
  const blocks = table.blocks.map((from) => {
    const block = emptyBlock(from.indicatorId, regions, periods);
    rows.forEach((r, at) => {
      for (let p = 0; p < periods.length; p++) {
        const cell = at * periods.length + p;
        block.gaps[cell] = from.gaps[r];
        block.values[cell] = valueOf(from.values[r], p);
      }
    });
    return block;
  });
  const regionLabels = rows.map((r) => table.regionLabels[r]);
  return { ...table, regionCodes: regions, regionLabels, periods, blocks };
}

/** The figure of a year, up to a twentieth more or less, as whole or as broken as it was. */
function wobbled(seed) {
  const next = rng(seed);
  return (value) => {
    const scale = Number.isInteger(value) ? 1 : 10;
    return Math.round(value * (0.95 + 0.1 * next()) * scale) / scale;
  };
}

/** The municipalities of the real file; as many rows of the made one. */
function municipalities({ regionCodes }) {
  const found = regionCodes.filter((code) => code.startsWith('GM'));
  return found.length > 0 ? found : regionCodes.slice(0, 355);
}

function ownAreas({ regionCodes }) {
  const found = regionCodes.filter((code) => /^(GM|WK|BU)0344/.test(code));
  return found.length > 0 ? found : regionCodes.slice(0, OWN_AREAS);
}

/** Tables of counts: the real ones by name, else the first columns of whole numbers. */
function draftOf(table, codes, names) {
  const named = new Set(names);
  const { blocks, indicators } = part(table, codes, table.periods);
  const tables = indicators.map((indicator, i) => ({ id: indicator.id, indicator, block: blocks[i] }));
  const real = tables.filter(({ id }) => named.has(id));
  const whole = tables.filter(({ block }) =>
    block.values.every((value) => Number.isNaN(value) || Number.isInteger(value)),
  );
  return { tables: (real.length === names.length ? real : whole).slice(0, names.length) };
}

const longYears = Array.from({ length: YEARS }, (_, at) => `${2008 + at}JJ00`);

/** Every series of every municipality, judged. @param rest awaited after each indicator */
async function verdicts(table, rest) {
  const all = part(table, municipalities(table), longYears, wobbled(13));
  return async () => {
    const kinds = new Map();
    let count = 0;
    for (const [i, indicator] of all.indicators.entries()) {
      for (const [r, code] of all.regionCodes.entries()) {
        const { kind } = judgeSeries(seriesOf(all.blocks[i], indicator, { code, label: all.regionLabels[r] }));
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        count++;
      }
      if (rest) await rest();
    }
    if (count !== all.indicators.length * all.regionCodes.length || !kinds.get('xmr'))
      throw new Error('wrong verdicts');
    return { count, kinds: Object.fromEntries(kinds) };
  };
}

const nextTask = () => scheduler.yield();

/** Made-up municipalities between 1,000 and 900,000 people, further apart than chance alone. */
function units() {
  const next = rng(21);
  return Array.from({ length: UNITS }, (_, at) => {
    const population = Math.round(1000 * 900 ** (at / (UNITS - 1)));
    const count = Math.round(population * 0.055 * (0.75 + 0.5 * next()));
    return { code: `GM${String(2000 + at)}`, label: `Gemeente ${at + 1}`, population, count };
  });
}

function funnel(el) {
  const label = sameText('Inwoners met ondersteuning');
  const indicator = { id: 'bench', label, unit: '', decimals: 1, direction: 'neutral' };
  const comparison = { indicator, units: units(), period: '2024JJ00' };
  return async () => {
    const element = document.createElement('dk-benchmark-funnel');
    element.comparison = comparison;
    element.own = 'GM2300';
    el.append(element);
    await element.updateComplete;
    if (!element.shadowRoot.querySelector('.stage svg')) throw new Error('no funnel');
    return { count: UNITS };
  };
}

function gated(table, codes, names = COUNTS) {
  const draft = draftOf(table, codes, names);
  const cells = draft.tables.reduce((sum, { block }) => sum + block.values.length, 0);
  return () => {
    const { report } = gate(draft, 'publiek');
    if (draft.tables.length !== names.length || report.refused.length > 0) throw new Error('wrong publication');
    return { count: cells, hidden: report.suppressed + report.secondary };
  };
}

/** Two years of all municipalities: the second with other numbers behind its names, and a few other names. */
function twoYears(table) {
  const first = part(table, municipalities(table), ['2020JJ00']);
  const second = part(table, municipalities(table), ['2021JJ00'], wobbled(5));
  const nameOf = (name, at) => `${at % RENAMED === 3 ? 'Totaal' : ''}${name.replace(/_\d+$/, '')}_${at + 4}`;
  const headers = first.headers.map(nameOf);
  const changed = new Map(first.headers.map((name, at) => [name, headers[at]]));
  const uses = first.uses.map((use) => ({ ...use, name: changed.get(use.name) ?? use.name }));
  const indicators = second.indicators.map((one, at) => ({ ...one, id: headers[at] }));
  const blocks = second.blocks.map((block, at) => ({ ...block, indicatorId: headers[at] }));
  return [first, { ...second, headers, uses, indicators, blocks }];
}

function compared(table) {
  const [first, second] = twoYears(table);
  return () => ({ count: first.indicators.length, matches: compareLayouts(first, second).matches.length });
}

function joined(table) {
  const [first, second] = twoYears(table);
  const mapping = proposedMapping(compareLayouts(first, second));
  return () => {
    const { blocks } = joinTables(first, second, mapping);
    if (blocks.every(({ periods }) => periods.length < 2)) throw new Error('nothing was joined');
    return { count: blocks.reduce((sum, { values }) => sum + values.length, 0) };
  };
}

/** Each step is made ready with the file and the box it draws in, and gives what is then timed. */
export const steps = {
  read: (file) => async () => ({ count: (await read(file)).regionCodes.length }),
  verdicts: async (file) => verdicts(await read(file)),
  'verdicts-resting': async (file) => verdicts(await read(file), nextTask),
  funnel: (_, el) => funnel(el),
  'gate-one': async (file) => read(file).then((table) => gated(table, ownAreas(table))),
  'gate-all': async (file) => read(file).then((table) => gated(table, municipalities(table))),
  'gate-country': async (file) => read(file).then((table) => gated(table, table.regionCodes, COUNTS.slice(0, 3))),
  compare: async (file) => compared(await read(file)),
  join: async (file) => joined(await read(file)),
};
