import { expect } from '@open-wc/testing';
import { MemoryEngine } from '../../../packages/store/src/memory/memory-engine.js';
import { nameOf } from '../../../packages/store/src/memory/table.js';
import { tablesSuite } from '../../suites/tables.suite.js';

tablesSuite('memory', async () => ({ engine: new MemoryEngine(), tidy: async () => {} }));

describe('nameOf', () => {
  it('tells keys apart as the database does', () => {
    expect(nameOf(['a', 'b'])).to.equal(nameOf(['a', 'b']));
    expect(nameOf(['a,b', 'c'])).not.to.equal(nameOf(['a', 'b,c']));
    expect(nameOf(1)).not.to.equal(nameOf('1'));
  });
});
