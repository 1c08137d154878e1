import { expect } from '@open-wc/testing';
import { principleAgreement } from '@draagkracht/model';
import { MemoryEngine } from '../../../packages/store/src/memory/memory-engine.js';
import { recordStores } from '../../../packages/store/src/repositories/expiry.js';
import { recordToWrite, removeRecords, writeRecords } from '../../../packages/store/src/repositories/writing.js';
import { agreement, hour, uuid } from '../../helpers/storage.js';

// What saving and removing promise is in `repository.suite.ts`; here is what is left.
describe('writing', () => {
  it('refuses what is no record, with the field that is not right', () => {
    const bad = { ...agreement(1), data: { ...agreement(1).data, principle: 99 } };
    expect(() => recordToWrite(bad, [principleAgreement])).to.throw(TypeError, 'bad-data at principle');
    expect(recordToWrite(agreement(1), [principleAgreement])).to.deep.equal(agreement(1));
  });

  it('makes one act of what is written together, and of what is removed together', async () => {
    const engine = new MemoryEngine();
    const written = await engine.write(recordStores, (tables) => writeRecords(tables, [agreement(1), agreement(2)]));
    const removing = { who: 'beheer', at: hour(4), now: hour(4), types: [principleAgreement] };
    const removed = await engine.write(recordStores, (tables) =>
      removeRecords(tables, [uuid(1), uuid(1), uuid(9)], removing),
    );
    expect(new Set(written.map(({ act }) => act)).size).to.equal(1);
    expect(removed.map(({ recordId, who }) => [recordId, who])).to.deep.equal([[uuid(1), 'beheer']]);
  });
});
