import { expect } from '@open-wc/testing';
import { memoryStorage } from '@draagkracht/store';
import { agreement, hour } from '../../helpers/storage.js';

// What the trash promises is in `acts.suite.ts`; here is what is left.
describe('trash', () => {
  it('is found in a log of many rows', async () => {
    const { records } = memoryStorage();
    await records.save(agreement(999));
    await records.remove(agreement(999).id, 'wijkteam', hour(2));
    for (let n = 0; n < 450; n++) await records.save(agreement(n));
    expect((await records.removed({ most: 5 })).map(({ record }) => record.id)).to.deep.equal([agreement(999).id]);
    expect(await records.acts({ most: 500 })).to.have.length(452);
  });
});
