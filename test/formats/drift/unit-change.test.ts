import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ComparedColumn } from '../../../packages/formats/src/drift/columns-to-match.js';
import { unitChange } from '../../../packages/formats/src/drift/unit-change.js';

const column = (of: ((n: number) => number) | undefined, unit = ''): ComparedColumn => ({
  id: 'x',
  header: 'x',
  unit,
  stem: 'x',
  keyFigure: undefined,
  figures: of && Float64Array.from({ length: 12 }, (_, i) => of(i + 1)),
});

describe('unitChange', () => {
  it('sees ten, a hundred and a thousand times as much, with growth', () => {
    for (const factor of [10, 100, 1000, 0.001])
      expect(
        unitChange(
          column((n) => n),
          column((n) => 1.1 * n * factor),
        )?.factor,
      ).to.be.closeTo(factor, factor / 1e6);
  });
  it('sees a share that became a percentage', () =>
    expect(
      unitChange(
        column((n) => n / 13),
        column((n) => (100 * n) / 13, '%'),
      ),
    ).to.deep.equal({
      factor: 100,
      from: '',
      to: '%',
      regions: 12,
      fraction: true,
    }));
  it('sees none where regions changed differently, or grew', () => {
    expect(
      unitChange(
        column((n) => n),
        column((n) => (n % 2 ? 10 * n : n)),
      ),
    ).to.equal(undefined);
    expect(
      unitChange(
        column((n) => n),
        column((n) => 3 * n),
      ),
    ).to.equal(undefined);
    expect(
      unitChange(
        column((n) => n, 'x 1 000'),
        column((n) => n, 'euro'),
      ),
    ).to.equal(undefined);
  });
  it('asks by the names of units where figures do not tell', () => {
    expect(unitChange(column(undefined, 'euro'), column(undefined, 'x 1.000 euro'))).to.deep.equal({
      from: 'euro',
      to: 'x 1.000 euro',
      regions: 0,
    });
    expect(unitChange(column(undefined, 'x 1 000'), column(undefined, '× 1.000'))).to.equal(undefined);
    expect(unitChange(column(undefined), column(undefined, '%'))).to.equal(undefined);
  });
  it('is the reverse the other way round', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.double({ min: 0.9, max: 1.1, noNaN: true }), (power, growth) => {
        const [a, b] = [column((n) => n), column((n) => n * growth * 10 ** power)];
        expect(unitChange(a, b)!.factor! * unitChange(b, a)!.factor!).to.be.closeTo(1, 1e-9);
      }),
    ));
});
