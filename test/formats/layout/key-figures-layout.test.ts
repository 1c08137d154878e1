import { expect } from '@open-wc/testing';
import { readCsvBytes, readFile } from '@draagkracht/formats';
import { keyFiguresLayout, keyFiguresOf } from '../../../packages/formats/src/layout/key-figures-layout.js';
import { itOnReal } from '../../helpers/real-data.js';
import { utf8 } from '../fixtures.js';

const short = [
  'gwb_code',
  'regio',
  'a_inw',
  'a_man',
  'a_vrouw',
  'a_hh',
  'g_hhgro',
  'g_ele_ap',
  'g_gas_ap',
  'p_wmo_t',
  'a_soz_wb',
];
const row = ['GM0344', 'Utrecht', '374238', '182799', '191439', '193267', '1,9', '1800', '900', '32', '9000'];
const text = `${short.join(';')}\n${row.join(';')}\n`;

describe('Kerncijfers wijken en buurten', () => {
  it('is read by its short codes, with names and units', async () => {
    const { table, inspection } = await readFile(utf8(text), { fileName: 'kwb-2024.csv' });
    expect(inspection.recognised).to.equal('Kerncijfers wijken en buurten (CBS)');
    const said = Object.fromEntries(table.indicators.map(({ id, label, unit }) => [id, [label.nl, unit]]));
    expect(said).to.deep.include({
      a_inw: ['Aantal inwoners', ''],
      g_ele_ap: ['Elektriciteitsverbruik: appartement', 'kWh'],
      g_gas_ap: ['Aardgasverbruik: appartement', 'm³'],
      p_wmo_t: ['Wmo clienten relatief', 'per 1.000 inwoners'],
    });
    expect(table.indicators[0]!.source).to.deep.equal({ name: 'CBS', tableId: '85984NED', licence: 'CC BY 4.0' });
  });
  it('tells the second of two equal names by its place', () => {
    const found = keyFiguresOf(['Appartement_48', 'Huurwoning_53', 'Appartement_56', 'iets']);
    expect(found.map((one) => one?.code)).to.deep.equal(['g_ele_ap', 'g_ele_hu', 'g_gas_ap', undefined]);
  });
  it('is not any table that has men and women', () =>
    expect(keyFiguresLayout(readCsvBytes(utf8('gemeente;Mannen;Vrouwen\nUtrecht;1;2\n')))).to.equal(undefined));

  itOnReal('gives units to the open data of 2020', 'kwb/kwb2020-gemeenten.windows-1252.csv', async (bytes) => {
    const { table, inspection } = await readFile(bytes, { fileName: 'kwb2020.csv' });
    expect(inspection.evidence?.recognised?.kind).to.equal('key-figures');
    const unit = (id: string): string | undefined => table.indicators.find((one) => one.id === id)?.unit;
    expect([unit('AfstandTotSchool'), unit('OppervlakteTotaal'), unit('AantalInwoners')]).to.deep.equal([
      undefined,
      'ha',
      '',
    ]);
  });
});
