import { expect } from '@open-wc/testing';
import { readCsvBytes, WHOLE_FILE } from '@draagkracht/formats';
import { columnRoles } from '../../../packages/formats/src/table/column-roles.js';
import { tableRegions } from '../../../packages/formats/src/table/regions.js';
import { utf8 } from '../fixtures.js';

const regions = (text: string) => {
  const table = readCsvBytes(utf8(text));
  const { keys, labels } = tableRegions(columnRoles(table.columns), table.rows);
  return { keys, labels };
};

describe('tableRegions', () => {
  it('trims codes', () => expect(regions('code;n\nGM0362    ;1\n').keys).to.deep.equal(['GM0362']));
  it('pads municipal numbers', () => expect(regions('gemeentecode;n\n0014;1\n').keys).to.deep.equal(['GM0014']));
  it('takes names where there are no codes, and the country for what it is', () =>
    expect(regions('Gemeenten;n\nUtrecht;1\nNederland;2\n')).to.deep.equal({
      keys: ['Utrecht', 'NL00'],
      labels: ['Utrecht', 'Nederland'],
    }));
  it('takes a file without either as one area', () =>
    expect(regions('Jaar;n\n2023;1\n')).to.deep.equal({ keys: [WHOLE_FILE], labels: ['geheel'] }));
});
