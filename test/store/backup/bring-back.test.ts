import { expect } from '@open-wc/testing';
import { recordTypes } from '@draagkracht/model';
import { memoryStorage } from '@draagkracht/store';
import { writeBackup, type BackupContent } from '../../../packages/store/src/backup/backup-file.js';
import { prepare } from '../../../packages/store/src/backup/bring-back.js';
import { agreement, hour, uuid } from '../../helpers/storage.js';

const empty: BackupContent = { records: [], setAside: [], log: [], datasets: [], blocks: [] };
const storage = () => memoryStorage({ now: () => hour(12) });
const restore = async (content: Partial<BackupContent>, into = storage()) =>
  into.backup.restore(writeBackup({ ...empty, ...content }, hour(5)), 'beheer', hour(6));

describe('bringing back', () => {
  it('names each record it cannot read by its place, and brings the others', async () => {
    const bad = { ...agreement(2), data: { agreement: 7 } };
    const into = storage();
    const done = await restore({ records: ['tekst', agreement(1), bad, { ...agreement(3), schemaVersion: 9 }] }, into);
    expect(done).to.deep.include({ ok: true, added: 1 });
    expect(done.rejected.map(({ position, fault }) => [position, fault.code])).to.deep.equal([
      [0, 'no-record'],
      [2, 'bad-data'],
      [3, 'newer-version'],
    ]);
    expect(await into.records.get(uuid(1))).to.deep.equal(agreement(1));
  });

  it('logs a record without history as made by who restores', async () => {
    const into = storage();
    await restore({ records: [agreement(1)] }, into);
    const [entry] = await into.records.history(uuid(1));
    expect(entry).to.include({ kind: 'create', who: 'beheer', at: hour(6) });
  });

  it('leaves what has expired', async () => {
    const done = await restore({ records: [{ ...agreement(1), expiresAt: hour(2) }] });
    expect(done).to.include({ added: 0, unchanged: 1 });
  });

  it('leaves a record here that has the same id but is of another type', async () => {
    const into = storage();
    await into.records.save(agreement(1));
    const reading = {
      ...agreement(1),
      type: 'dashboard-reading',
      updatedAt: hour(9),
      data: { datasetId: 'a', indicatorIds: [], region: 'NL00', compare: false },
    };
    expect(await restore({ records: [reading] }, into)).to.include({ updated: 0, unchanged: 1 });
    expect((await into.records.get(uuid(1)))?.type).to.equal('principle-agreement');
  });

  it('refuses a file whole when a column of figures cannot be read', async () => {
    const blocks = [{ datasetId: 'a', indicatorId: 'b', values: 'geen base64!' }];
    expect(prepare({ ...empty, blocks }, { types: recordTypes, who: '', at: hour(6) })).to.equal(undefined);
    expect(await restore({ records: [agreement(1)], blocks })).to.deep.include({
      ok: false,
      fault: 'not-ours',
      added: 0,
    });
  });
});
