import { expect } from '@open-wc/testing';
import { memoryStorage } from '@draagkracht/store';
import { block, dataset } from '../../helpers/storage.js';

// What every storage promises is in `repository.suite.ts`; here is what is left.
describe('data sets', () => {
  it('gives nothing of a block whose data set is gone', async () => {
    const { series } = memoryStorage();
    await series.saveDataset(dataset('a'), [block(dataset('a'), 'aantal')]);
    await series.removeDataset('a');
    expect(await series.block('a', 'aantal')).to.equal(undefined);
    await series.removeDataset('a');
  });

  it('takes figures that are a view into one large buffer', async () => {
    const { series } = memoryStorage();
    const buffer = Float64Array.from({ length: 18 }, (_, i) => i);
    const views = [0, 1, 2].map((n) => ({
      ...block(dataset('a'), `i${n}`),
      values: buffer.subarray(n * 6, n * 6 + 6),
    }));
    await series.saveDataset(dataset('a'), views);
    const [, second] = await series.blocks('a', ['i0', 'i1']);
    expect([...second!.values]).to.deep.equal([6, 7, 8, 9, 10, 11]);
    expect(second!.values.buffer.byteLength).to.equal(48);
  });
});
