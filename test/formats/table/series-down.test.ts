import { expect } from '@open-wc/testing';
import { modelOf, readCsvBytes } from '@draagkracht/formats';
import { groupName } from '../../../packages/formats/src/table/series-down.js';
import { codes, utf8 } from '../fixtures.js';

const name = { id: 'Lasten', label: 'Lasten', unit: 'euro' };

describe('groupName', () => {
  it('joins the name of the column and the words of the group', () =>
    expect(groupName(name, ['6.2 Toegang'], false)).to.deep.equal({
      id: 'Lasten / 6.2 Toegang',
      label: 'Lasten – 6.2 Toegang',
      unit: 'euro',
    }));
  it('leaves out a column that says nothing', () => {
    expect(groupName({ ...name, id: 'Waarde' }, ['wmo'], false).id).to.equal('wmo');
    expect(groupName(name, ['wmo'], true).id).to.equal('wmo');
    expect(groupName(name, [], true)).to.equal(name);
  });
});

describe('downSeries', () => {
  it('leaves series without any figure out, and says so', () => {
    const table = modelOf(readCsvBytes(utf8('regio;Jaar;indicator;waarde\nAa;2024;wmo;1\nAa;2024;jeugd;.\n')));
    expect([table.indicators.map(({ id }) => id), codes(table.problems)]).to.deep.equal([['wmo'], ['empty-series']]);
  });
});
