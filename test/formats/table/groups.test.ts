import { expect } from '@open-wc/testing';
import { readCsvBytes, type WordColumn } from '@draagkracht/formats';
import { countDoubles, findGroups, groupsOf } from '../../../packages/formats/src/table/groups.js';
import { oneKey } from '../../../packages/formats/src/table/row-keys.js';
import { utf8 } from '../fixtures.js';

const table = readCsvBytes(
  utf8('gem;prov;veld;n\nAa;Drenthe;v1;1\nAa;Drenthe;v2;2\nBee;Limburg;v1;3\nBee;Limburg;v2;4\n'),
);
const [, province, field] = table.columns as WordColumn[];
const regions = { keys: ['Aa', 'Bee'], rows: Int32Array.of(0, 0, 1, 1) };
const periods = oneKey('2024JJ00', 4);

describe('findGroups', () => {
  it('splits by the column that tells rows apart, not by one that describes the region', () =>
    expect(findGroups(undefined, [province!, field!], regions, periods).words).to.deep.equal([['v1'], ['v2']]));
  it('leaves a few doubles as doubles', () => {
    const many = { keys: Array.from({ length: 4 }, (_, i) => `r${i}`), rows: Int32Array.of(0, 1, 2, 3) };
    expect(findGroups(undefined, [field!], many, periods).words).to.deep.equal([[]]);
  });
  it('always splits by the names of indicators', () =>
    expect(
      findGroups(field, [], { keys: ['a', 'b', 'c', 'd'], rows: Int32Array.of(0, 1, 2, 3) }, periods).words.length,
    ).to.equal(2));
  it('counts rows that stand where another stands', () => {
    expect(countDoubles(regions, periods, groupsOf([], 4))).to.equal(2);
    expect(countDoubles(regions, periods, groupsOf([field!], 4))).to.equal(0);
  });
});
