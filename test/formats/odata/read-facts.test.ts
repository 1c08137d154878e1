import { expect } from '@open-wc/testing';
import { codesOf, factsOf } from '../../../packages/formats/src/odata/read-facts.js';
import { responseOf, type OdataResponse } from '../../../packages/formats/src/odata/response.js';
import { responseFile, v3Table, v4Table, type ServedTable } from '../../helpers/cbs-tables.js';

const told = (table: ServedTable, ...sets: readonly string[]): OdataResponse[] =>
  sets.map((set) => responseOf(responseFile(table, set))!);

describe('factsOf', () => {
  it('reads what v3 says of measures, dimensions and the table', () => {
    const facts = factsOf(3, told(v3Table, 'TableInfos', 'DataProperties', 'Perioden'));
    expect(facts.tableId).to.equal('90002NED');
    expect(facts.rows).to.equal(18);
    expect(facts.period).to.equal(undefined);
    expect(facts.measures.get('Uitgaven_2')).to.deep.equal({
      path: ['Uitgaven', 'Sociale zekerheid'],
      unit: 'x 1 000 euro',
      text: false,
      definition: 'Uitgaven op 31 december.',
      decimals: 1,
    });
    expect([...facts.dimensions].map(([name, { kind }]) => [name, kind])).to.deep.equal([
      ['Leeftijd', 'other'],
      ['RegioS', 'geo'],
      ['Perioden', 'time'],
    ]);
    expect(facts.dimensions.get('Perioden')!.codes!.get('2023JJ00')!.status).to.equal(2);
  });
  it('reads the same of v4, from its sets or from a downloaded table', () => {
    const sets = [
      'Properties',
      'Dimensions',
      'MeasureCodes',
      'MeasureGroups',
      'LeeftijdCodes',
      'RegioSCodes',
      'PeriodenCodes',
    ];
    const asked = factsOf(4, told(v4Table, ...sets));
    const downloaded = {
      ...v4Table.properties,
      Measures: v4Table.sets['MeasureCodes'],
      MeasureGroups: v4Table.sets['MeasureGroups'],
      Dimensions: v4Table.sets['Dimensions']!.map((one) => ({
        ...one,
        CodeList: v4Table.sets[`${String(one['Identifier'])}Codes`],
      })),
    };
    expect(factsOf(4, [responseOf(downloaded)!])).to.deep.equal(asked);
    expect(asked.measures.get('M001')!.path).to.deep.equal(['Personen met bijstand', 'Sociale zekerheid']);
  });
  it('takes a period of the whole table only where the text is one', () => {
    const periodOf = (Period: string): string | undefined =>
      factsOf(3, [{ version: 3, kind: 'properties', name: 'TableInfos', rows: [{ Period }] }]).period;
    expect(periodOf('2020')).to.equal('2020JJ00');
    expect(periodOf('2022-2023')).to.equal(undefined);
    expect(periodOf('2010 t/m 2018')).to.equal(undefined);
  });
  it('does not walk in a circle of groups', () => {
    const rows = [
      { Type: 'TopicGroup', ID: 1, ParentID: 2, Key: '', Title: 'A' },
      { Type: 'TopicGroup', ID: 2, ParentID: 1, Key: '', Title: 'B' },
      { Type: 'Topic', ID: 3, ParentID: 1, Key: 'X_1', Title: 'X' },
    ];
    const facts = factsOf(3, [{ version: 3, kind: 'measures', name: 'DataProperties', rows }]);
    expect(facts.measures.get('X_1')!.path).to.deep.equal(['X', 'A', 'B']);
  });
});

describe('codesOf', () => {
  it('takes off padding and stars, and keeps the key as it is', () => {
    const codes = codesOf([
      { Key: 'GM0344    ', Title: 'Utrecht ' },
      { Key: '2023JJ00', Title: '2023*' },
      { Title: 'zonder' },
    ]);
    expect([...codes]).to.deep.equal([
      ['GM0344', { key: 'GM0344    ', title: 'Utrecht', status: 0 }],
      ['2023JJ00', { key: '2023JJ00', title: '2023', status: 2 }],
    ]);
  });
});
