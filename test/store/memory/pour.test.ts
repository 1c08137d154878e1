import { expect } from '@open-wc/testing';
import { layer, noRows, UNNUMBERED } from '../../../packages/store/src/memory/layer.js';
import { pour } from '../../../packages/store/src/memory/pour.js';
import { storeNames } from '../../../packages/store/src/schema.js';
import { agreement, uuid } from '../../helpers/storage.js';

const act = { act: 'x', recordIds: [uuid(1)], entries: [] };
const counting = (from: number) => () => from++;

describe('pour', () => {
  it('writes and deletes; only acts without a number of the device get one', async () => {
    const held = noRows();
    const tables = layer(held, counting(UNNUMBERED));
    await tables.log.append(act);
    tables.log.put({ ...act, seq: 7 });
    tables.log.delete({ ...act, seq: 8 });
    tables.records.put(agreement(1));
    tables.records.delete(agreement(2));

    const below = layer(noRows(), counting(20));
    below.log.put({ ...act, seq: 8 });
    below.records.put(agreement(2));
    pour(held, below, storeNames);
    expect((await below.log.all()).map(({ seq }) => seq).sort((a, b) => a - b)).to.deep.equal([7, 20]);
    expect(await below.records.all()).to.deep.equal([agreement(1)]);
  });

  it('goes only into the tables named', async () => {
    const held = noRows();
    layer(held, counting(1)).records.put(agreement(1));
    const below = layer(noRows(), counting(1));
    pour(held, below, ['datasets', 'blocks']);
    expect(await below.records.count()).to.equal(0);
  });
});
