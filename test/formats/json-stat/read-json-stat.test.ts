import { expect } from '@open-wc/testing';
import { readCsvBytes, readFile, readJsonStat, UnreadableError, type ReadCube } from '@draagkracht/formats';
import { cellAt } from '@draagkracht/model';
import { itOnReal } from '../../helpers/real-data.js';
import { figures } from '../fixtures.js';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const value = (read: ReadCube, id: string, region: string, period: string): unknown => {
  const block = read.blocks[read.indicators.findIndex((one) => one.id === id)]!;
  return cellAt(block, block.regions.indexOf(region), block.periods.indexOf(period)).value;
};
const total = (read: ReadCube): number =>
  read.blocks.reduce((all, { values }) => values.reduce((sum, one) => (Number.isNaN(one) ? sum : sum + one), all), 0);

const small = {
  version: '2.0',
  class: 'dataset',
  source: 'CBS',
  label: 'Wmo',
  id: ['time', 'maat', 'geo'],
  size: ['2', 2, 2],
  role: { time: ['time'], geo: ['geo'], metric: ['maat'] },
  dimension: {
    time: { category: { index: { '2024': 1, '2023': 0 } } },
    maat: {
      category: {
        index: ['wmo', 'jeugd'],
        label: { wmo: 'Wmo-cliënten', jeugd: 'Jeugdhulp' },
        unit: { jeugd: { symbol: '%', decimals: 1 } },
      },
    },
    geo: { category: { index: ['NL00', 'GM0362'], label: { NL00: 'Nederland', GM0362: 'Amstelveen' } } },
  },
  value: { 0: 10, 1: 20, 2: 9.7, 4: 11, 7: 'x' },
  status: { 4: 'p', 5: ':' },
  extension: {
    draagkracht: {
      version: 1,
      indicators: {
        wmo: {
          direction: 'lower',
          unit: 'per 1.000',
          decimals: 0,
          target: { path: [{ period: '2025JJ00', value: 8 }], setBy: 'raad', basis: 'besluit' },
          breaks: [{ period: '2024JJ00', reason: 'nieuwe telling' }, { period: 3 }],
        },
        jeugd: { target: { path: [{ period: '2025', value: 1 }] }, direction: 'sideways' },
      },
      events: [{ period: '2024JJ00', text: 'Nieuw wijkteam', kind: 'policy' }, { text: 'zonder periode' }],
    },
  },
};

