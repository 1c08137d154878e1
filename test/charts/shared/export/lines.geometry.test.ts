import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { linesOf } from '../../../../packages/charts/src/shared/export/lines.geometry.js';

const measure = (text: string): number => text.length;

describe('linesOf', () => {
  it('breaks between words, and lets a word that is too wide stand alone', () =>
    expect(linesOf('een lange-lange-lange zin', 6, measure)).to.deep.equal(['een', 'lange-lange-lange', 'zin']));
  it('has no lines for nothing', () => expect(linesOf('  ', 10, measure)).to.deep.equal([]));
  it('loses no word and is never wider than there is room, but for one word', () =>
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/)), fc.integer({ min: 1, max: 40 }), (words, room) => {
        const lines = linesOf(words.join(' '), room, measure);
        expect(lines.join(' ')).to.equal(words.join(' '));
        expect(lines.every((line) => line.length <= room || !line.includes(' '))).to.equal(true);
      }),
    ));
});
