import { expect } from '@open-wc/testing';
import { DATASET } from '@draagkracht/model';
import { memoryStorage } from '@draagkracht/store';
import { dataset, hour } from '../../helpers/storage.js';

// What taking back promises is in `acts.suite.ts`; here is what is left.
describe('taking back a data set', () => {
  it('that was taken in is putting it into the trash, unless another took its place', async () => {
    const { series, records } = memoryStorage({ now: () => hour(7) });
    await series.saveDataset(dataset('a'), []);
    const [act] = await records.acts({ most: 1 });
    await series.saveDataset(dataset('a', hour(5)), []);
    expect(await records.undoAct(act!.id, 'beheer', hour(6))).to.deep.equal({
      ok: false,
      why: 'clash',
      clashes: [{ recordId: 'a', type: DATASET, why: 'changed', fields: [] }],
    });
    await series.saveDataset(dataset('a'), []);
    expect(await records.undoAct(act!.id, 'beheer', hour(6))).to.include({ ok: true });
    expect((await series.removedDatasets()).map(({ who }) => who)).to.deep.equal(['beheer']);
  });

  it('that was removed and is gone for good is refused', async () => {
    const { series, records } = memoryStorage({ now: () => hour(7) });
    await series.saveDataset(dataset('a'), []);
    await series.removeDataset('a');
    const [removal] = await records.acts({ most: 1 });
    await series.emptyTrash();
    expect(await records.undoAct(removal!.id, 'beheer', hour(6))).to.have.nested.property('clashes[0].why', 'gone');
    expect(await records.restore('a', 'beheer', hour(6))).to.include({ ok: false, why: 'unknown' });
  });
});
