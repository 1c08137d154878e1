import { expect } from '@open-wc/testing';
import { findingWords } from '../../../packages/formats/src/problems/finding-words.js';

const say = (code: string, count: number, example = {}) =>
  findingWords[code]!({ code, severity: 'warning', count, example });

describe('findingWords', () => {
  it('counts in singular and plural', () => {
    expect(say('blank-lines', 1).nl).to.equal('1 lege regel is overgeslagen.');
    expect(say('blank-lines', 4).en).to.equal('4 empty lines were skipped.');
  });
  it('gives the first example as far as it is known', () => {
    expect(say('empty-columns', 68, { name: 'Woningvoorraad_34' }).nl).to.contain(
      'Het eerste voorbeeld: kolom "Woningvoorraad_34".',
    );
    expect(say('stray-lines', 1, { row: 9, text: 'Bron: CBS' }).en).to.contain(
      'The first example: row 9, "Bron: CBS".',
    );
  });
});
