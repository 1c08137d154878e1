import { expect } from '@open-wc/testing';
import { readCsvBytes } from '@draagkracht/formats';
import { sign, tell } from '../../../packages/formats/src/layout/recognised.js';
import { utf8 } from '../fixtures.js';

describe('what a layout tells', () => {
  it('is carried by columns of figures only', () => {
    const [words, figures] = readCsvBytes(utf8('a;b\nnaam;1\n')).columns;
    expect(tell(words!, { unit: '%' })).to.equal(words);
    expect(tell(tell(figures!, { unit: '%' }), { label: 'B' })).to.deep.include({ told: { unit: '%', label: 'B' } });
  });
  it('is no sign when it was not seen', () => {
    expect(sign('code', [])).to.deep.equal([]);
    expect(sign('code', ['a', 'b'])).to.deep.equal([{ code: 'code', count: 2, text: 'a' }]);
  });
});
