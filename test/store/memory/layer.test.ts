import { expect } from '@open-wc/testing';
import { absorb, isEmpty, layer, noRows } from '../../../packages/store/src/memory/layer.js';
import { agreement, hour, uuid } from '../../helpers/storage.js';

const act = (n: number) => ({ act: 'x', recordIds: [uuid(n)], entries: [], expiresAt: hour(n) });
const counting = (from: number) => () => from++;

describe('layer', () => {
  it('shows what lies below with what is held over it, and leaves the former alone', async () => {
    const [below, held] = [noRows(), noRows()];
    const base = layer(below, counting(1));
    for (const n of [1, 2, 3]) base.records.put(agreement(n));
    const over = layer(held, counting(1), base);
    over.records.put(agreement(2, { example: 'erover' }));
    over.records.delete(agreement(3));
    over.records.put(agreement(4));
    expect((await over.records.of('principle-agreement')).map((row) => (row as { id: string }).id)).to.deep.equal([
      uuid(1),
      uuid(2),
      uuid(4),
    ]);
    expect(await over.records.count()).to.equal(3);
    expect(await over.records.get(uuid(3))).to.equal(undefined);
    expect(await base.records.get(uuid(2))).to.deep.equal(agreement(2));
    expect(await base.records.count()).to.equal(3);
  });

  it('knows what is due', async () => {
    const tables = layer(noRows(), counting(1));
    for (const n of [1, 2, 3]) await tables.log.append(act(n));
    expect((await tables.log.due(hour(2))).map(({ seq }) => seq)).to.deep.equal([1, 2]);
  });

  it('can be added to another', async () => {
    const [held, draft] = [noRows(), noRows()];
    layer(held, counting(1)).records.put(agreement(1));
    const tables = layer(draft, counting(1));
    tables.records.delete(agreement(1));
    tables.records.put(agreement(2));
    absorb(held, draft);
    expect(isEmpty(held)).to.equal(false);
    expect(isEmpty(held, ['blocks'])).to.equal(true);
    expect(await layer(held, counting(1)).records.all()).to.deep.equal([agreement(2)]);
  });
});
