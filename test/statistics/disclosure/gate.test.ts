import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isGap, sameText, valueAt, type SmallNumberPolicy } from '@draagkracht/model';
import { readTable } from '@draagkracht/formats';
import { gate, type DraftTable, type Gated, type PublicationDraft } from '@draagkracht/statistics/disclosure.js';
import { itOnReal } from '../../helpers/real-data.js';
import { attackSuite } from './attack.suite.js';
import { Attacker } from './attacker.js';
import { blockOf, counts, grouped, hierarchy, seeded, tableOf } from './made-tables.js';

const seed = fc.integer({ min: 1, max: 100_000 });

/** What is hidden, as `table region period`. */
const hiddenIn = ({ tables }: Gated): Set<string> =>
  new Set(
    tables.flatMap(({ id, block }) =>
      [...block.values.keys()].flatMap((at) => {
        const [region, period] = [
          block.regions[Math.floor(at / block.periods.length)],
          block.periods[at % block.periods.length],
        ];
        return isGap(valueAt(block, at)) ? [`${id} ${region} ${period}`] : [];
      }),
    ),
  );

const figures = ({ tables }: Gated): unknown =>
  tables.map(({ id, block }) => [id, [...block.values.keys()].map((at) => valueAt(block, at))]);

const district = ['WK036301', 'BU03630101', 'BU03630102', 'BU03630103', 'BU03630104'];

attackSuite();

