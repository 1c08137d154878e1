import { expect } from '@open-wc/testing';
import { isFigure, stackedParts, textOf } from '../../../packages/formats/src/layout/stacked-rows.js';

const rows = (text: string): string[][] => text.split('\n').map((line) => line.split(';'));

describe('stackedParts', () => {
  it('finds title, header, body and footer', () => {
    const parts = stackedParts(
      rows('Titel\n\n;Wmo;;Jeugd;\nGebied;2022;2023;2022;2023\nA;1;2;3;4\nB;5;6;7;8\n\nBron: CBS\nx = afgeschermd'),
    )!;
    expect([parts.title, parts.footer]).to.deep.equal([['Titel'], ['Bron: CBS', 'x = afgeschermd']]);
    expect([parts.header.length, parts.body.length, parts.labels, parts.firstRow]).to.deep.equal([2, 2, 1, 5]);
  });
  it('takes a line of two cells that explains for a line beside the table', () => {
    const parts = stackedParts(rows('Periode:;2023\nGebied;a;b\nA;1;2\nBron:;CBS'))!;
    expect([parts.title, parts.footer, parts.header.length]).to.deep.equal([['Periode: 2023'], ['Bron: CBS'], 1]);
  });
  it('does not take figures that look like years for a header', () => {
    const parts = stackedParts(rows('Gebied;aantal;woningen\nBaarn;2010;2015\nSoest;3000;1999'))!;
    expect([parts.header.length, parts.body.length]).to.deep.equal([1, 2]);
  });
  it('finds none without figures, without labels, or without a header', () => {
    expect(stackedParts(rows('a;b\nc;d'))).to.equal(undefined);
    expect(stackedParts(rows('1;2\n3;4'))).to.equal(undefined);
    expect(stackedParts(rows('a;b\n1;2\n3;4'))).to.equal(undefined);
    expect(stackedParts([])).to.equal(undefined);
  });
  it('knows figures by either decimal sign, and signs of what is not there', () => {
    for (const text of ['1.234,5', '1,234.5', '.', '?', 'x', '-', '48,2*']) expect(isFigure(text), text).to.equal(true);
    for (const text of ['', 'aantal', '2 mrt']) expect(isFigure(text), text).to.equal(false);
  });
  it('reads any cell as text', () => expect([textOf(null), textOf(' a '), textOf(3)]).to.deep.equal(['', 'a', '3']));
});
