import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ByteDictionary, HASH_START, hashStep } from '../../../packages/formats/src/csv/byte-dictionary.js';
import { utf8 } from '../fixtures.js';

const intern = (dictionary: ByteDictionary, text: string): number => {
  const bytes = utf8(text);
  return dictionary.intern(bytes, 0, bytes.length, bytes.reduce(hashStep, HASH_START));
};

describe('ByteDictionary', () => {
  it('gives equal bytes one number, the empty text too', () => {
    const dictionary = new ByteDictionary();
    expect(['', 'a', '', 'b', 'a'].map((text) => intern(dictionary, text))).to.deep.equal([0, 1, 0, 2, 1]);
  });
  it('keeps every word while it grows', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 2000 }), (texts) => {
        const dictionary = new ByteDictionary();
        const numbers = texts.map((text) => intern(dictionary, text));
        const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
        expect(numbers.map((number) => decoder.decode(dictionary.word(number)))).to.deep.equal(texts);
        expect(dictionary.size).to.equal(new Set(texts).size);
      }),
      { numRuns: 20 },
    );
  });
});