describe('the gate', () => {
  it('hides small counts and the second smallest of their total, and rounds the rest', () => {
    const { tables, report } = gate({ tables: [tableOf('clients', district, [58, 14, 4, 23, 17])] }, 'publiek');
    expect([...tables[0]!.block.values.keys()].map((at) => valueAt(tables[0]!.block, at))).to.deep.equal([
      60,
      { kind: 'suppressed', reason: 'secondary' },
      { kind: 'suppressed', reason: 'small-count' },
      25,
      15,
    ]);
    expect([report.cells, report.suppressed, report.secondary, report.rounded]).to.deep.equal([5, 1, 1, 3]);
    expect(report.method).to.deep.equal({ name: 'small-number-gate', version: '1' });
    expect(report.decisions.find(({ region }) => region === 'BU03630102')).to.deep.equal({
      table: 'clients',
      region: 'BU03630102',
      period: '2024JJ00',
      reason: 'small-count',
    });
  });

  it('leaves zero zero, and everything as it is inside the house', () => {
    const draft = { tables: [tableOf('clients', district, [45, 0, 12, 13, 20])] };
    expect(gate(draft, 'publiek').tables[0]!.block.values[1]).to.equal(0);
    const inside = gate(draft, 'intern');
    expect([...inside.tables[0]!.block.values]).to.deep.equal([45, 0, 12, 13, 20]);
    expect(inside.report.notices[0]!.code).to.equal('intern');
  });

  it('hides a zero where everybody of a group is in one cell', () => {
    const groups = (word: string): Partial<DraftTable> => ({ measure: 'm', groups: [word] });
    const tables = [
      tableOf('all', ['GM0001'], [12], groups('Totaal')),
      tableOf('yes', ['GM0001'], [12], groups('ja')),
      tableOf('no', ['GM0001'], [0], groups('nee')),
    ];
    const gated = gate({ tables }, 'publiek');
    expect(gated.report.byReason).to.deep.equal({ 'zero-discloses': 2, rounded: 1 });
  });

  it('hides percentages of few people or with few in them, and shows others without decimals under 100', () => {
    const regions = ['GM0001', 'GM0002', 'GM0003', 'GM0004'];
    const block = {
      ...blockOf(regions, ['2024JJ00'], [50, 40, 33.333, 12.5]),
      numerators: Float64Array.from([4, 4, 20, 100]),
      denominators: Float64Array.from([8, 10, 60, 800]),
    };
    const indicator = { ...counts, id: 'share', unit: '%', decimals: 1, additive: false };
    const { tables, report } = gate({ tables: [{ id: 'share', indicator, block }] }, 'publiek');
    expect(report.byReason).to.deep.equal({ 'few-people': 1, 'small-count': 1, rounded: 1 });
    expect([...tables[0]!.block.values].slice(2)).to.deep.equal([33, 12.5]);
    expect(tables[0]!.block).not.to.have.any.keys('numerators', 'denominators');
  });

  it('refuses money of an unknown number of cases, and hides money of few or of one', () => {
    const regions = ['GM0001', 'GM0002', 'GM0003', 'GM0004'];
    const indicator = { ...counts, id: 'money', unit: 'euro' };
    const block = blockOf(regions, ['2024JJ00'], [1000, 2000, 3000, 4000]);
    const cases = Float64Array.from([Number.NaN, 4, 10, 10]);
    const largest = Float64Array.from([Number.NaN, 100, 2000, 1000]);
    const { tables, report } = gate({ tables: [{ id: 'money', indicator, block, cases, largest }] }, 'publiek');
    expect(report.byReason).to.deep.equal({ 'unknown-cases': 1, 'few-cases': 1, dominance: 1 });
    expect(report.refused.map(({ code, region }) => [code, region])).to.deep.equal([['unknown-cases', 'GM0001']]);
    expect(tables[0]!.block.values[3]).to.equal(4000);
  });

  it('does not publish the change of rounded figures', () => {
    const regions = ['GM0001', 'GM0002'];
    const periods = ['2022JJ00', '2023JJ00', '2024JJ00'];
    const stock: DraftTable = {
      id: 'stock',
      indicator: counts,
      block: blockOf(regions, periods, [40, 47, 61, 90, 88, 99]),
    };
    const change: DraftTable = {
      id: 'change',
      indicator: counts,
      block: blockOf(regions, periods, [NaN, 7, 14, NaN, -2, 11]),
    };
    expect(gate({ tables: [stock, change] }, 'publiek').report.byReason.difference).to.equal(4);
  });

  it('refuses texts that tell what is hidden', () => {
    const texts = [
      { place: 'zin 1', text: 'In de buurt waren het er vier.', region: 'BU03630102' },
      { place: 'zin 2', text: 'In 2024 kregen 60 mensen hulp, in de wijk.', region: 'WK036301' },
    ];
    const { report } = gate({ tables: [tableOf('clients', district, [58, 14, 4, 23, 17])], texts }, 'publiek');
    expect(report.refused.map(({ code, place, found }) => [code, place, found])).to.deep.equal([
      ['in-text', 'zin 1', 'vier'],
    ]);
  });

  it('cannot take back what was published exactly', () => {
    const table = tableOf('clients', district, [58, 14, 4, 23, 17]);
    const earlier = [{ id: '2023', policy: 'intern' as const, tables: [{ measure: 'clients', block: table.block }] }];
    const { report } = gate({ tables: [table], earlier }, 'publiek');
    expect(report.refused.map(({ code }) => code)).to.deep.equal(['published-before']);
  });

  it('says what it took for granted', () => {
    const plain = { ...tableOf('n', ['GM0001', 'GM0002'], [20, 30]) };
    const { additive: _, ...indicator } = counts;
    const notices = gate({ tables: [{ ...plain, indicator }] }, 'publiek').report.notices;
    expect(notices).to.deep.equal([{ code: 'assumed-count', count: 1, examples: ['n'] }]);
  });
});

