import { expect } from '@open-wc/testing';
import { nameColumns } from '../../../packages/formats/src/table/column-names.js';

const ids = (...headers: string[]): string[] => nameColumns(headers).names.map(({ id }) => id);
const labels = (...headers: string[]): string[] => nameColumns(headers).names.map(({ label }) => label);

describe('nameColumns', () => {
  it('takes the position off CBS names', () =>
    expect(ids('WmoClienten_89', 'Gehuwd')).to.deep.equal(['WmoClienten', 'Gehuwd']));
  it('keeps ranges and numbered questions', () => {
    expect(ids('Jaar', 'voorspelling_0_15', 'voorspelling_15_25')).to.deep.equal([
      'Jaar',
      'voorspelling_0_15',
      'voorspelling_15_25',
    ]);
    expect(ids('vraag_1', 'vraag_2')).to.deep.equal(['vraag_1', 'vraag_2']);
  });
  it('keeps both of two that collapse and reports the later', () => {
    const { names, collapsed } = nameColumns(['Mannen_7', 'Huurwoning_53', 'Huurwoning_61']);
    expect(names.map(({ id }) => id)).to.deep.equal(['Mannen', 'Huurwoning', 'Huurwoning_61']);
    expect(collapsed).to.deep.equal(['Huurwoning_61']);
    expect(ids('a', 'a')).to.deep.equal(['a', 'a_2']);
  });
  it('writes CBS names as people do', () =>
    expect(
      labels('AantalInwoners_5', 'k_0Tot15Jaar_8', 'PersonenautoSTotaal_99', 'PersonenPerSoortUitkeringAO_84'),
    ).to.deep.equal(['Aantal inwoners', '0 tot 15 jaar', "Personenauto's totaal", 'Personen per soort uitkering AO']));
  it('shortens StatLine paths as far as they stay apart', () => {
    const { names } = nameColumns([
      'Zorg/Huisarts/Afstand tot huisarts (km)',
      'Horeca/Cafés/Binnen 1 km (aantal)',
      'Horeca/Hotels/Binnen 1 km (aantal)',
    ]);
    expect(names.map(({ label, unit }) => [label, unit])).to.deep.equal([
      ['Afstand tot huisarts', 'km'],
      ['Cafés/Binnen 1 km', ''],
      ['Hotels/Binnen 1 km', ''],
    ]);
  });
  it('sees a percentage in a name', () => expect(nameColumns(['PercentageGehuwd_9']).names[0]!.unit).to.equal('%'));
});
