import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { privacyHits, pseudonymOf } from '@draagkracht/model';

const none: ReadonlySet<string> = new Set();

describe('a made-up name', () => {
  it('is a tree and a number, the same for the same chance', () => {
    expect(pseudonymOf(() => 0, none)).to.equal('Berk-10');
    expect(pseudonymOf(() => 0.9999999, none)).to.equal('Wilg-99');
    expect(pseudonymOf(() => 0.5, none)).to.equal(pseudonymOf(() => 0.5, none));
  });

  it('is never one that is in use, and goes on when all are', () => {
    const taken = new Set<string>();
    for (let made = 0; made < 2161; made++) taken.add(pseudonymOf(() => 0.3, taken));
    expect(taken.size).to.equal(2161);
    expect([...taken].at(-1)).to.match(/^\p{L}+-1\d\d$/u);
  });

  it('looks like nothing the guard warns for', () =>
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), (chance) => {
        const name = pseudonymOf(() => chance, none);
        expect(name).to.match(/^\p{Lu}\p{Ll}+-\d\d$/u);
        expect(privacyHits(`${name} vraagt om een wasmachine`)).to.deep.equal([]);
      }),
    ));
});
