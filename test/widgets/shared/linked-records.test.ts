import { expect } from '@open-wc/testing';
import { linkedRecords } from '../../../packages/widgets/src/shared/linked-records.js';
import { seededStorage } from '../../../stories/widgets/seeded.js';
import { scenarios } from '../../../stories/widgets/works-ledger/works-ledger.scenarios.js';

describe('records to point to', () => {
  it('are the indicators and initiatives of the same place', async () => {
    const storage = await seededStorage({ records: scenarios.filled.records });
    expect((await linkedRecords(storage)).map(({ type, label }) => `${type} ${label}`)).to.deep.equal([
      'monitor-indicator Inwoners die zich eenzaam voelen',
    ]);
  });

  it('are none without storage, and none when the device refuses', async () => {
    expect(await linkedRecords(undefined)).to.deep.equal([]);
    expect(await linkedRecords(await seededStorage({ fails: 'corrupt' }))).to.deep.equal([]);
  });
});
