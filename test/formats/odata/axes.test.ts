import { expect } from '@open-wc/testing';
import { axesOf, type Axes } from '../../../packages/formats/src/odata/axes.js';
import type { TableFacts } from '../../../packages/formats/src/odata/facts.js';
import { codesOf } from '../../../packages/formats/src/odata/read-facts.js';
import { DataSetRows } from '../../../packages/formats/src/odata/rows-v3.js';

const none: TableFacts = { version: 3, measures: new Map(), dimensions: new Map() };

function axes(rows: readonly Record<string, unknown>[], facts = none, options = {}): Axes {
  const gathered = new DataSetRows();
  gathered.add(rows);
  return axesOf(gathered.finish(facts, false), facts, options);
}

describe('axesOf', () => {
  it('tells what dimensions are by their codes, when nobody says', () => {
    const found = axes([
      { Leeftijd: '10000', RegioS: 'GM0344', Perioden: '2023JJ00', A_1: 1 },
      { Leeftijd: '20000', RegioS: 'NL01  ', Perioden: '2022JJ00', A_1: 1 },
    ]);
    expect(found.geo!.name).to.equal('RegioS');
    expect(found.time!.name).to.equal('Perioden');
    expect(found.regions.keys).to.deep.equal(['GM0344', 'NL00']);
    expect(found.periods.keys).to.deep.equal(['2022JJ00', '2023JJ00']);
    expect(found.groups.words).to.deep.equal([['10000'], ['20000']]);
  });
  it('does not take codes of four digits for years', () =>
    expect(axes([{ Soort: '2010', A_1: 1 }]).time).to.equal(undefined));
  it('names regions from their list, else from a column of names', () => {
    const rows = [{ RegioS: 'GM0344', Gemeentenaam_1: 'Utrecht  ', A_1: 1 }];
    expect(axes(rows).regions.labels).to.deep.equal(['Utrecht']);
    const codes = codesOf([{ Key: 'GM0344', Title: 'Utrecht (gemeente)' }]);
    const known: TableFacts = { ...none, dimensions: new Map([['RegioS', { kind: 'geo' as const, codes }]]) };
    expect(axes(rows, known).regions.labels).to.deep.equal(['Utrecht (gemeente)']);
  });
  it('reads how final a period is, and a period that only its title tells', () => {
    const codes = codesOf([
      { Key: '2022X000', Title: '2022', Status: 'Definitief' },
      { Key: '2023X000', Title: '2023', Status: 'Voorlopig' },
    ]);
    const known: TableFacts = { ...none, dimensions: new Map([['Perioden', { kind: 'time' as const, codes }]]) };
    const { periods } = axes([{ Perioden: '2022X000' }, { Perioden: '2023X000' }], known);
    expect(periods.keys).to.deep.equal(['2022JJ00', '2023JJ00']);
    expect(periods.status).to.deep.equal([0, 2]);
  });
  it('finds the period of a table without periods', () => {
    const rows = [{ WijkenEnBuurten: 'NL00', A_1: 1 }];
    expect(axes(rows, { ...none, tableId: '84799NED' }).periods.keys).to.deep.equal(['2020JJ00']);
    expect(axes(rows, { ...none, period: '2021JJ00' }).periods.keys).to.deep.equal(['2021JJ00']);
    expect(axes(rows, none, { period: '2019' }).periods.keys).to.deep.equal(['2019JJ00']);
    expect(axes(rows, none, { fileName: 'kwb2018.json' }).periods.keys).to.deep.equal(['2018JJ00']);
    expect(axes(rows).periods.keys).to.deep.equal([]);
  });
});
