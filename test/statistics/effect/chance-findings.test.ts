import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { benjaminiHochberg, chanceFindings, chanceWorking } from '@draagkracht/statistics';

describe('chanceFindings', () => {
  it('gives the vector of the field notes: of 40 figures 2 by chance, and at least one with 87%', () => {
    const { expected, atLeastOne } = chanceFindings(40);
    expect(expected).to.equal(2);
    expect(atLeastOne).to.be.closeTo(0.8715, 0.0001);
  });

  it('tells how many were found beyond chance, and how likely as many are by luck', () => {
    const { asMany, beyond } = chanceFindings(40, 0.05, 6);
    expect(beyond).to.equal(4);
    expect(asMany).to.be.closeTo(0.0139, 0.0001);
    expect(chanceFindings(40, 0.05, 1).beyond).to.equal(0);
    expect(chanceFindings(40, 0.05, 0).asMany).to.equal(1);
    expect(chanceFindings(40, 0.05, 1).asMany).to.be.closeTo(chanceFindings(40).atLeastOne, 1e-12);
    expect(chanceFindings(0).atLeastOne).to.equal(0);
  });

  it('refuses nonsense', () => {
    expect(() => chanceFindings(-1)).to.throw(TypeError);
    expect(() => chanceFindings(3, 0)).to.throw(TypeError);
    expect(() => chanceFindings(3, 0.05, 4)).to.throw(TypeError);
  });

  it('can be redone', () => {
    const { steps } = chanceWorking(chanceFindings(40, 0.05, 6));
    expect(steps.map(({ code }) => code)).to.deep.equal(['expected-by-chance', 'at-least-one', 'as-many-by-chance']);
  });
});

describe('benjaminiHochberg', () => {
  it('gives the example Benjamini and Hochberg published: four of fifteen stand', () => {
    const p = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
    ];
    expect(benjaminiHochberg(p).kept.filter(Boolean)).to.have.length(4);
  });

  it('does not care for the order of the looks, and keeps less when less may be false', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }), (p) => {
        const { adjusted, kept } = benjaminiHochberg(p);
        expect(benjaminiHochberg([...p].reverse()).adjusted).to.deep.equal([...adjusted].reverse());
        const fewer = benjaminiHochberg(p, 0.01).kept;
        expect(fewer.every((one, at) => !one || kept[at])).to.equal(true);
        expect(adjusted.every((one, at) => one >= p[at]! - 1e-15)).to.equal(true);
      }),
    );
  });

  it('refuses what is no p-value', () => expect(() => benjaminiHochberg([1.1])).to.throw(TypeError));
});
