import { expect } from '@open-wc/testing';
import { layoutOfUnstacked, sourceLineOf } from '../../../packages/formats/src/layout/unstacked-layout.js';
import type { Unstacked } from '../../../packages/formats/src/layout/stacked.js';

const table = (footer: string[], header = ['Gebied', '2023'], headerRows = 2): Unstacked => ({
  grid: { name: '', header, rows: [], firstRow: 3 },
  title: [],
  footer,
  headerRows,
  headerRow: 2,
  units: [],
});
const kind = (one: Unstacked): string | undefined => layoutOfUnstacked(one).layout?.kind;

describe('where a table with lines around it comes from', () => {
  it('is StatLine by "Bron: CBS" or "© CBS"', () => {
    expect(kind(table(['Bron: CBS'], ["Regio's", 'x']))).to.equal('statline');
    expect(layoutOfUnstacked(table(['© CBS'])).source).to.deep.equal({ name: 'CBS', licence: 'CC BY 4.0' });
  });
  it('is Swing by its name, or by places under a header of several rows with another source', () => {
    expect(kind(table(['Bron: VNG Waarstaatjegemeente']))).to.equal('swing');
    expect(kind(table(['Bron: CBS - Wmo, bewerking gemeente']))).to.equal('swing');
    expect(kind(table(['Bron: GGD regio Utrecht']))).to.equal('swing');
  });
  it('is nothing it knows without a source or a name', () => {
    expect(kind(table(['Let op: voorlopig']))).to.equal(undefined);
    expect(layoutOfUnstacked(table([]))).to.deep.equal({});
  });
  it('reads the source line', () => {
    expect(sourceLineOf(['Titel', 'Bron: CBS, 2024'])).to.equal('CBS, 2024');
    expect(sourceLineOf(['Bronnen onbekend?'])).to.equal('onbekend?');
    expect(sourceLineOf([])).to.equal(undefined);
  });
});
