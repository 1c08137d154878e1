import { expect } from '@open-wc/testing';
import { responseOf } from '../../../packages/formats/src/odata/response.js';
import { responseFile, v3Table, v4Table } from '../../helpers/cbs-tables.js';
import { itOnReal } from '../../helpers/real-data.js';

const kinds = (document: unknown): (string | number | undefined)[] => {
  const found = responseOf(document);
  return [found?.version, found?.kind, found?.name, found?.tableId];
};

describe('responseOf', () => {
  it('knows the sets of both versions by their context', () => {
    expect(kinds(responseFile(v3Table, 'TypedDataSet'))).to.deep.equal([3, 'data', 'TypedDataSet', '90002NED']);
    expect(kinds(responseFile(v3Table, 'Perioden'))).to.deep.equal([3, 'codes', 'Perioden', '90002NED']);
    expect(kinds(responseFile(v4Table, 'Observations'))).to.deep.equal([4, 'data', 'Observations', '90001NED']);
    expect(kinds(responseFile(v4Table, 'PeriodenCodes'))).to.deep.equal([4, 'codes', 'Perioden', '90001NED']);
    expect(kinds(responseFile(v4Table, 'Properties'))).to.deep.equal([4, 'properties', 'Properties', '90001NED']);
    expect(kinds({ '@odata.context': '$metadata#PeriodenGroups', value: [] })).to.deep.equal([
      4,
      'other',
      'PeriodenGroups',
      undefined,
    ]);
  });
  it('takes off what a question adds to the context', () => {
    const asked = { '@odata.context': 'https://x/CBS/1NED/$metadata#Observations(Id,Value)', value: [] };
    expect(kinds(asked)).to.deep.equal([4, 'data', 'Observations', '1NED']);
    const chosen = { 'odata.metadata': 'http://x/1NED/$metadata#Cbs.OData.WebAPI.TypedDataSet&$select=ID', value: [] };
    expect(kinds(chosen)).to.deep.equal([3, 'data', 'TypedDataSet', '1NED']);
  });
  it('knows rows without a context by their shape', () => {
    for (const [table, set, kind] of [
      [v3Table, 'TypedDataSet', 'data'],
      [v3Table, 'DataProperties', 'measures'],
      [v3Table, 'Leeftijd', 'codes'],
      [v3Table, 'TableInfos', 'properties'],
      [v4Table, 'Observations', 'data'],
      [v4Table, 'MeasureCodes', 'measures'],
      [v4Table, 'Dimensions', 'dimensions'],
      [v4Table, 'LeeftijdCodes', 'codes'],
    ] as const)
      for (const document of [table.sets[set], { value: table.sets[set] }])
        expect(kinds(document).slice(0, 2), set).to.deep.equal([table.version, kind]);
  });
  it('knows a downloaded table, and a lone record of one', () => {
    expect(kinds({ Identifier: '1NED', Title: 'T', Measures: [], Dimensions: [] })).to.deep.equal([
      4,
      'table',
      'D',
      '1NED',
    ]);
    expect(kinds(v3Table.sets['TableInfos']![0])).to.deep.equal([3, 'properties', 'TableInfos', '90002NED']);
  });
  it('keeps the address of the next page', () =>
    expect(responseOf({ ...responseFile(v4Table, 'Observations'), '@odata.nextLink': 'https://x' })?.next).to.equal(
      'https://x',
    ));
  it('leaves what is something else', () => {
    for (const document of [
      null,
      3,
      'x',
      [],
      {},
      { value: [] },
      [{ a: 1 }],
      { Identifier: 'x', Title: 'y' },
      { value: 'x' },
    ])
      expect(responseOf(document)).to.equal(undefined);
  });
  itOnReal('knows a downloaded table', 'odata/83841NED/D-83841NED.json', (bytes) => {
    expect(kinds(JSON.parse(new TextDecoder().decode(bytes)))).to.deep.equal([4, 'table', 'D', '83841NED']);
  });
});
