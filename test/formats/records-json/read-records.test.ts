import { expect } from '@open-wc/testing';
import { recordsContent } from '../../../packages/formats/src/records-json/read-records.js';
import { readTable } from '../../../packages/formats/src/inspect/read-file.js';
import { itOnReal } from '../../helpers/real-data.js';

const names = (document: unknown, part?: string): string[] | undefined =>
  recordsContent(document, part ? { part } : {})?.table?.columns.map(({ name }) => name);

describe('plain JSON', () => {
  it('is a table when it is a list of records', async () => {
    const text = JSON.stringify([
      { gemeente: 'GM0344', jaar: 2024, wmo: 71.5 },
      { gemeente: 'GM0363', jaar: 2024, wmo: null },
    ]);
    const { indicators, regionCodes, periods, blocks } = await readTable(new TextEncoder().encode(text));
    expect([regionCodes, periods]).to.deep.equal([['GM0344', 'GM0363'], ['2024JJ00']]);
    expect(indicators.map(({ id }) => id)).to.deep.equal(['wmo']);
    expect(blocks[0]!.values[0]).to.equal(71.5);
    expect(blocks[0]!.values[1]).to.be.NaN;
  });

  it('is a table when it holds records by region code, with what lies inside them by name', () => {
    const document = {
      Gemeente: { GM0344: { Naam: 'Utrecht', Zorg: { Wmo: 71, Jeugd: { pleegzorg: 3 } }, ok: true } },
    };
    expect(names(document)).to.deep.equal(['Codering', 'Naam', 'Zorg: Wmo', 'Zorg: Jeugd: pleegzorg']);
  });

  it('is read from its longest list, or the one asked for', () => {
    const document = {
      meta: [{ a: 1 }],
      rows: [
        { b: 1, c: 2 },
        { b: 2, c: 3 },
      ],
    };
    expect(names(document)).to.deep.equal(['b', 'c']);
    expect(names(document, 'meta')).to.deep.equal(['a']);
  });

  for (const other of [null, 3, 'text', [], [1, 2], {}, { a: 1 }, { a: [1] }])
    it(`is none of ours when it is ${JSON.stringify(other)}`, () =>
      expect(recordsContent(other, {})).to.equal(undefined));

  itOnReal('gives all municipalities of 2021', 'social/gemeenten-2021-sociaal-domein.json', async (bytes) => {
    const { regionCodes, indicators, blocks } = await readTable(bytes, { period: '2021' });
    expect(regionCodes.filter((code) => code.startsWith('GM'))).to.have.length(352);
    const wmo = indicators.findIndex(({ id }) => id === '_wmo_per1k');
    const utrecht = regionCodes.indexOf('GM0344');
    expect(wmo).to.be.at.least(0);
    expect(blocks[wmo]!.values[utrecht]).to.be.within(10, 200);
  });
});
