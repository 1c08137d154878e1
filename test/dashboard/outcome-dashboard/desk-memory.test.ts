import { expect } from '@open-wc/testing';
import { fileLayoutType, StorageError, type Dataset, type FileLayout, type Storage } from '@draagkracht/model';
import { memoryStorage } from '@draagkracht/store';
import { DeskMemory } from '../../../packages/dashboard/src/outcome-dashboard/desk-memory.js';

function memory() {
  let ids = 0;
  return new DeskMemory({
    now: () => '2026-11-22T10:00:00.000Z',
    newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
  });
}
const layout = (choices: FileLayout['choices'], signature = 'csv:2:0'): FileLayout => ({
  signature,
  name: 'a.csv',
  columns: ['regio', 'aantal'],
  choices,
});
const comma = layout({ decimal: ',' });
const dataset = { id: '00000000-0000-4000-8000-000000000099' } as Dataset;
const choice = { region: 'GM0344', indicatorIds: [], compare: true };
const kept = async (storage: Storage) => (await storage.records.list(fileLayoutType)).records.map(({ data }) => data);

describe('what the desk keeps beside figures', () => {
  it('writes ways of reading with the data set, never before', async () => {
    const storage = memoryStorage();
    const desk = memory();
    desk.use([comma]);
    expect(await kept(storage)).to.deep.equal([]);
    await desk.save(storage, dataset, choice);
    expect(await kept(storage)).to.deep.equal([comma]);
    expect(await memory().known(storage)).to.deep.equal([comma]);
  });
  it('writes nothing again that is there already', async () => {
    const storage = memoryStorage();
    const desk = memory();
    desk.use([comma]);
    await desk.save(storage, dataset, choice);
    const before = (await storage.records.list(fileLayoutType)).records[0]!;
    await desk.save(storage, dataset, choice);
    expect(await storage.records.history(before.id)).to.have.lengthOf(1);
  });
  it('lets go of a way of reading when it is saved without choices', async () => {
    const storage = memoryStorage();
    const desk = memory();
    desk.use([comma]);
    await desk.save(storage, dataset, choice);
    desk.use([layout({})]);
    expect(await desk.known(storage)).to.deep.equal([]);
    expect(await kept(storage)).to.have.lengthOf(1);
    await desk.save(storage, dataset, choice);
    expect(await kept(storage)).to.deep.equal([]);
  });
  it('remembers in this window where nothing can be kept', async () => {
    const desk = memory();
    desk.use([comma]);
    expect(await desk.known(undefined)).to.deep.equal([comma]);
    const storage = memoryStorage();
    const refusing: Storage = {
      ...storage,
      records: { ...storage.records, list: () => Promise.reject(new StorageError('blocked')) },
    };
    expect(await desk.known(refusing)).to.deep.equal([comma]);
  });
  it('says what is wrong when it is no fault of storage', async () => {
    const storage = memoryStorage();
    const broken: Storage = {
      ...storage,
      records: { ...storage.records, list: () => Promise.reject(new TypeError('broken')) },
    };
    const said = await memory()
      .known(broken)
      .catch((cause: Error) => cause.message);
    expect(said).to.equal('broken');
  });
  it('brings the view back and takes it away', async () => {
    const storage = memoryStorage();
    const desk = memory();
    await desk.save(storage, dataset, choice);
    const next = memory();
    expect(await next.restore(storage)).to.deep.include({ region: 'GM0344', datasetId: dataset.id });
    await next.remove(storage);
    expect(await memory().restore(storage)).to.equal(undefined);
  });
  it('knows nothing more when the device is wiped', async () => {
    const desk = memory();
    desk.use([comma]);
    desk.wiped();
    expect(await desk.known(memoryStorage())).to.deep.equal([]);
  });
});
