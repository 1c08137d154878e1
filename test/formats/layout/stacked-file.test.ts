import { expect } from '@open-wc/testing';
import { readFile } from '@draagkracht/formats';
import { looksStacked, stackedContent, typedUnstacked } from '../../../packages/formats/src/layout/stacked-file.js';
import { unstacked } from '../../../packages/formats/src/layout/stacked.js';
import { oneSheet } from '../xlsx/workbook-fixtures.js';
import { codes, latin1, utf8 } from '../fixtures.js';
import { statlineStacked, swingStacked } from './exports.js';

const plain = 'Codering;AantalInwoners\nGM0344;374238\nGM0307;163000\n';

describe('delimited text with lines around its table', () => {
  it('is known by its first bytes; a plain file is not', () => {
    for (const text of [statlineStacked, swingStacked]) expect(looksStacked(utf8(text))).to.equal(true);
    expect(looksStacked(utf8(plain))).to.equal(false);
    expect(looksStacked(utf8('een regel tekst'))).to.equal(false);
  });
  it('is read as StatLine: periods with their stars, units, source', async () => {
    const { table, inspection } = await readFile(utf8(`\uFEFF${statlineStacked}`));
    expect([inspection.recognised, inspection.encoding, inspection.delimiter, inspection.decimal]).to.deep.equal([
      'StatLine (CBS)',
      'utf-8-bom',
      ';',
      ',',
    ]);
    expect(
      table.indicators.map(({ label, unit, decimals, source }) => [label.nl, unit, decimals, source?.name]),
    ).to.deep.equal([
      ['Wmo-cliënten', '', 0, 'CBS'],
      ['Wmo-cliënten per 1 000 inwoners', 'per 1 000 inwoners', 1, 'CBS'],
    ]);
    expect([...table.blocks[0]!.values]).to.deep.equal([14050, 14320, 5905, 6010]);
    expect([...table.blocks[0]!.status!]).to.deep.equal([0, 2, 0, 2]);
    expect([...table.blocks[1]!.gaps]).to.deep.equal([0, 0, 0, 1]);
    expect(codes(table.problems)).to.deep.equal(['lines-above-header', 'lines-below-table']);
  });
  it('is read as Swing: "?" is unknown, "x" is hidden', async () => {
    const { table, inspection } = await readFile(latin1(swingStacked.replaceAll('ë', 'ë')));
    expect([inspection.recognised, inspection.encoding]).to.deep.equal([
      'Swing (zoals Waarstaatjegemeente)',
      'windows-1252',
    ]);
    expect(table.indicators.map(({ unit, source }) => [unit, source?.name])).to.deep.equal([
      ['per 10.000 inwoners', 'CBS - Wmo en Jeugd, bewerking VNG Waarstaatjegemeente'],
      ['%', 'CBS - Wmo en Jeugd, bewerking VNG Waarstaatjegemeente'],
    ]);
    expect([...table.blocks[0]!.gaps]).to.deep.equal([0, 1, 0, 0, 1, 0]);
    expect([...table.blocks[1]!.gaps]).to.deep.equal([0, 0, 2, 0, 0, 0]);
  });
  it('is left to the plain reader when somebody says so, or when nothing is special', () => {
    expect(stackedContent(utf8(swingStacked), { headerRow: 4 })).to.equal(undefined);
    expect(stackedContent(utf8(swingStacked), { choices: { layout: 'none' } })).to.equal(undefined);
    expect(stackedContent(utf8(plain), {})).to.equal(undefined);
    expect(stackedContent(utf8('Titel\na;b\nx;1\n'), {})).to.equal(undefined);
  });
  it('is typed with a decimal sign that was given', () => {
    const found = unstacked([
      ['', '2022', '2023'],
      ['Gebied', '%', '%'],
      ['A', '1.5', '2.5'],
    ])!;
    expect(typedUnstacked(found, { decimal: '.' })?.table?.decimal).to.equal('.');
  });
  it('is read from a sheet as well: Swing gives workbooks', async () => {
    const bytes = oneSheet([
      ['Sociaal domein', '', '', '', ''],
      ['', 'Jongeren met jeugdhulp (%)', '', 'Wmo-cliënten', ''],
      ['Gemeenten', 2022, 2023, 2022, 2023],
      ['Utrecht', 10.5, 10.9, 14050, '?'],
      ['Amersfoort', 'x', 11.2, 5905, 6010],
      ['Bron: CBS, bewerking Waarstaatjegemeente', '', '', '', ''],
    ]);
    const { table, inspection } = await readFile(bytes);
    expect([inspection.format, inspection.recognised]).to.deep.equal(['xlsx', 'Swing (zoals Waarstaatjegemeente)']);
    expect(table.periods).to.deep.equal(['2022JJ00', '2023JJ00']);
    expect(table.indicators.map(({ id, unit, decimals }) => [id, unit, decimals])).to.deep.equal([
      ['Jongeren met jeugdhulp', '%', 1],
      ['Wmo-cliënten', '', 0],
    ]);
    expect(table.blocks.map(({ gaps }) => [...gaps])).to.deep.equal([
      [0, 0, 2, 0],
      [0, 1, 0, 0],
    ]);
    const unlike = await readFile(
      oneSheet([
        ['gemeente', 'n'],
        ['Utrecht', 1],
      ]),
      { period: '2022' },
    );
    expect(unlike.inspection.recognised).to.equal(undefined);
  });
});
