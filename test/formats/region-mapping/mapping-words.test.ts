import { expect } from '@open-wc/testing';
import { mappingWords } from '../../../packages/formats/src/region-mapping/mapping-words.js';

describe('what can be wrong with a file of changes, in words', () => {
  for (const [code, words] of Object.entries(mappingWords))
    it(`${code}: both languages, for one and for more, with the first example`, () => {
      for (const count of [1, 3]) {
        const { nl, en } = words({ code, severity: 'error', count, example: { row: 4, text: 'GM0001' } });
        expect(nl).to.match(/\.$/).and.to.include('rij 4, "GM0001"');
        expect(en).to.match(/\.$/).and.to.include('row 4');
      }
      expect(words({ code, severity: 'error', count: 1 }).nl).to.not.include('voorbeeld');
    });
});
