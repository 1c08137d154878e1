import { expect } from '@open-wc/testing';
import { emptyBlock, sameText, type Indicator } from '@draagkracht/model';
import { publicationCsv } from '../../../packages/formats/src/publication/publication-csv.js';
import type { PublicationParts } from '../../../packages/formats/src/publication/write-publication.js';
import { readTable } from '../../../packages/formats/src/inspect/read-file.js';

const codes = ['GM9998', 'WK999801'];
const block = { ...emptyBlock('b', codes, ['2024JJ00']), values: Float64Array.of(130, Number.NaN) };
block.gaps.set([0, 2]);
const indicator: Indicator = {
  id: 'b',
  label: sameText('Bijstand'),
  unit: '',
  decimals: 0,
  direction: 'lower',
  additive: true,
  source: { name: 'CBS', tableId: '84799NED', licence: 'CC BY 4.0', retrieved: '2026-11-01' },
};
const parts: PublicationParts = {
  title: 'Bijstand 2024',
  language: 'nl',
  tables: [
    { indicator, block },
    { indicator: { ...indicator, id: 'c', label: sameText('=Ook') }, block: { ...block, indicatorId: 'c' } },
  ],
  regionLabels: { GM9998: 'Voorbeeldstad', WK999801: 'Noord' },
  policy: 'publiek',
  counts: { cells: 4, suppressed: 2, secondary: 0, rounded: 2 },
  methods: [{ name: 'small-number-gate', version: '1' }],
  texts: [{ place: 'zin', text: '+ In Noord te weinig om te tonen.' }],
  published: '2026-11-22',
};
const lines = publicationCsv(parts).split('\r\n');

describe('a publication for a spreadsheet', () => {
  it('says above the figures what must be known, once', () => {
    expect(lines[0]).to.equal('\ufeffBijstand 2024');
    expect(lines.filter((line) => line.startsWith('Bron: '))).to.deep.equal(['Bron: CBS, 84799NED, CC BY 4.0']);
    expect(lines).to.include.members([
      'Opgehaald: 2026-11-01',
      'Gepubliceerd: 2026-11-22',
      'Kleine aantallen: publiek: minder dan 10 is verborgen, de rest is afgerond op 5',
      'Methode: small-number-gate 1',
      'Uitleg: Een punt (.) is een verborgen of onbekend cijfer.',
    ]);
  });
  it('makes texts of what a spreadsheet would run', () => {
    expect(lines).to.include('Zin: + In Noord te weinig om te tonen.');
    expect(lines.find((line) => line.startsWith('Regiocode'))).to.equal("Regiocode;Regio;Periode;Bijstand;'=Ook");
  });
  it('is read back by our own reader', async () => {
    const { blocks, regionLabels } = await readTable(new TextEncoder().encode(publicationCsv(parts)));
    expect(regionLabels).to.deep.equal(['Voorbeeldstad', 'Noord']);
    expect(blocks[0]!.values[0]).to.equal(130);
    expect(blocks[0]!.gaps[1]).to.not.equal(0);
  });
  it('speaks English, and warns where nothing is hidden', () => {
    const english = publicationCsv({ ...parts, language: 'en', policy: 'intern' });
    expect(english).to.include('Small numbers: intern: nothing hidden. Do not publish.');
  });
});
