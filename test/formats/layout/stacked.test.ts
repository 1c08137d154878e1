import { expect } from '@open-wc/testing';
import { splitSample } from '../../../packages/formats/src/csv/split-sample.js';
import { unstacked } from '../../../packages/formats/src/layout/stacked.js';
import { statlineStacked, swingStacked } from './exports.js';

const rows = (text: string): readonly (readonly string[])[] => splitSample(text, ';', Infinity, true);

describe('unstacked', () => {
  it('turns dimensions across into columns (StatLine)', () => {
    const { grid, units, headerRows } = unstacked(rows(statlineStacked))!;
    expect(grid.header).to.deep.equal(["Regio's", 'Perioden', 'Wmo-cliënten', 'Wmo-cliënten per 1 000 inwoners']);
    expect(grid.rows).to.deep.equal([
      ['Utrecht', '2022', '14 050', '39,1'],
      ['Utrecht', '2023*', '14 320', '39,2'],
      ['Amersfoort', '2022', '5 905', '37,2'],
      ['Amersfoort', '2023*', '6 010', '.'],
    ]);
    expect([units, headerRows]).to.deep.equal([['', '', 'aantal', 'per 1 000 inwoners'], 2]);
  });
  it('turns indicators over periods into a column per indicator (Swing)', () => {
    const { grid, units, title, footer } = unstacked(rows(swingStacked))!;
    expect(grid.header.slice(0, 2)).to.deep.equal(['Perioden', 'Gemeenten']);
    expect(grid.rows[0]).to.deep.equal(['2022', 'Utrecht', '590', '10,5']);
    expect(grid.rows).to.have.length(6);
    expect([units.slice(2), title, footer.length]).to.deep.equal([['per 10.000 inwoners', '%'], ['Sociaal domein'], 3]);
  });
  it('reads a row of units, and a dimension without a name', () => {
    const { grid, units } = unstacked(
      rows(';Mannen;;Vrouwen;\n;Wmo;Jeugd;Wmo;Jeugd\nGebied;aantal;%;aantal;%\nA;1;2;3;4\nB;5;6;7;8'),
    )!;
    expect(grid.header).to.deep.equal([
      'Kenmerk 1',
      'Gebied',
      'Mannen (aantal)',
      'Mannen (%)',
      'Vrouwen (aantal)',
      'Vrouwen (%)',
    ]);
    expect(units).to.have.length(grid.header.length);
  });
  it('leaves a plain table to others', () => {
    expect(unstacked(rows('gemeente;aantal\nA;1\nB;2'))).to.equal(undefined);
    expect(unstacked([['a']])).to.equal(undefined);
  });
  it('takes lines off a table with one header row', () => {
    const found = unstacked(rows('Titel\nGebied;Wmo (%)\nA;1,5\nBron: CBS'))!;
    expect([found.headerRows, found.grid.header, found.grid.rows]).to.deep.equal([
      1,
      ['Gebied', 'Wmo (%)'],
      [['A', '1,5']],
    ]);
  });
});
