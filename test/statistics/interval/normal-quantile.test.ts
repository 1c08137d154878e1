import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { normalQuantile, zOfLevel } from '@draagkracht/statistics';

describe('normalQuantile', () => {
  it('gives the tabled points', () => {
    expect(normalQuantile(0.5)).to.equal(0);
    expect(normalQuantile(0.975)).to.be.closeTo(1.959963984540054, 1e-14);
    expect(normalQuantile(0.999)).to.be.closeTo(3.090232306167813, 1e-13);
    expect(normalQuantile(1e-9)).to.be.closeTo(-5.997807015007687, 1e-12);
    expect(normalQuantile(1e-20)).to.be.closeTo(-9.262340089798408, 1e-11);
  });

  it('mirrors around one half', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.0001, max: 0.4999, noNaN: true }), (share) => {
        expect(normalQuantile(share)).to.be.closeTo(-normalQuantile(1 - share), 1e-9);
      }),
    );
  });

  it('refuses what is no share, by name and value', () => {
    for (const share of [0, 1, -1, Number.NaN]) expect(() => normalQuantile(share)).to.throw(TypeError, String(share));
  });
});

describe('zOfLevel', () => {
  it('is two-sided', () => {
    expect(zOfLevel(0.95)).to.be.closeTo(1.959963984540054, 1e-14);
    expect(zOfLevel(0.998)).to.be.closeTo(3.090232306167813, 1e-12);
    expect(() => zOfLevel(95)).to.throw(TypeError, '95');
  });
});
