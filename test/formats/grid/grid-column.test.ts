import { expect } from '@open-wc/testing';
import { decimalsOf, gridColumn } from '../../../packages/formats/src/grid/grid-column.js';

describe('decimalsOf', () => {
  const cases: [number, number][] = [
    [0, 0],
    [12, 0],
    [-1.25, 2],
    [0.1 + 0.2, 1],
    [1e-7, 7],
    [1.5e-7, 8],
    [1e21, 0],
    [1234567.891, 3],
  ];
  for (const [value, decimals] of cases)
    it(`${value} has ${decimals}`, () => expect(decimalsOf(value)).to.equal(decimals));
});

describe('gridColumn', () => {
  const read = (cells: (string | number | null)[], odd: string[] = []) =>
    gridColumn({ name: 'a', cells, decimal: ',', onOdd: (_, text) => odd.push(text) });

  it('is words when a code stands in it, with numbers as they are written', () => {
    const column = read([362, '0363', 1.5, null]);
    expect(column.kind === 'words' && [...column.words]).to.deep.equal(['362', '0363', '1,5', '']);
  });

  it('is figures when one text in eleven is odd, and tells it', () => {
    const odd: string[] = [];
    const column = read([...Array.from({ length: 10 }, (_, i) => i), 'volgt'], odd);
    expect(column).to.include({ kind: 'figures', figures: 10 });
    expect(odd).to.deep.equal(['volgt']);
  });

  it('is words when a leading column names its rows: ages and one text', () => {
    const ages = [...Array.from({ length: 20 }, (_, i) => i), '20 en ouder'];
    const kind = (cells: (string | number)[], leading: boolean) =>
      gridColumn({ name: 'Leeftijd', cells, decimal: ',', leading, onOdd: () => undefined }).kind;
    expect(kind(ages, true)).to.equal('words');
    expect(kind(ages, false)).to.equal('figures');
    expect(kind([...ages, 3], true)).to.equal('figures');
  });

  it('keeps no values where there is no figure', () => {
    const column = read(['.', '', null]);
    expect(column.kind === 'figures' && column.values.length).to.equal(0);
  });

  it('takes a number that is none for a gap', () => {
    const column = read([1, Number.NaN, Number.POSITIVE_INFINITY]);
    expect(column.kind === 'figures' && column.figures).to.equal(1);
  });
});
