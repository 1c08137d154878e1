import { expect } from '@open-wc/testing';
import { layoutOfUnstacked, sourceLineOf } from '../../../packages/formats/src/layout/unstacked-layout.js';
import type { Unstacked } from '../../../packages/formats/src/layout/stacked.js';

const table = (footer: string[], labels = ['Gebieden'], headerRows = 2): Unstacked => ({
  grid: { name: '', header: ['Gebied', '2023'], rows: [], firstRow: 3 },
  labels,
  periodsAcross: true,
  title: [],
  footer,
  headerRows,
  headerRow: 2,
  units: [],
});
const kind = (one: Unstacked): string | undefined => layoutOfUnstacked(one).layout?.kind;

describe('where a table with lines around it comes from', () => {
  it('is StatLine by "Bron: CBS" or "© CBS"', () => {
    expect(kind(table(['Bron: CBS'], ["Regio's"]))).to.equal('statline');
    expect(layoutOfUnstacked(table(['© CBS'])).source).to.deep.equal({ name: 'CBS', licence: 'CC BY 4.0' });
  });
  it('is Swing by its name, or by its signs explained below places', () => {
    expect(kind(table(['Bron: VNG Waarstaatjegemeente']))).to.equal('swing');
    expect(kind(table(['Bron: GGD', '? = onbekend']))).to.equal('swing');
    expect(kind(table(['Bron: GGD', '? = onbekend'], ['Wijk']))).to.equal(undefined);
  });
  it('is nothing it knows without such signs, though the source may be told', () => {
    expect(layoutOfUnstacked(table(['Bron: CBS'], ['Wijk']))).to.deep.equal({
      source: { name: 'CBS', licence: 'CC BY 4.0' },
    });
    expect(layoutOfUnstacked(table(['Bron: eigen registratie']))).to.deep.equal({
      source: { name: 'eigen registratie' },
    });
    expect(layoutOfUnstacked(table(['Let op: voorlopig']))).to.deep.equal({});
  });
  it('reads the source line', () => {
    expect(sourceLineOf(['Titel', 'Bron: CBS, 2024'])).to.equal('CBS, 2024');
    expect(sourceLineOf(['Bronnen onbekend?'])).to.equal('onbekend?');
    expect(sourceLineOf([])).to.equal(undefined);
  });
});
