import { expect } from '@open-wc/testing';
import { readCsvBytes } from '@draagkracht/formats';
import { columnRoles, usesOf } from '../../../packages/formats/src/table/column-roles.js';
import { utf8 } from '../fixtures.js';

const roles = (text: string) => columnRoles(readCsvBytes(utf8(text)).columns);
const names = (columns: readonly { name: string }[]): string[] => columns.map(({ name }) => name);

describe('columnRoles', () => {
  it('finds codes, names, codes that are no figures, and figures', () => {
    const found = roles(
      'ID;WijkenEnBuurten;Gemeentenaam_1;SoortRegio_2;Codering_3;Leeg_4;Inwoners_5;Postcode_6\n1;GM0362  ;Amstelveen;Gemeente;GM0362  ;.;5;1181\n2;GM0363  ;Amsterdam;Gemeente;GM0363  ;.;6;1012\n',
    );
    expect([found.code?.name, found.name?.name]).to.deep.equal(['WijkenEnBuurten', 'Gemeentenaam_1']);
    expect(names(found.figures)).to.deep.equal(['Inwoners_5']);
    expect(names(found.codes)).to.have.members(['ID', 'SoortRegio_2', 'Codering_3', 'Postcode_6']);
    expect(names(found.empty)).to.deep.equal(['Leeg_4']);
  });
  it('takes bare years for periods only under a header that says so', () => {
    expect(roles('Jaar;n\n2023;1\n').period?.name).to.equal('Jaar');
    expect(roles('bouwjaren;n\n2023;1\n').period).to.equal(undefined);
    expect(roles('wanneer;n\n2023KW01;1\n').period?.name).to.equal('wanneer');
  });
  it('finds the names of indicators', () =>
    expect(roles('regio;indicator;waarde\nAa;wmo;1\n').topic?.name).to.equal('indicator'));
  it('takes the name that tells most regions apart', () =>
    expect(roles('Wijken en buurten;Gemeentenaam;n\nNoord;Utrecht;1\nZuid;Utrecht;2\n').name?.name).to.equal(
      'Wijken en buurten',
    ));
});

describe('usesOf', () => {
  const table = readCsvBytes(utf8('Codering;Wijk;jaar;onderwerp;n;leeg;Volgnummer\nWK034401;West;2022;a;1;.;7\n'));
  it('tells what each column was taken for', () =>
    expect(usesOf(table.columns, columnRoles(table.columns)).map(({ use }) => use)).to.deep.equal([
      'region',
      'region-name',
      'period',
      'topic',
      'figure',
      'empty',
      'code',
    ]));
  it('follows what was chosen', () => {
    const chosen = new Map([[table.columns[1]!, 'split' as const]]);
    expect(usesOf(table.columns, columnRoles(table.columns, chosen))[1]).to.deep.equal({ name: 'Wijk', use: 'split' });
  });
});
