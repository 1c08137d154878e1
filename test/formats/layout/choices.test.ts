import { expect } from '@open-wc/testing';
import {
  inspect,
  modelOf,
  readCsvBytes,
  readFile,
  readingChoices,
  withChoices,
  type ReadTable,
} from '@draagkracht/formats';
import { cellAt, type LayoutChoices } from '@draagkracht/model';
import { choiceFor, chosenRoles } from '../../../packages/formats/src/layout/choices.js';
import { utf8 } from '../fixtures.js';

const read = (text: string, choices: LayoutChoices): ReadTable =>
  modelOf(readCsvBytes(utf8(text)), { period: '2024', choices });

describe('what somebody chose about a layout', () => {
  it('gives a column another role', () => {
    const table = read('plaats;wie;soort;n\nNoord;x;a;1\nNoord;x;b;2\nZuid;y;a;3\nZuid;y;b;4\n', {
      columns: { plaats: { role: 'region' }, soort: { role: 'topic' }, wie: { role: 'ignore' } },
    });
    expect(table.regionCodes).to.deep.equal(['Noord', 'Zuid']);
    expect(table.layout).to.equal('long');
    expect(table.indicators.map(({ id }) => id)).to.deep.equal(['a', 'b']);
    expect(table.uses).to.deep.equal([
      { name: 'plaats', use: 'region' },
      { name: 'soort', use: 'topic' },
      { name: 'n', use: 'figure' },
    ]);
  });
  it('takes years for figures and figures for periods when told', () => {
    const table = read('gemeente;jaar;bouwjaar\nA;2022;1990\nB;2023;2001\n', {
      columns: { jaar: { role: 'figure' }, bouwjaar: { role: 'period' } },
    });
    expect(table.periods).to.deep.equal(['1990JJ00', '2001JJ00']);
    expect(table.indicators.map(({ id }) => id)).to.deep.equal(['jaar']);
  });
  it('takes codes of regions from a column of numbers', () => {
    const table = read('nr;n\n344;1\n307;2\n', { columns: { nr: { role: 'region' } } });
    expect(table.regionCodes).to.deep.equal(['GM0344', 'GM0307']);
  });
  it('gives label and unit, and holds next year', () => {
    const choices: LayoutChoices = { columns: { wmo: { label: 'Wmo-cliënten', unit: 'per 1.000 inwoners' } } };
    for (const header of ['wmo_89', 'wmo_93']) {
      const [indicator] = read(`gemeente;${header}\nA;39,1\nB;40\n`, choices).indicators;
      expect([indicator!.label.nl, indicator!.unit]).to.deep.equal(['Wmo-cliënten', 'per 1.000 inwoners']);
    }
  });
  it('knows signs for what is missing, as text and as number', () => {
    const table = read('gemeente;a;b\nA;1;-99\nB;te weinig;2\nC;3;4\n', { missing: ['te weinig', '-99'] });
    const values = table.blocks.map((block) => block.regions.map((_, r) => cellAt(block, r, 0).value));
    expect(values).to.deep.equal([
      [1, { kind: 'missing' }, 3],
      [{ kind: 'missing' }, 2, 4],
    ]);
  });
  it('reads texts as figures when told; what is none is missing', () => {
    const table = read('gemeente;a\nA;ca. 5\nB;6\nC;ongeveer 7\n', { columns: { a: { role: 'figure' } } });
    expect([...table.blocks[0]!.values].filter((value) => !Number.isNaN(value))).to.deep.equal([6]);
  });
  it('does nothing twice', () => {
    const choices: LayoutChoices = {
      columns: { b: { role: 'ignore' }, a: { role: 'figure', unit: '%' } },
      missing: ['?!'],
    };
    const once = withChoices(readCsvBytes(utf8('g;a;b\nA;1;2\nB;?!;3\n')), choices);
    expect(withChoices(once, choices)).to.deep.equal(once);
    expect(withChoices(once, undefined)).to.equal(once);
    expect(withChoices(once, { decimal: ',' })).to.equal(once);
  });
  it('tells the reader of the document what it must know', async () => {
    expect(readingChoices({ decimal: '.', headerRow: 2, part: 'Blad2', missing: ['x'] })).to.deep.equal({
      decimal: '.',
      headerRow: 2,
      part: 'Blad2',
    });
    expect(readingChoices({ encoding: 'utf-8', delimiter: '|' })).to.deep.equal({ encoding: 'utf-8', delimiter: '|' });
    const { inspection } = await readFile(utf8('g;a\nA;1.234\n'), { period: '2024', choices: { decimal: '.' } });
    expect(inspection.decimal).to.equal('.');
  });
  it('is offered by what the inspection shows', async () => {
    const { evidence } = await inspect(utf8('gemeente;n_5\nA;1\n'), { period: '2024' });
    expect(evidence?.columns).to.deep.equal([
      { name: 'gemeente', use: 'region' },
      { name: 'n_5', use: 'figure' },
    ]);
    const next = await inspect(utf8('gemeente;n_6\nA;1\n'), { period: '2025' });
    expect(next.evidence?.signature).to.equal(evidence?.signature);
  });
  it('finds the choice for a column', () => {
    const choices: LayoutChoices = { columns: { 'aantal #': { role: 'figure' }, naam: { role: 'ignore' } } };
    expect(choiceFor(choices, 'Aantal 2024')).to.deep.equal({ role: 'figure' });
    expect(choiceFor(undefined, 'x')).to.equal(undefined);
    const { columns } = readCsvBytes(utf8('naam;Aantal 2024\na;1\n'));
    expect([...chosenRoles(columns, choices).values()]).to.deep.equal(['figure']);
  });
});
