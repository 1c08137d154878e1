import { expect } from '@open-wc/testing';
import { memoryStorage } from '@draagkracht/store';
import { deviceStorage } from '../../../packages/store/src/device/device-storage.js';
import { agreement, changed, databaseNames, dataset, freshName, hour } from '../../helpers/storage.js';

const day = { now: () => hour(5) };

describe('that a file was made', () => {
  it('is remembered with what was done since', async () => {
    const storage = memoryStorage(day);
    expect(await storage.backup.fileStanding()).to.deep.equal({ changes: 0 });
    await storage.records.saveAll([agreement(1), agreement(2)]);
    expect(await storage.backup.fileStanding()).to.deep.equal({ changes: 2, firstAt: hour(1) });
    await storage.backup.fileMade(hour(3));
    expect(await storage.backup.fileStanding()).to.deep.equal({ madeAt: hour(3), changes: 0 });
    await storage.records.save(changed(agreement(1), { example: 'later' }, hour(4)));
    await storage.series.saveDataset(dataset('a'), []);
    expect(await storage.backup.fileStanding()).to.deep.equal({ madeAt: hour(3), changes: 2, firstAt: hour(4) });
    await storage.backup.fileMade(hour(6));
    expect(await storage.backup.fileStanding()).to.deep.equal({ madeAt: hour(6), changes: 0 });
  });

  it('is the file that everything came from, on a device where nothing was', async () => {
    const [old, fresh] = [memoryStorage(day), memoryStorage(day)];
    await old.records.save(agreement(1));
    const text = await old.backup.exportAll(hour(2));
    await fresh.backup.restore(text, 'beheer', hour(4));
    expect(await fresh.backup.fileStanding()).to.deep.equal({ madeAt: hour(2), changes: 0 });
    await old.records.save(agreement(2));
    await old.backup.restore(text, 'beheer', hour(4));
    expect(await old.backup.fileStanding()).to.deep.include({ changes: 2 });
  });

  it('is of this device alone: in no count, no list, no log, no file and no merge', async () => {
    const storage = memoryStorage(day);
    await storage.records.save(agreement(1));
    const before = await storage.backup.exportAll(hour(2));
    await storage.backup.fileMade(hour(2));
    expect(await storage.backup.exportAll(hour(2))).to.equal(before);
    expect(await storage.backup.summary()).to.deep.include({ records: { 'principle-agreement': 1 }, setAside: 0 });
    expect(await storage.records.acts({ most: 9 })).to.have.length(1);
    expect((await storage.merge.preview(before)).records.map(({ type }) => type)).to.deep.equal([
      'principle-agreement',
    ]);
  });

  it('writes nothing where nothing is kept', async () => {
    const name = freshName();
    const storage = deviceStorage(name);
    await storage.backup.exportAll(hour(1));
    await storage.backup.fileMade(hour(1));
    expect(await storage.backup.fileStanding()).to.deep.equal({ changes: 0 });
    expect(await databaseNames()).not.to.include(name);
    storage.close();
  });
});
