import { expect } from '@open-wc/testing';
import { readTable } from '@draagkracht/formats';
import { knownSource, sourceInName } from '../../../packages/formats/src/table/known-source.js';
import { itOnReal } from '../../helpers/real-data.js';
import { utf8 } from '../fixtures.js';

const columns = ['ID', 'WijkenEnBuurten', 'Gemeentenaam_1', 'SoortRegio_2', 'Codering_3', 'AantalInwoners_5'];

describe('the source of a table', () => {
  it('is known by its columns: the key figures have a table for every year', () => {
    expect(knownSource(columns, '2020JJ00')).to.deep.equal({ name: 'CBS', tableId: '84799NED', licence: 'CC BY 4.0' });
    expect(knownSource(columns, '2024JJ00')?.tableId).to.equal('85984NED');
  });
  it('is not guessed for another year, without a year, or for other columns', () => {
    expect(knownSource(columns, '1999JJ00')).to.equal(undefined);
    expect(knownSource(columns, undefined)).to.equal(undefined);
    expect(knownSource(['Regio', 'Codering_3'], '2020JJ00')).to.equal(undefined);
  });
  it('is else the name of the file, with the number of a CBS table in it', () => {
    expect(sourceInName('84799ned.csv')).to.deep.equal({ name: '84799ned.csv', tableId: '84799NED' });
    expect(sourceInName('a.csv')).to.deep.equal({ name: 'a.csv' });
    expect(sourceInName(undefined)).to.equal(undefined);
  });
  it('gives way to the source somebody named', async () => {
    const text = `${columns.join(';')}\n0;NL00;Nederland;Land;NL00;5\n`;
    const named = await readTable(utf8(text), { period: '2020', source: { name: 'Eigen telling' } });
    expect(named.indicators[0]?.source?.name).to.equal('Eigen telling');
    expect((await readTable(utf8(text), { period: '2020', fileName: 'x.csv' })).indicators[0]?.source?.name).to.equal(
      'CBS',
    );
  });
  itOnReal('names CBS for the key figures of 2020', 'kwb/kwb2020-gemeenten.windows-1252.csv', async (bytes) => {
    const { indicators } = await readTable(bytes, { fileName: 'kwb2020-gemeenten.windows-1252.csv' });
    expect(indicators.every(({ source }) => source?.tableId === '84799NED')).to.equal(true);
  });
});