describe('readJsonStat', () => {
  const read = readJsonStat(JSON.stringify(small));
  it('reads roles, sparse values, sizes as text and status', () => {
    expect(read.indicators.map(({ id }) => id)).to.deep.equal(['wmo', 'jeugd']);
    expect(read.regionLabels).to.deep.equal(['Nederland', 'Amstelveen']);
    expect(value(read, 'wmo', 'GM0362', '2023JJ00')).to.equal(20);
    expect(value(read, 'wmo', 'NL00', '2024JJ00')).to.equal(11);
    expect(value(read, 'wmo', 'GM0362', '2024JJ00')).to.deep.equal({ kind: 'missing' });
    expect(value(read, 'jeugd', 'GM0362', '2024JJ00')).to.deep.equal({ kind: 'suppressed' });
    expect(cellAt(read.blocks[0]!, 0, 1).status).to.equal('provisional');
  });
  it('reads what the publication says the figures mean, and leaves out what is not right', () => {
    const [wmo, jeugd] = read.indicators;
    expect(wmo).to.deep.include({ direction: 'lower', unit: 'per 1.000', decimals: 0, source: { name: 'CBS' } });
    expect(wmo!.target).to.deep.equal({ path: [{ period: '2025JJ00', value: 8 }], setBy: 'raad', basis: 'besluit' });
    expect(wmo!.breaks).to.deep.equal([{ period: '2024JJ00', reason: { nl: 'nieuwe telling', en: 'nieuwe telling' } }]);
    expect(jeugd).to.deep.include({ direction: 'neutral', unit: '%', decimals: 1 });
    expect(jeugd).to.not.have.property('target');
    expect(read.events).to.deep.equal([{ period: '2024JJ00', text: 'Nieuw wijkteam', kind: 'policy' }]);
  });
  it('refuses what holds no dataset', () => {
    expect(() => readJsonStat('{"a": 1}')).to.throw(UnreadableError, 'json');
    expect(() => readJsonStat('{"a"')).to.throw(UnreadableError, 'broken-json');
    expect(() => readJsonStat(JSON.stringify({ ...small, size: [1, 1, 1] }))).to.throw(UnreadableError);
  });
  it('reads the dataset inside a collection and of version 1', () => {
    expect(readJsonStat(JSON.stringify({ class: 'collection', link: { item: [small] } })).indicators.length).to.equal(
      2,
    );
    const { id, size, role, ...rest } = small;
    const first = { wmo: { ...rest, dimension: { ...small.dimension, id, size, role } } };
    expect(readJsonStat(JSON.stringify(first)).indicators.length).to.equal(2);
  });

  it('lists the datasets of a collection or bundle and reads the one asked for', async () => {
    const other = { ...small, label: 'Jeugd', value: { 0: 1 }, status: {} };
    const bytes = (json: unknown) => new TextEncoder().encode(JSON.stringify(json));
    const collection = {
      class: 'collection',
      link: { item: [other, small, { class: 'dataset', href: 'https://x.example' }] },
    };
    const { inspection } = await readFile(bytes(collection));
    expect(inspection).to.include({ format: 'json-stat', part: 'Wmo' });
    expect(inspection.parts).to.deep.equal([
      { name: 'Jeugd', rows: 2, columns: 2 },
      { name: 'Wmo', rows: 2, columns: 2 },
    ]);
    expect(inspection.problems.map(({ code }) => code)).to.include.members(['more-parts', 'linked-parts']);
    const asked = await readFile(bytes({ a: small, b: other }), { part: 'jeugd' });
    expect(asked.inspection.part).to.equal('Jeugd');
    expect(asked.table.blocks[0]!.values[0]).to.equal(1);
  });
  it('makes series of their own for years and quarters, and reads figures written as texts', () => {
    const cube = readJsonStat(
      JSON.stringify({
        id: ['time'],
        size: [3],
        dimension: { time: { category: { index: ['2023', '2024', '2024KW01'] } } },
        value: ['1.5', 2, '.'],
        label: 'n',
      }),
    );
    expect(cube.indicators.map(({ id }) => id)).to.deep.equal(['n', 'n (quarter)']);
    expect(cube.problems.map(({ code }) => code)).to.include('mixed-periods');
    expect([...cube.blocks[0]!.values]).to.deep.equal([1.5, 2]);
  });
  it('refuses more indicators than anybody can choose from', () => {
    const index = Array.from({ length: 150 }, (_, i) => String(i));
    const wide = {
      id: ['a', 'b'],
      size: [150, 150],
      dimension: { a: { category: { index } }, b: { category: { index } } },
      value: {},
    };
    expect(() => readJsonStat(JSON.stringify(wide))).to.throw('too-many-combinations');
  });

  itOnReal(
    'agrees cell by cell with the table the reference toolkit made',
    'jsonstat/eurostat-name_gpd_c-geo_IT.json',
    async (bytes) => {
      const cube = readJsonStat(text(bytes));
      const csv = readCsvBytes(
        new Uint8Array(
          await (await fetch('/real-data/jsonstat/eurostat-name_gpd_c-geo_IT-to_table.csv')).arrayBuffer(),
        ),
      );
      expect([csv.rows, cube.periods.length]).to.deep.equal([69, 69]);
      const years = figures(csv, 'time');
      const wanted = figures(csv, 'Value');
      years.values.forEach((year, row) => {
        const cell = value(cube, cube.indicators[0]!.id, 'IT', `${year}JJ00`);
        if (wanted.gaps[row] === 0) expect(cell).to.equal(wanted.values[row]);
        else expect(cell).to.deep.equal({ kind: 'missing' });
      });
      expect(cube.indicators[0]!.label.nl).to.equal('Euro per inhabitant – Gross domestic product at market prices');
    },
  );
  itOnReal('unemployment in the OECD, with estimates', 'jsonstat/oecd.json', (bytes) => {
    const cube = readJsonStat(text(bytes));
    expect([cube.indicators.length, cube.regionCodes.length, cube.periods.length]).to.deep.equal([1, 36, 12]);
    expect(value(cube, 'UNR', 'AU', '2003JJ00')).to.equal(5.943826289);
    expect(total(cube)).to.be.closeTo(3323.825331657999, 1e-6);
    expect(cellAt(cube.blocks[0]!, 0, 10).status).to.equal('provisional');
    expect(cube.indicators[0]!.unit).to.equal('%');
  });
  itOnReal('Canada by age and sex', 'jsonstat/canada.json', (bytes) => {
    const cube = readJsonStat(text(bytes));
    expect([cube.indicators.length, cube.regionCodes, cube.periods]).to.deep.equal([120, ['CA'], ['2012JJ00']]);
    expect(value(cube, 'T / POP / T', 'CA', '2012JJ00')).to.equal(34880.5);
  });
  itOnReal('counties of the United States', 'jsonstat/us-labor.json', (bytes) => {
    const cube = readJsonStat(text(bytes));
    expect([cube.indicators.length, cube.regionCodes.length]).to.deep.equal([4, 3220]);
    expect(value(cube, 'unr', '01001', '2012JJ00')).to.equal(6.5);
    expect(total(cube)).to.be.closeTo(312_551_709, 1e-2);
  });
  itOnReal('version 1 with sizes as text', 'jsonstat/cso_ie-CIA01.json', (bytes) => {
    const cube = readJsonStat(text(bytes));
    expect(cube.periods.length * cube.indicators.length * cube.regionCodes.length).to.equal(8325);
    expect(cube.regionLabels).to.include('Cavan');
  });
  itOnReal('Galicia by residence, birth, age and gender', 'jsonstat/galicia.json', (bytes) => {
    const cube = readJsonStat(text(bytes));
    expect([cube.regionCodes, cube.periods]).to.deep.equal([
      ['T', '15', '27', '32', '36'],
      ['2001JJ00', '2011JJ00'],
    ]);
    expect(cube.indicators.length).to.equal(6 * 22 * 3);
    expect(value(cube, 'T / T / T / pop', 'T', '2011JJ00')).to.equal(2772928);
  });
  itOnReal('states of the United States', 'jsonstat/us-gsp.json', (bytes) => {
    const cube = readJsonStat(text(bytes));
    expect([cube.indicators.map(({ id }) => id), cube.regionCodes.length]).to.deep.equal([
      ['gsp', 'perc', 'pop', 'capita'],
      51,
    ]);
    expect(value(cube, 'gsp', '01', '2013JJ00')).to.equal(174400);
  });
  itOnReal('unemployment by county, dense without labels', 'jsonstat/us-unr.json', (bytes) => {
    const cube = readJsonStat(text(bytes));
    expect([cube.regionCodes.length, cube.indicators.length]).to.deep.equal([3220, 1]);
    expect(value(cube, 'unr', '01001', '2012JJ00')).to.equal(6.5);
  });
  itOnReal('values in the order of the last dimension first', 'jsonstat/order.json', (bytes) => {
    const cube = readJsonStat(text(bytes), { period: '2024' });
    expect(cube.indicators.length).to.equal(24);
    // Its values are words that say where they stand: none is a figure, and the first odd one is the first cell.
    expect(cube.problems.find(({ code }) => code === 'text-in-numbers')).to.deep.include({
      count: 24,
      example: { name: '1 / 1 / 1', text: 'A1B1C1' },
    });
  });
  itOnReal('a hierarchy: totals and parts are told apart', 'jsonstat/hierarchy.json', (bytes) => {
    const cube = readJsonStat(text(bytes), { period: '2024' });
    expect(cube.indicators.length).to.equal(132);
    expect(cube.problems.find(({ code }) => code === 'nested-categories')?.example?.text).to.equal('Total');
  });
  for (const name of ['order', 'hierarchy'])
    itOnReal(
      'says that no period is told',
      `jsonstat/${name}.json`,
      (bytes) => void expect(readJsonStat(text(bytes)).problems.map(({ code }) => code)).to.include('no-period'),
    );
  itOnReal(
    'a collection of links has no figures',
    'jsonstat/collection.json',
    (bytes) => void expect(() => readJsonStat(text(bytes))).to.throw(UnreadableError, 'json-collection'),
  );
});
