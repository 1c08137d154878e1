import { expect } from '@open-wc/testing';
import { answerEntry, compareLayouts, proposedMapping, readTable } from '@draagkracht/formats';
import { comparisonView } from '../../../packages/dashboard/src/outcome-dashboard/comparison.view.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const codes = Array.from({ length: 14 }, (_, i) => `GM${String(1001 + i)}`);
const file = (head: string, row: (i: number) => string) =>
  bytes([`Regiocode;${head}`, ...codes.map((code, i) => `${code};${row(i)}`)].join('\n'));

/** Two years: a position that moved, a name that changed, a unit that changed, and a column that went. */
async function twoYears() {
  const a = await readTable(
    file(
      'Inwoners_5;Bijstand_80;Wmo gebruik;Uitgaven',
      (i) => `${1000 + i * 97};${40 + i * 7};${60 + i * 5};${200 + i * 31}`,
    ),
    { period: '2020' },
  );
  const b = await readTable(
    file('Inwoners_9;Bijstand_92;Gebruik Wmo;Auto', (i) => `${1010 + i * 98};${41 + i * 7};${61 + i * 5};${3 + i}`),
    { period: '2024' },
  );
  return { a, b, comparison: compareLayouts(a, b) };
}

describe('what changed between two files, in words', () => {
  it('parts what is certain from what a person decides', async () => {
    const { a, b, comparison } = await twoYears();
    const view = comparisonView(comparison, proposedMapping(comparison), [a, b], 'nl');
    expect(view.certain.map(({ from }) => from)).to.deep.equal(['Inwoners', 'Bijstand']);
    expect(view.decide.map(({ from, to }) => `${from} → ${to}`)).to.deep.equal(['Wmo gebruik → Gebruik Wmo']);
    const [row] = view.decide;
    expect(row!.chosen).to.equal(false);
    expect(row!.kind).to.equal('lijkt een andere naam te hebben gekregen');
    expect(row!.grounds.join(' ')).to.match(/namen lijken voor \d+% op elkaar.*cijfers van 14 gebieden/);
  });
  it('shows what a person answered', async () => {
    const { a, b, comparison } = await twoYears();
    const mapping = proposedMapping(comparison);
    const at = mapping.entries.findIndex(({ standing }) => standing === 'proposed');
    const answered = answerEntry(mapping, at, { same: true }, { by: 'beleid', on: '2026-11-22' });
    expect(comparisonView(comparison, answered, [a, b], 'en').decide[0]!.chosen).to.equal(true);
  });
  it('lists what only one of the files has', async () => {
    const { a, b, comparison } = await twoYears();
    const { lists } = comparisonView(comparison, proposedMapping(comparison), [a, b], 'nl');
    expect(lists.map(({ title, items }) => `${title}: ${items.join(', ')}`)).to.deep.equal([
      'Alleen in het eerste bestand (1): Uitgaven',
      'Alleen in het tweede bestand (1): Auto',
    ]);
  });
  it('says by which factor a unit changed, and asks for it', async () => {
    const a = await readTable(
      file('Uitgaven_3', (i) => `${2000 + i * 310}`),
      { period: '2020' },
    );
    const b = await readTable(
      file('Uitgaven_4', (i) => (2 + i * 0.312).toFixed(3).replace('.', ',')),
      { period: '2024' },
    );
    const comparison = compareLayouts(a, b);
    const { decide } = comparisonView(comparison, proposedMapping(comparison), [a, b], 'nl');
    expect(decide).to.have.lengthOf(1);
    expect(decide[0]!.unit).to.match(/factor 1\.000, in 14 gebieden/);
    expect(decide[0]!.choice).to.equal('Ja: eerste bestand keer 0,001');
    expect(decide[0]!.impossible).to.equal(false);
  });
  it('names regions with their codes, and stops after thirty', async () => {
    const many = bytes(
      [
        'Regiocode;Regio;Inwoners',
        ...Array.from({ length: 40 }, (_, i) => `GM${2000 + i};Plaats ${i};${100 + i}`),
      ].join('\n'),
    );
    const a = await readTable(many, { period: '2020' });
    const b = await readTable(bytes('Regiocode;Regio;Inwoners\nGM2000;Plaats 0;100\n'), { period: '2024' });
    const { lists } = comparisonView(compareLayouts(a, b), { version: 1, entries: [] }, [a, b], 'nl');
    const list = lists.find(({ title }) => title.startsWith('Gebieden'))!;
    expect(list.title).to.equal('Gebieden alleen in het eerste bestand (39)');
    expect(list.items).to.have.lengthOf(30);
    expect(list.items[0]).to.equal('Plaats 1 (GM2001)');
    expect(list.more).to.equal('en nog 9');
  });
});
