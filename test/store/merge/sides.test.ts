import { expect } from '@open-wc/testing';
import { newRecord, monitorSetup, recordTypes } from '@draagkracht/model';
import { memoryStorage } from '@draagkracht/store';
import { readBackup } from '../../../packages/store/src/backup/backup-file.js';
import { isNew, knownFrom, sideOf } from '../../../packages/store/src/merge/sides.js';
import { agreement, dataset, hour, uuid } from '../../helpers/storage.js';

async function knownOf(storage: ReturnType<typeof memoryStorage>) {
  const read = readBackup(await storage.backup.exportAll(hour(9)));
  if (!read.ok) throw new Error('the file is ours');
  return knownFrom(read.content.records, read.content.log, recordTypes);
}
const nobody = knownFrom([], [], recordTypes);

describe('what a side knows', () => {
  it('leaves out how one person has set up the desk', async () => {
    const storage = memoryStorage();
    const setup = newRecord(
      monitorSetup,
      { organisation: '', region: 'GM0362', compareWith: [], view: 'result', policy: 'publiek' },
      { id: uuid(7), now: hour(1), authorRole: 'beleid' },
    );
    await storage.records.saveAll([agreement(1), setup]);
    const known = await knownOf(storage);
    expect([...known.records.keys()]).to.deep.equal([uuid(1)]);
    expect([...known.histories.keys()]).to.deep.equal([uuid(1)]);
  });

  it('tells what was removed from what was never there', async () => {
    const storage = memoryStorage();
    await storage.records.save(agreement(1));
    await storage.records.remove(uuid(1), 'beheer', hour(2));
    const known = await knownOf(storage);
    expect(sideOf(known, uuid(1), nobody)?.record).to.equal(undefined);
    expect(sideOf(known, uuid(1), nobody)?.past.entries).to.have.length(2);
    expect(sideOf(known, uuid(2), nobody)).to.equal(undefined);
  });

  it('forgets a merge that was taken back, unless the other side has it too', async () => {
    const [a, b] = [memoryStorage(), memoryStorage()];
    await b.records.save(agreement(1));
    await a.merge.merge(await b.backup.exportAll(hour(2)), {}, 'ons', hour(3));
    const passedOn = await knownOf(a);
    await a.records.undoAct((await a.merge.last())!.id, 'ons', hour(4));
    const known = await knownOf(a);
    expect(sideOf(known, uuid(1), nobody)).to.equal(undefined);
    expect(sideOf(known, uuid(1), passedOn)?.record).to.equal(undefined);
    expect(sideOf(known, uuid(1), passedOn)?.past.entries.at(-1)?.kind).to.equal('remove');
  });

  it('takes a data set for new when it is nowhere, and not when somebody removed it', async () => {
    const storage = memoryStorage();
    const row = dataset('a');
    expect(isNew('a', undefined, nobody, nobody)).to.equal(true);
    expect(isNew('a', row, nobody, nobody)).to.equal(false);
    await storage.series.saveDataset(row, []);
    await storage.series.removeDataset('a', 'beheer');
    expect(isNew('a', { ...row, removed: { at: hour(1), who: 'beheer' } }, await knownOf(storage), nobody)).to.equal(
      false,
    );
  });
});
