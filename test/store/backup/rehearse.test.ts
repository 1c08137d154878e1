import { expect } from '@open-wc/testing';
import { memoryStorage } from '@draagkracht/store';
import { readBackup, writeBackup } from '../../../packages/store/src/backup/backup-file.js';
import { agreement, block, changed, dataset, hour } from '../../helpers/storage.js';

const type = 'principle-agreement';
const day = { now: () => hour(20) };

async function filled() {
  const storage = memoryStorage(day);
  const one = dataset('a');
  await storage.records.saveAll([agreement(1), agreement(2), agreement(3)]);
  await storage.series.saveDataset(one, [block(one, 'aantal'), block(one, 'aandeel')]);
  return storage;
}

describe('rehearsing a restore', () => {
  it('tells that all comes back, piece by piece and figure by figure, and writes nothing', async () => {
    const storage = await filled();
    const text = await storage.backup.exportAll(hour(5));
    expect(await storage.backup.rehearse(text)).to.deep.equal({
      ok: true,
      exportedAt: hour(5),
      types: [
        { type, inFile: 3, back: 3, here: 3, missing: 0, other: 0 },
        { type: 'dataset', inFile: 1, back: 1, here: 1, missing: 0, other: 0 },
      ],
      changes: { inFile: 4, back: 4 },
      figures: { inFile: 2, back: 2 },
      rejected: [],
    });
    expect(await storage.backup.exportAll(hour(5))).to.equal(text);
  });

  it('tells what is here and would be missing, and what is here in another version', async () => {
    const storage = await filled();
    const text = await storage.backup.exportAll(hour(5));
    await storage.records.save(changed(agreement(1), { example: 'later' }, hour(6)));
    await storage.records.save(agreement(4));
    await storage.records.remove(agreement(2).id, 'beheer', hour(7));
    const { types } = await storage.backup.rehearse(text);
    expect(types[0]).to.deep.equal({ type, inFile: 3, back: 3, here: 3, missing: 1, other: 1 });
  });

  it('tells what does not come back', async () => {
    const read = readBackup(await (await filled()).backup.exportAll(hour(5)));
    if (!read.ok) throw new Error('the file is ours');
    const [first, ...rest] = read.content.records;
    const text = writeBackup({ ...read.content, records: [{ ...(first as object), data: {} }, ...rest] }, hour(5));
    const done = await memoryStorage(day).backup.rehearse(text);
    expect(done.types[0]).to.deep.include({ type, inFile: 3, back: 2, here: 0 });
    expect(done.rejected.map(({ position }) => position)).to.deep.equal([0]);
  });

  it('refuses a file that ends too early', async () => {
    const storage = await filled();
    const text = await storage.backup.exportAll(hour(5));
    expect(await storage.backup.rehearse(text.slice(0, 500))).to.deep.include({ ok: false, fault: 'cut-off' });
  });
});
