import { expect } from '@open-wc/testing';
import { emptyBlock } from '@draagkracht/model';
import fc from 'fast-check';
import {
  closeness,
  figuresOf,
  nameLikeness,
  quantile,
  valueLikeness,
  wordsOf,
} from '../../../packages/formats/src/drift/likeness.js';

describe('likeness of names', () => {
  it('sees words through spelling', () => {
    expect(wordsOf('AantalInwoners_5')).to.deep.equal(['aantal', 'inwoners']);
    expect(wordsOf('Cliënten per wijk')).to.deep.equal(['clienten', 'wijk']);
    expect(nameLikeness('AantalInwoners_5', 'Aantal inwoners')).to.equal(1);
    expect(nameLikeness('Wmo-cliënten', 'Cliënten Wmo')).to.equal(1);
    expect(nameLikeness('Jongeren met jeugdzorg', 'Jongeren met jeugdhulp')).to.be.greaterThan(0.6);
    expect(nameLikeness('Bijstand', 'Woningvoorraad')).to.be.lessThan(0.3);
    expect(nameLikeness('', 'x')).to.equal(0);
  });
  it('does not look at which comes first', () =>
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => nameLikeness(a, b) === nameLikeness(b, a))));
});

describe('likeness of figures', () => {
  const column = (of: (n: number) => number): Float64Array => Float64Array.from({ length: 9 }, (_, i) => of(i + 1));
  it('tells the power of ten between two columns, and whether all changed alike', () => {
    const like = valueLikeness(
      column((n) => n),
      column((n) => 1000 * n),
    )!;
    expect([like.regions, like.power, like.spread]).to.deep.equal([9, 3, 0]);
    expect(closeness(like)).to.equal(0);
    expect(closeness({ regions: 9, power: 0, spread: 0 })).to.equal(1);
  });
  it('says nothing of fewer than five regions', () =>
    expect(valueLikeness(Float64Array.of(1, 2, 3, NaN, 0), Float64Array.of(1, 2, 3, 4, 5))).to.equal(undefined));
  it('takes the last figure of one file and the first of the other', () => {
    const block = emptyBlock('a', ['x', 'y'], ['2020JJ00', '2021JJ00', '2022JJ00']);
    block.values.set([1, 2, NaN, NaN, NaN, NaN]);
    block.gaps.set([0, 0, 1, 1, 1, 1]);
    expect([...figuresOf(block, Int32Array.of(0, 1), 'last')]).to.deep.equal([2, NaN]);
    expect([...figuresOf(block, Int32Array.of(0, 1), 'first')]).to.deep.equal([1, NaN]);
  });
  it('reads between the figures of a sorted list', () =>
    expect(quantile(Float64Array.of(1, 2, 3, 4), 0.5)).to.equal(2.5));
});
