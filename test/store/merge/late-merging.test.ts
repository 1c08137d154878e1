import { expect } from '@open-wc/testing';
import { memoryStorage } from '@draagkracht/store';
import { deviceStorage } from '../../../packages/store/src/device/device-storage.js';
import { agreement, changed, deleteDatabase, freshName, hour, uuid } from '../../helpers/storage.js';

describe('merging when it is asked for', () => {
  it('refuses a file that cannot be used, with why, and writes nothing', async () => {
    const storage = memoryStorage();
    const text = await memoryStorage().backup.exportAll(hour(1));
    const refused: [string, string][] = [
      ['', 'not-json'],
      ['{"type":"FeatureCollection"}', 'not-ours'],
      [text.slice(0, 90), 'cut-off'],
      [text.replace('"version":1', '"version":9'), 'newer-version'],
      [text.replace('"records":[]', '"records":[1]'), 'checksum'],
    ];
    for (const [given, fault] of refused) {
      expect(await storage.merge.preview(given)).to.deep.include({ ok: false, fault });
      expect(await storage.merge.merge(given, {}, 'beheer', hour(2))).to.deep.include({ ok: false, fault });
    }
    expect(await storage.records.acts({ most: 1 })).to.deep.equal([]);
  });

  it('works the same on the device', async () => {
    const name = freshName();
    const [here, there] = [deviceStorage(name), memoryStorage()];
    await here.records.save(agreement(1));
    await there.backup.restore(await here.backup.exportAll(hour(2)), 'zij', hour(2));
    await here.records.save(changed(agreement(1), { example: 'A', learned: 'hier' }, hour(3)));
    await there.records.save(changed(agreement(1), { example: 'B', ownWords: 'daar' }, hour(4)));
    const before = await here.records.get(uuid(1));
    const done = await here.merge.merge(await there.backup.exportAll(hour(5)), {}, 'beheer', hour(6));
    expect(done).to.deep.include({ ok: true, changed: 1, beside: 1 });
    const { records } = await here.records.list('principle-agreement');
    expect(records.map(({ data }) => data as object)).to.have.length(2);
    expect(records.find(({ id }) => id === uuid(1))?.data).to.include({
      example: 'A',
      learned: 'hier',
      ownWords: 'daar',
    });
    expect(records.find(({ id }) => id !== uuid(1))?.besideOf).to.deep.include({ id: uuid(1) });
    expect((await here.records.undoAct(done.id!, 'beheer', hour(7))).ok).to.equal(true);
    expect(await here.records.get(uuid(1))).to.deep.equal({ ...before, updatedAt: hour(7) });
    expect((await here.records.list('principle-agreement')).records).to.have.length(1);
    here.close();
    await deleteDatabase(name);
  });
});
