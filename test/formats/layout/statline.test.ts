import { expect } from '@open-wc/testing';
import { inspect, readCsvBytes, readFile, readTable } from '@draagkracht/formats';
import { cellAt } from '@draagkracht/model';
import { statline, topicPath } from '../../../packages/formats/src/layout/statline.js';
import { itOnReal } from '../../helpers/real-data.js';
import { codes, utf8 } from '../fixtures.js';
import { statlineFlat } from './exports.js';

const path =
  '"Wijken en buurten";"Regioaanduiding/Codering (code)";"Zorg/Arts/Afstand tot arts (km)";"Zorg/Arts/Aantal/Binnen 1 km (aantal)"\n' +
  '"Utrecht";"GM0344    ";"     0.6";"    10.3"\n"Zuilen";"WK034402  ";"     0.7";"       ."\n';

describe('a download of StatLine with topics across', () => {
  it('parts topic, subtopic and unit', async () => {
    const { table, inspection } = await readFile(utf8(path), { period: '2020' });
    expect(inspection.recognised).to.equal('StatLine (CBS)');
    expect(table.indicators.map(({ label, unit, topics }) => [label.nl, unit, topics])).to.deep.equal([
      ['Afstand tot arts', 'km', ['Zorg', 'Arts']],
      ['Binnen 1 km', '', ['Zorg', 'Arts', 'Aantal']],
    ]);
    expect(table.indicators[0]!.source).to.deep.equal({ name: 'CBS', licence: 'CC BY 4.0' });
    expect(table.regionCodes).to.deep.equal(['GM0344', 'WK034402']);
    expect(cellAt(table.blocks[0]!, 1, 0).value).to.equal(0.7);
    expect(cellAt(table.blocks[1]!, 1, 0).value).to.deep.equal({ kind: 'missing' });
  });
  it('shows what gave it away', async () => {
    const { evidence } = await inspect(utf8(path), { period: '2020' });
    expect(evidence?.recognised).to.deep.include({ kind: 'statline' });
    expect(evidence?.recognised?.signs.map(({ code, count }) => [code, count])).to.deep.equal([
      ['topics-with-unit', 2],
      ['path-headers', 2],
      ['statline-dimensions', 1],
    ]);
  });
  it('tells a count and a share of one topic apart by their unit', async () => {
    const table = await readTable(utf8(statlineFlat));
    expect(table.indicators.map(({ id, unit, decimals }) => [id, unit, decimals])).to.deep.equal([
      ['Jongeren met jeugdzorg / Totaal', '', 0],
      ['Jongeren met jeugdzorg / 4 tot 8 jaar', '', 0],
      ['Jongeren met jeugdzorg (%) / Totaal', '%', 1],
      ['Jongeren met jeugdzorg (%) / 4 tot 8 jaar', '%', 1],
    ]);
    expect(table.periods).to.deep.equal(['2022JJ00', '2023JJ00']);
    expect(codes(table.problems)).to.not.include('names-collapse');
  });
  it('takes no other table for one', () => {
    for (const text of [
      'gemeente;Wmo (cliënten);jaar\nUtrecht;3;2023\n',
      'naam;leeftijd (jaar)\na;3\n',
      'gemeente;aantal\nUtrecht;3\n',
    ])
      expect(statline(readCsvBytes(utf8(text))), text).to.equal(undefined);
  });
  it('reads a topic path', () => expect(topicPath('A/B c/D (x 1 000)')).to.deep.equal(['A', 'B c', 'D']));

  itOnReal('reads the export of Zuilen', 'kwb/statline-export-zuilen.csv', async (bytes) => {
    const { table, inspection } = await readFile(bytes, { period: '2020', fileName: 'statline-export-zuilen.csv' });
    expect([inspection.recognised, inspection.decimal, inspection.columns, inspection.rows]).to.deep.equal([
      'StatLine (CBS)',
      '.',
      115,
      10,
    ]);
    expect(table.regionCodes.slice(0, 3)).to.deep.equal(['NL00', 'GM0344', 'WK034402']);
    const shop = table.indicators.find(({ id }) => id === 'Afstand tot grote supermarkt')!;
    expect([shop.unit, shop.decimals, shop.topics, shop.source?.name]).to.deep.equal([
      'km',
      1,
      ['Detailhandel', 'Winkels dagelijkse boodschappen'],
      'CBS',
    ]);
    expect([...new Set(table.indicators.map(({ unit }) => unit))].sort()).to.deep.equal(['', 'km']);
  });
});