describe('the gate, whatever the figures', function () {
  this.timeout(60_000);

  it('never shows under a stricter policy what a milder one hides', () =>
    fc.assert(
      fc.property(seed, (n) => {
        const draft = grouped(seeded(n), [3]);
        const policies: SmallNumberPolicy[] = ['intern', 'publiek', 'streng'];
        const [none, mild, strict] = policies.map((policy) => hiddenIn(gate(draft, policy)));
        expect([...none!]).to.deep.equal([]);
        expect([...mild!].filter((cell) => !strict!.has(cell))).to.deep.equal([]);
      }),
      { numRuns: 15 },
    ));

  it('never shows for one more sum what it hid without', () =>
    fc.assert(
      fc.property(seed, (n) => {
        const { regions, figures: own } = hierarchy(seeded(n), 1);
        const leaves = regions.filter((code) => code.startsWith('BU'));
        const one = tableOf('one', regions, own);
        const part = tableOf(
          'part',
          leaves,
          leaves.map((code) => Math.floor(own[regions.indexOf(code)]! / 2)),
        );
        const rest = tableOf(
          'rest',
          leaves,
          leaves.map((code) => Math.ceil(own[regions.indexOf(code)]! / 2)),
        );
        const draft: PublicationDraft = { tables: [one, part, rest] };
        const sums = [{ of: 'tables' as const, whole: 'one', parts: ['part', 'rest'] }];
        const without = hiddenIn(gate(draft, 'publiek'));
        const withSum = hiddenIn(gate({ ...draft, sums }, 'publiek'));
        expect([...without].filter((cell) => !withSum.has(cell))).to.deep.equal([]);
      }),
      { numRuns: 25 },
    ));

  it('leaves a publication that has been through it as it was', () =>
    fc.assert(
      fc.property(seed, (n) => {
        const draft = grouped(seeded(n), [3]);
        const once = gate(draft, 'publiek');
        const again = once.tables.map((table, at) => ({ ...draft.tables[at]!, block: table.block }));
        expect(figures(gate({ tables: again }, 'publiek'))).to.deep.equal(figures(once));
      }),
      { numRuns: 25 },
    ));

  it('does not care about the order of rows', () =>
    fc.assert(
      fc.property(seed, fc.func(fc.nat()), (n, order) => {
        const { regions, figures: own } = hierarchy(seeded(n), 1);
        const shuffled = regions.map((code, at) => ({ code, at })).sort((a, b) => order(a.code) - order(b.code));
        const turned = tableOf(
          'clients',
          shuffled.map(({ code }) => code),
          shuffled.map(({ at }) => own[at]!),
        );
        const straight = hiddenIn(gate({ tables: [tableOf('clients', regions, own)] }, 'publiek'));
        expect([...hiddenIn(gate({ tables: [turned] }, 'publiek'))].sort()).to.deep.equal([...straight].sort());
      }),
      { numRuns: 25 },
    ));
});

/** The sums of a source that rounds to fives: what regions are off is known to this attacker, what columns are off is not. */
function knowingRounding(
  sums: Attacker['sums'],
  tables: readonly DraftTable[],
  groupOf: Readonly<Record<string, string>>,
): Attacker['sums'] {
  const known = new Map(
    tables.flatMap(({ id, block }) =>
      block.regions.map((code, r) => [JSON.stringify([code, '2024JJ00', [groupOf[id]]]), block.values[r]!] as const),
    ),
  );
  const regionIn = (cell: string): string => (JSON.parse(cell) as [string])[0];
  return sums.flatMap((sum) => {
    const off = sum.parts.reduce((so, part) => so - known.get(part)!, known.get(sum.total)!);
    const most = (5 * (sum.parts.length + 1)) / 2;
    if (Number.isNaN(off) || off < -most) return [];
    if (off > most) return [{ ...sum, off: [0, Infinity] as const }];
    const isColumns = sum.parts.every((part) => regionIn(part) === regionIn(sum.total));
    return [{ ...sum, off: isColumns ? ([-most, most] as const) : ([off, off] as const) }];
  });
}

