import { expect } from '@open-wc/testing';
import { columnStem, columnStems, fittingLayout, layoutSignature } from '@draagkracht/formats';
import type { FileLayout } from '@draagkracht/model';
import fc from 'fast-check';

const kept = (columns: string[], format = 'csv'): FileLayout => ({
  signature: layoutSignature(columns, format),
  name: 'bestand',
  columns: columnStems(columns),
  choices: {},
});

describe('columnStem', () => {
  it('takes off what changes every year', () => {
    expect(columnStem('AantalInwoners_5')).to.equal('aantalinwoners');
    expect(columnStem(' Cliënten  2023 ')).to.equal('cliënten #');
    expect(columnStem('2024JJ00*')).to.equal('#');
    expect(columnStem('Woningen 2023/2024')).to.equal('woningen #/#');
  });
  it('leaves numbers that mean something', () => {
    expect(columnStem('voorspelling_0_15')).to.equal('voorspelling_0_15');
    expect(columnStem('k_0Tot15Jaar')).to.equal('k_0tot15jaar');
    expect(columnStem('postcode 35121')).to.equal('postcode 35121');
  });
});

describe('layoutSignature', () => {
  it('is the same for the same layout of another year', () => {
    const first = ['Regio', 'Aantal_5', 'Wmo_89', '2022', '2023'];
    const next = ['Regio', 'Wmo_93', 'Aantal_6', '2023', '2024*'];
    expect(layoutSignature(next, 'csv')).to.equal(layoutSignature(first, 'csv'));
  });
  it('is another for another column or kind of document', () => {
    expect(layoutSignature(['a', 'b'], 'csv')).to.not.equal(layoutSignature(['a', 'c'], 'csv'));
    expect(layoutSignature(['a', 'b'], 'csv')).to.not.equal(layoutSignature(['a', 'b'], 'xlsx'));
  });
  it('does not look at the order of columns', () =>
    fc.assert(
      fc.property(
        fc.array(fc.string()),
        (headers) =>
          void expect(layoutSignature([...headers].reverse(), 'csv')).to.equal(layoutSignature(headers, 'csv')),
      ),
    ));
});

describe('fittingLayout', () => {
  const headers = ['Regio', 'Jaar', 'a_1', 'b_2', 'c_3'];
  it('finds the layout that was kept', () => {
    const layouts = [kept(['x', 'y']), kept(['Regio', 'Jaar', 'a_7', 'b_8', 'c_9'])];
    expect(fittingLayout(headers, 'csv', layouts)).to.deep.equal({ layout: layouts[1], likeness: 1 });
  });
  it('offers one that changed a little, and none that changed much', () => {
    const near = kept(['Regio', 'Jaar', 'a_1', 'b_2', 'c_3', 'd_4']);
    expect(fittingLayout(headers, 'csv', [near])?.likeness).to.be.closeTo(5 / 6, 1e-9);
    expect(fittingLayout(headers, 'csv', [kept(['Regio', 'Jaar', 'x', 'y'])])).to.equal(undefined);
    expect(fittingLayout(headers, 'csv', [])).to.equal(undefined);
  });
});
