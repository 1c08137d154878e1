import { expect } from '@open-wc/testing';
import { readFile, type ReadFile } from '@draagkracht/formats';
import {
  choicesInWords,
  columnRows,
  layoutChoicesIn,
  recognisedWords,
  rowNumberOf,
  signsOf,
  withChoice,
  withColumn,
} from '../../../packages/dashboard/src/outcome-dashboard/layout.view.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = 'Regiocode;Regio;Jeugdhulp (%);Code\nNL00;Nederland;9,7;a\nGM0344;Utrecht;8,1;b\n';
const read = (choices = {}): Promise<ReadFile> => readFile(bytes(text), { fileName: 'a 2024.csv', choices });

describe('what may be said of the reading of a file', () => {
  it('lists every column with what it was taken for', async () => {
    const { table } = await read();
    const rows = columnRows({ table }, {}, 'nl');
    expect(rows.map(({ name, use }) => [name, use])).to.deep.equal([
      ['Regiocode', 'region'],
      ['Regio', 'region-name'],
      ['Jeugdhulp (%)', 'figure'],
      ['Code', 'code'],
    ]);
    expect(rows[2]!.figure).to.deep.equal({ label: 'Jeugdhulp', unit: '%' });
    expect(rows[0]!.figure).to.equal(undefined);
  });
  it('keeps a column in the list that was left out, so that it can come back', async () => {
    const choices = { columns: { 'jeugdhulp (%)': { role: 'ignore' as const } } };
    const { table } = await read(choices);
    const rows = columnRows({ table, layout: { names: ['Jeugdhulp (%)'], choices } }, choices, 'nl');
    expect(rows.at(-1)).to.deep.include({ name: 'Jeugdhulp (%)', use: 'ignore', choice: { role: 'ignore' } });
  });
  it('takes the years of one table together', async () => {
    const { table } = await readFile(bytes('Regiocode;2022;2023;2024\nNL00;1;2;3\nGM0344;1;2;3\n'));
    const rows = columnRows({ table }, {}, 'nl');
    expect(rows.map(({ name, more }) => [name, more])).to.deep.equal([
      ['Regiocode', 0],
      ['2022', 2],
    ]);
  });
  it('changes one choice and takes it back', () => {
    const chosen = withChoice({ decimal: ',' }, { part: 'Blad2' });
    expect(chosen).to.deep.equal({ decimal: ',', part: 'Blad2' });
    expect(withChoice(chosen, { decimal: undefined, part: undefined })).to.deep.equal({});
    const column = withColumn({}, 'wijk', { role: 'region' });
    expect(withColumn(column, 'wijk', { label: 'Wijk' })).to.deep.equal({
      columns: { wijk: { role: 'region', label: 'Wijk' } },
    });
    expect(withColumn(column, 'wijk', { role: undefined })).to.deep.equal({});
  });
  it('reads signs and rows as people write them', () => {
    expect(signsOf(' x ; n.b.;; x')).to.deep.equal(['x', 'n.b.']);
    expect(signsOf('  ')).to.equal(undefined);
    expect(signsOf('a'.repeat(60))![0]).to.have.lengthOf(40);
    expect([' 5 ', '0', '-1', '2,5', ''].map(rowNumberOf)).to.deep.equal([
      5,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
  it('says choices in words, in both languages', () => {
    const choices = {
      layout: 'none',
      decimal: ',',
      headerRow: 3,
      missing: ['x'],
      columns: { wijk: { role: 'region', label: 'Wijk', unit: '%' } },
    } as const;
    const given = { ...choices, missing: ['x'] };
    expect(choicesInWords(given, 'nl')).to.deep.equal([
      'de tabel zoals hij er staat',
      'namen in rij 3',
      'decimaalteken: komma',
      'niet bekend: “x”',
      '“wijk”: gebied',
      '“wijk” heet Wijk',
      'eenheid van “wijk”: %',
    ]);
    expect(choicesInWords(given, 'en')).to.have.lengthOf(7);
    expect(
      choicesInWords({ layout: 'swing', delimiter: '\t', encoding: 'windows-1252', part: 'Blad1' }, 'nl'),
    ).to.deep.equal([
      'opmaak: Swing (zoals Waarstaatjegemeente)',
      'blad of tabel: Blad1',
      'tussen de cellen: tab',
      'tekens: WINDOWS-1252',
    ]);
  });
  it('says what a file was recognised as, and every sign of it', async () => {
    const iv3 =
      'Gemeente;Taakveld;Baten;Lasten\nUtrecht;6.1 Samenkracht en burgerparticipatie;5;10\nUtrecht;6.2 Wijkteams;0;7\n';
    const { inspection } = await readFile(bytes(iv3), { fileName: 'begroting 2024.csv' });
    const words = recognisedWords(inspection, 'nl')!;
    expect(words.name).to.match(/Iv3/);
    expect(words.because).to.match(
      /^Herkend, omdat 2 taakvelden van het Iv3, zoals “6\.1.*; kolommen voor baten en lasten\.$/,
    );
    expect(recognisedWords((await read()).inspection, 'nl')).to.equal(undefined);
  });
  it('offers every layout that is known, and none of them', () => {
    expect(layoutChoicesIn('nl').map(({ value }) => value)).to.deep.equal([
      'statline',
      'swing',
      'iv3',
      'key-figures',
      'none',
    ]);
  });
});