describe('the gate on real figures', function () {
  this.timeout(120_000);

  itOnReal('Utrecht: nothing can be recovered', 'kwb/kwb2020-nederland.csv', async (bytes) => {
    const read = await readTable(bytes, { fileName: 'kwb2020-nederland.csv' });
    const at = read.indicators.findIndex(({ id }) => id === 'AantalInwoners');
    const full = read.blocks[at]!;
    const rows = full.regions.flatMap((code, r) => (/^(GM0344|WK0344|BU0344)/.test(code) ? [r] : []));
    const table = tableOf(
      'inwoners',
      rows.map((r) => full.regions[r]!),
      rows.map((r) => full.values[r]!),
      {
        indicator: { ...counts, label: sameText('Inwoners') },
      },
    );
    const gated = gate({ tables: [table] }, 'publiek');
    expect(gated.report.refused).to.deep.equal([]);
    const attack = new Attacker([{ groups: [], table: gated.tables[0]!, policy: 'publiek' }]);
    expect(await attack.recovered().catch((error: Error) => error.message)).to.deep.equal([]);
  });

  itOnReal(
    'a province, with men and women beside all: nothing can be recovered',
    'kwb/kwb2020-nederland.csv',
    async (bytes) => {
      const read = await readTable(bytes, { fileName: 'kwb2020-nederland.csv' });
      const groupOf: Readonly<Record<string, string>> = { AantalInwoners: 'Totaal', Mannen: 'man', Vrouwen: 'vrouw' };
      const tables = read.indicators.flatMap((indicator, i) => {
        const block = read.blocks[i]!;
        const rows = block.regions.flatMap((code, r) => (/^(GM|WK|BU)03[3-5]/.test(code) ? [r] : []));
        const codes = rows.map((r) => block.regions[r]!);
        const own = rows.map((r) => block.values[r]!);
        return groupOf[indicator.id]
          ? [tableOf(indicator.id, codes, own, { indicator: { ...counts, id: indicator.id } })]
          : [];
      });
      const { tables: shown, report } = gate({ tables }, 'publiek');
      expect(report.refused).to.deep.equal([]);
      expect(report.notices.map(({ code }) => code)).to.include('found-sum');
      expect(report.suppressed).to.be.greaterThan(10);
      const attack = new Attacker(shown.map((table) => ({ groups: [groupOf[table.id]!], table, policy: 'publiek' })));
      attack.sums = knowingRounding(attack.sums, tables, groupOf);
      expect(await attack.recovered()).to.deep.equal([]);
    },
  );

  itOnReal(
    'the whole country, with men and women beside all: within a minute',
    'kwb/kwb2020-nederland.csv',
    async (bytes) => {
      const read = await readTable(bytes, { fileName: 'kwb2020-nederland.csv' });
      const tables = read.indicators.flatMap((indicator, i) =>
        ['AantalInwoners', 'Mannen', 'Vrouwen'].includes(indicator.id)
          ? [{ id: indicator.id, indicator, block: read.blocks[i]! }]
          : [],
      );
      const start = performance.now();
      const { report } = gate({ tables }, 'publiek');
      expect(performance.now() - start).to.be.lessThan(60_000);
      expect(report.refused).to.deep.equal([]);
      expect(report.secondary).to.be.lessThan(2 * report.suppressed);
    },
  );

  itOnReal(
    'all municipalities: within seconds, with sums nobody declared',
    'kwb/kwb2020-gemeenten.windows-1252.csv',
    async (bytes) => {
      const read = await readTable(bytes, { fileName: 'kwb2020.csv' });
      const tables = read.indicators.map((indicator, i) => ({ id: indicator.id, indicator, block: read.blocks[i]! }));
      const { report } = gate({ tables }, 'publiek');
      expect(report.refused).to.deep.equal([]);
      expect(report.notices.find(({ code }) => code === 'found-sum')!.examples).to.include('AantalInwoners');
      expect(report.suppressed).to.be.greaterThan(40);
      expect(report.secondary).to.be.lessThan(2 * report.suppressed);
    },
  );
});
