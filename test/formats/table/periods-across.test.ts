import { expect } from '@open-wc/testing';
import { modelOf, readCsvBytes } from '@draagkracht/formats';
import { columnRoles } from '../../../packages/formats/src/table/column-roles.js';
import { acrossColumns } from '../../../packages/formats/src/table/periods-across.js';
import { utf8 } from '../fixtures.js';

const across = (text: string) => acrossColumns(columnRoles(readCsvBytes(utf8(text)).columns));

describe('acrossColumns', () => {
  it('puts headers in calendar order', () =>
    expect(across('regio;2024 2e kwartaal;2024 1e kwartaal\nAa;1;2\n')?.periods.keys).to.deep.equal([
      '2024KW01',
      '2024KW02',
    ]));
  it('needs two periods and no column of them', () => {
    expect(across('regio;2024;n\nAa;1;2\n')).to.equal(undefined);
    expect(across('Jaar;2023;2024\n2020;1;2\n')).to.equal(undefined);
  });
  it('gives a table without a topic one indicator', () =>
    expect(
      modelOf(readCsvBytes(utf8('regio;2023;2024\nAa;1;2\nBee;3;4\n'))).indicators.map(({ id }) => id),
    ).to.deep.equal(['waarde']));
});
