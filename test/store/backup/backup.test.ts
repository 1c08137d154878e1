import { expect } from '@open-wc/testing';
import { recordTypes, StorageError, type ChangeNotice, type LockState } from '@draagkracht/model';
import { memoryStorage } from '@draagkracht/store';
import { Backup } from '../../../packages/store/src/backup/backup.js';
import { Changes } from '../../../packages/store/src/changes.js';
import { MemoryEngine } from '../../../packages/store/src/memory/memory-engine.js';
import { Done } from '../../../packages/store/src/repositories/done.js';
import type { DiskKeeper } from '../../../packages/store/src/platform.js';
import { agreement, hour } from '../../helpers/storage.js';

const made = { types: recordTypes, now: () => hour(1) };
const backupWith = (keeper: DiskKeeper): Backup =>
  new Backup(new MemoryEngine(), { ...made, changes: new Changes(), done: new Done(), keeper });

// What every storage promises is in `repository.suite.ts`; here is what is left.
describe('backup', () => {
  it('says how much room is used and whether it is kept, as far as the browser tells', async () => {
    const telling = { estimate: async () => ({ usage: 4096 }), persisted: async () => true };
    expect(await backupWith(telling).summary()).to.deep.equal({
      records: {},
      datasets: 0,
      setAside: 0,
      bytes: 4096,
      persisted: true,
    });
    const silent = {
      estimate: () => Promise.reject(new Error('no')),
      persisted: () => Promise.reject(new Error('no')),
    };
    expect(await backupWith(silent).summary()).to.deep.equal({ records: {}, datasets: 0, setAside: 0 });
  });

  it('never holds what was under a lock, and wipes what cannot be read', async () => {
    const standing = { state: 'unlocked' as LockState };
    const engine = new MemoryEngine();
    const backup = new Backup(engine, { ...made, changes: new Changes(), done: new Done(), lock: standing });
    const count = () => engine.read(['records'], ({ records }) => records.count());
    const save = () => engine.write(['records'], async ({ records }) => records.put(agreement(1)));
    await save();
    expect([await backup.wipe(10), await backup.unwipe(), await count()]).to.deep.equal([false, false, 0]);
    standing.state = 'none';
    await save();
    expect([await backup.wipe(10), await backup.unwipe(), await count()]).to.deep.equal([true, true, 1]);
    const { read } = engine;
    engine.read = () => Promise.reject(new StorageError('locked'));
    expect(await backup.wipe(10)).to.equal(false);
    engine.read = read;
    expect(await count()).to.equal(0);
  });

  it('tells of a restore and a wipe, and not of a file that was refused', async () => {
    const storage = memoryStorage();
    await storage.records.save(agreement(1));
    const text = await storage.backup.exportAll(hour(1));
    const heard: ChangeNotice[] = [];
    storage.records.watch((notice) => heard.push(notice));
    await storage.backup.restore(text.slice(0, 40), 'beheer', hour(2));
    await storage.backup.previewRestore(text);
    await storage.backup.wipe();
    await storage.backup.restore(text, 'beheer', hour(2));
    expect(heard).to.deep.equal([{ kind: 'wiped' }, { kind: 'restored' }]);
  });
});
