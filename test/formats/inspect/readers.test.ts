import { expect } from '@open-wc/testing';
import { documentReaders, jsonReaders, layoutReaders } from '../../../packages/formats/src/inspect/readers.js';

describe('the lists of readers', () => {
  it('hold readers of JSON that leave what is not theirs', async () => {
    for (const read of jsonReaders) expect(await read({ niets: 1 }, {})).to.equal(undefined);
  });
  it('hold readers of workbooks and pages', () =>
    expect(Object.keys(documentReaders)).to.have.members(['zip', 'html', 'old-spreadsheet']));
  it('hold layouts', () => expect(layoutReaders.length).to.be.above(0));
});
