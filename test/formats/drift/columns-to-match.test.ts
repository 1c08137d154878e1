import { expect } from '@open-wc/testing';
import { comparedColumns, sharedRegions } from '../../../packages/formats/src/drift/columns-to-match.js';
import { modelOf, readCsvBytes } from '@draagkracht/formats';
import { utf8 } from '../fixtures.js';
import { places, tableOf } from './tables.js';

describe('what is compared of two files', () => {
  it('is the regions both have', () => {
    const a = tableOf({ x: (n) => n });
    const b = { ...a, regionCodes: ['GM9999', ...places.slice(0, 4)] };
    const { inA, inB, count } = sharedRegions(a, b);
    expect([[...inA], [...inB], count]).to.deep.equal([[0, 1, 2, 3], [1, 2, 3, 4], 4]);
  });
  it('is thinned where there are many', () => {
    const regionCodes = Array.from({ length: 2001 }, (_, i) => `BU${String(i).padStart(8, '0')}`);
    const many = { ...tableOf({ x: (n) => n }), regionCodes };
    const { inA, count } = sharedRegions(many, many);
    expect([inA.length <= 501, count]).to.deep.equal([true, 2001]);
  });
  it('tells columns by header, stem and key figure, and grouped series by their id', () => {
    const columns = comparedColumns(
      tableOf({ Appartement_48: (n) => n, Appartement_56: (n) => 2 * n }),
      Int32Array.of(0),
      'last',
    );
    expect(columns.map(({ stem, keyFigure, figures }) => [stem, keyFigure, [...figures!]])).to.deep.equal([
      ['appartement', 'g_ele_ap', [1]],
      ['appartement#2', 'g_gas_ap', [2]],
    ]);
    const long = modelOf(readCsvBytes(utf8('gemeente;onderwerp;waarde\nA;x;1\nA;y;2\nB;x;3\nB;y;4\n')), {
      period: '2022',
    });
    expect(
      comparedColumns(long, new Int32Array(0), 'first').map(({ header, figures }) => [header, figures]),
    ).to.deep.equal([
      ['x', undefined],
      ['y', undefined],
    ]);
  });
});
