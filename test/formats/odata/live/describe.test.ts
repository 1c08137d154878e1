import { expect } from '@open-wc/testing';
import { describeTable } from '../../../../packages/formats/src/odata/live/describe.js';

describe('describeTable', () => {
  it('makes do with what is known', () => {
    const facts = { version: 4 as const, measures: new Map(), dimensions: new Map([['X', {}]]) };
    expect(describeTable({ tableId: '1NED', version: 4, base: '', facts })).to.deep.equal({
      tableId: '1NED',
      version: 'v4',
      title: '1NED',
      measures: [],
      regions: [],
      periods: [],
      dimensions: [{ name: 'X', label: 'X', codes: [] }],
    });
  });
  it('leaves out texts, which cannot be followed', () => {
    const measures = new Map([['Naam_1', { path: ['Naam'], unit: 'naam', text: true }]]);
    expect(
      describeTable({ tableId: '1', version: 3, base: '', facts: { version: 3, measures, dimensions: new Map() } })
        .measures,
    ).to.deep.equal([]);
  });
});
