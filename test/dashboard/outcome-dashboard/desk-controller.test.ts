import { expect, waitUntil } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { StorageError, type Storage } from '@draagkracht/model';
import { DkLeaveRequestEvent } from '@draagkracht/base';
import { memoryStorage, storageProvider } from '@draagkracht/store';
import { DeskController, type DeskTools } from '../../../packages/dashboard/src/outcome-dashboard/desk-controller.js';
import { readIntake } from '../../../packages/dashboard/src/outcome-dashboard/reader.js';
import { readTogether } from '../../../packages/dashboard/src/outcome-dashboard/together.js';
import { phrase, rounds } from '../../helpers/lock.js';
import { itOnReal } from '../../helpers/real-data.js';
import { deleteDatabase, freshName } from '../../helpers/storage.js';

const host = (): ReactiveControllerHost => ({
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
});
const settled = () => new Promise((done) => setTimeout(done));

/** Desks of a test: a desk listens to its page until it leaves. */
const desks: DeskController[] = [];
function deskOn(storage: Storage, more: Partial<DeskTools> = {}) {
  let ids = 0;
  const desk = new DeskController(host(), {
    openStorage: async () => storage,
    read: readIntake,
    readTogether,
    now: () => '2026-11-22T10:00:00.000Z',
    newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
    ...more,
  });
  desks.push(desk);
  return desk;
}

const ready = (desk: DeskController) => {
  if (desk.desk.phase !== 'ready') throw new Error(`the desk is ${desk.desk.phase}`);
  return desk.desk;
};
const csv = (text: string, name = 'cijfers 2024.csv') => new File([text], name);
const small = csv('Regiocode;Regio;Jeugdhulp\r\nNL00;Nederland;9,7\r\nGM0344;Utrecht;8,1\r\n');

async function started(storage: Storage = memoryStorage(), more: Partial<DeskTools> = {}) {
  const desk = deskOn(storage, more);
  desk.hostConnected();
  await settled();
  return desk;
}

describe('the desk', () => {
  afterEach(() => desks.splice(0).forEach((desk) => desk.hostDisconnected()));
  it('begins empty where nothing was kept', async () => {
    expect((await started()).desk.phase).to.equal('empty');
  });
  it('reads a file, shows what it understood, and takes it into use in memory', async () => {
    const storage = memoryStorage();
    const desk = await started(storage);
    await desk.take(small);
    if (desk.desk.phase !== 'preview') throw new Error(desk.desk.phase);
    expect(desk.desk.preview.inspection?.regions).to.equal(2);
    desk.use(desk.desk.preview);
    expect(ready(desk)).to.deep.include({ keeping: 'unsaved' });
    expect(ready(desk).choice.region).to.equal('GM0344');
    expect(desk.block('Jeugdhulp')?.values[1]).to.equal(8.1);
    expect(await storage.series.datasets()).to.deep.equal([]);
  });
  it('refuses that the page goes while a file on it is not saved', async () => {
    const leave = (): boolean => document.dispatchEvent(new DkLeaveRequestEvent());
    const desk = await started(await storageProvider().open(freshName(), 'local'));
    expect(leave()).to.equal(true);
    await desk.take(small);
    expect(leave()).to.equal(false);
    if (desk.desk.phase === 'preview') desk.use(desk.desk.preview);
    expect(leave()).to.equal(false);
    await desk.save();
    expect(leave()).to.equal(true);
    desk.choose({ region: 'NL00' });
    desk.hostDisconnected();
    expect(leave()).to.equal(true);
  });
  it('brings the saved view back', async () => {
    const storage = memoryStorage();
    const desk = await started(storage);
    await desk.take(small);
    if (desk.desk.phase === 'preview') desk.use(desk.desk.preview);
    desk.choose({ indicatorIds: ['Jeugdhulp'], region: 'NL00', compare: false });
    await desk.save();

    const next = await started(storage);
    expect(ready(next).choice).to.deep.equal({ indicatorIds: ['Jeugdhulp'], region: 'NL00', compare: false });
    expect(next.block('Jeugdhulp')).to.equal(undefined);
    await settled();
    expect(next.block('Jeugdhulp')?.values[0]).to.equal(9.7);
  });
  it('lets go of what is locked, and brings it back when somebody opens it', async () => {
    const name = freshName();
    const storage = await storageProvider({ rounds }).open(name, 'local');
    const desk = await started(storage);
    await waitUntil(() => desk.desk.phase === 'empty');
    await desk.take(small);
    if (desk.desk.phase === 'preview') desk.use(desk.desk.preview);
    desk.choose({ indicatorIds: ['Jeugdhulp'], region: 'NL00', compare: false });
    expect(await desk.save()).to.equal(true);
    await storage.lock!.setPhrase(phrase, 15);
    storage.lock!.lockNow();
    expect([desk.desk.phase, desk.fault, desk.block('Jeugdhulp')]).to.deep.equal(['empty', 'locked', undefined]);
    await storage.lock!.unlock(phrase);
    await waitUntil(() => desk.desk.phase === 'ready');
    expect([ready(desk).choice.region, desk.fault]).to.deep.equal(['NL00', undefined]);
    await waitUntil(() => desk.block('Jeugdhulp')?.values[0] === 9.7);
    storage.close();
    await deleteDatabase(`draagkracht-${name}`);
  });
  it('says that memory is not this device', async () => {
    const desk = await started();
    await desk.take(small);
    if (desk.desk.phase === 'preview') desk.use(desk.desk.preview);
    expect(await desk.save()).to.equal(false);
    expect(ready(desk).keeping).to.equal('unsaved');
  });
  it('keeps what was chosen when storage fails, and names the fault', async () => {
    const storage = memoryStorage();
    const full: Storage = {
      ...storage,
      series: {
        ...storage.series,
        dataset: async () => undefined,
        saveDataset: () => Promise.reject(new StorageError('quota')),
      },
    };
    const desk = await started(full);
    await desk.take(small);
    if (desk.desk.phase === 'preview') desk.use(desk.desk.preview);
    desk.choose({ indicatorIds: ['Jeugdhulp'] });
    expect(await desk.save()).to.equal(false);
    expect(desk.fault).to.equal('quota');
    expect(ready(desk).choice.indicatorIds).to.deep.equal(['Jeugdhulp']);
  });
  it('goes on without storage', async () => {
    const desk = await started(memoryStorage(), { openStorage: () => Promise.reject(new StorageError('unavailable')) });
    expect(desk.desk.phase).to.equal('empty');
    expect(desk.fault).to.equal('unavailable');
    await desk.take(small);
    expect(desk.desk.phase).to.equal('preview');
  });
  it('names what is wrong with a file that is no table', async () => {
    const desk = await started();
    await desk.take(csv('', 'leeg.csv'));
    if (desk.desk.phase !== 'unreadable') throw new Error(desk.desk.phase);
    expect(desk.desk.text.nl).to.include('leeg');
    expect(desk.desk.name).to.equal('leeg.csv');
  });
  it('lets a newer file end an older one', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((done) => (release = done));
    const desk = await started(memoryStorage(), {
      read: async (file, options) => {
        if (file.name === 'traag.csv') await held;
        return readIntake(file, options);
      },
    });
    const slow = desk.take(csv('Regiocode;A\nNL00;1\n', 'traag.csv'));
    await desk.take(small);
    release();
    await slow;
    expect(desk.desk.phase === 'preview' && desk.desk.preview.file?.name).to.equal('cijfers 2024.csv');
  });
  it('stops a reading on request and says so', async () => {
    const desk = await started(memoryStorage(), { read: () => new Promise(() => undefined) });
    void desk.take(small);
    desk.cancel();
    expect(desk.desk).to.deep.equal({ phase: 'empty', notice: 'cancelled' });
  });
  it('takes twelve figures and no more', async () => {
    const desk = await started();
    await desk.take(small);
    if (desk.desk.phase === 'preview') desk.use(desk.desk.preview);
    desk.choose({ indicatorIds: Array.from({ length: 13 }, (_, at) => String(at)) });
    expect(ready(desk).choice.indicatorIds).to.deep.equal([]);
  });
  it('chooses and lets go, also twice in a moment', async () => {
    const desk = await started();
    await desk.showExample();
    const [first, second] = ready(desk).dataset.indicators.map(({ id }) => id);
    desk.toggle(first!);
    desk.toggle(second!);
    desk.toggle(first!);
    expect(ready(desk).choice.indicatorIds).to.deep.equal([second]);
  });
  it('shows invented figures as its example', async () => {
    const desk = await started();
    await desk.showExample();
    const { dataset, keeping } = ready(desk);
    expect(keeping).to.equal('example');
    expect(dataset.periods).to.have.lengthOf(13);
    expect(dataset.label).to.match(/bedacht/i);
  });
  it('keeps what was read in this window when the device is wiped, and lets go of what came from it', async () => {
    const storage: Storage = { ...memoryStorage(), status: () => ({ mode: 'local' }) };
    const desk = await started(storage);
    await desk.take(small);
    if (desk.desk.phase === 'preview') desk.use(desk.desk.preview);
    expect(await desk.save()).to.equal(true);
    const next = await started(storage);
    expect(ready(next).keeping).to.equal('saved');
    await storage.backup.wipe();
    expect(ready(desk).keeping).to.equal('unsaved');
    expect(next.desk).to.deep.equal({ phase: 'empty', notice: 'gone' });
  });
  it('says that the file of a saved view is gone', async () => {
    const storage = memoryStorage();
    const desk = await started(storage);
    await desk.take(small);
    if (desk.desk.phase === 'preview') desk.use(desk.desk.preview);
    await desk.save();
    await storage.series.removeDataset(ready(desk).dataset.id);
    expect((await started(storage)).desk).to.deep.equal({ phase: 'empty', notice: 'gone' });
  });
  itOnReal('reads the whole country of 2020 and finds its figures', 'kwb/kwb2020-nederland.csv', async (bytes) => {
    const desk = await started();
    await desk.take(new File([bytes], 'kwb2020-nederland.csv'));
    if (desk.desk.phase !== 'preview') throw new Error(desk.desk.phase);
    const { dataset } = desk.desk.preview;
    desk.use(desk.desk.preview);
    expect(dataset.regionCodes).to.have.lengthOf(17_341);
    expect(dataset.periods).to.deep.equal(['2020JJ00']);
    const inhabitants = dataset.indicators.find(({ id }) => id.startsWith('AantalInwoners'))!;
    expect(inhabitants.additive).to.equal(true);
    expect(desk.block(inhabitants.id)?.values[dataset.regionCodes.indexOf('NL00')]).to.equal(17_407_585);
  });

  describe('with a second file beside the first', () => {
    const older = csv('Regiocode;Regio;Jeugdhulp\r\nNL00;Nederland;9,1\r\nGM0344;Utrecht;7,9\r\n', 'cijfers 2023.csv');
    const previewed = (desk: DeskController) => {
      if (desk.desk.phase !== 'preview') throw new Error(`the desk is ${desk.desk.phase}`);
      return desk.desk;
    };

    it('puts two files beside one another when both are given at once', async () => {
      const desk = await started();
      await desk.takeAll([older, small]);
      expect(previewed(desk).preview.dataset.label).to.equal('cijfers 2023.csv');
      expect(previewed(desk).beside?.dataset.label).to.equal('cijfers 2024.csv');
    });
    it('keeps the first when the second cannot be read, and says why', async () => {
      const desk = await started();
      await desk.takeAll([older, csv('', 'leeg.csv')]);
      expect(previewed(desk).beside).to.equal(undefined);
      expect(previewed(desk).refused?.name).to.equal('leeg.csv');
      expect(previewed(desk).preview.dataset.label).to.equal('cijfers 2023.csv');
    });
    it('keeps what was chosen when a year is joined to what is in use', async () => {
      const desk = await started();
      await desk.take(older);
      desk.use(previewed(desk).preview);
      desk.choose({ indicatorIds: ['Jeugdhulp'], region: 'NL00' });
      await desk.takeBeside(small);
      expect(previewed(desk).preview.blocks).to.have.lengthOf(1);
      const { beside } = previewed(desk);
      await desk.join(beside!);
      expect(ready(desk).choice).to.deep.include({ indicatorIds: ['Jeugdhulp'], region: 'NL00' });
    });
    it('fetches the figures of a saved data set before something is put beside it', async () => {
      const storage = memoryStorage();
      const desk = await started(storage);
      await desk.take(older);
      desk.use(previewed(desk).preview);
      await desk.save();
      const next = await started(storage);
      await next.takeBeside(small);
      expect(previewed(next).preview.blocks[0]?.values[1]).to.equal(7.9);
    });
    it('puts the next file beside what was joined, one after the other', async () => {
      const desk = await started();
      await desk.takeAll([older, small, csv('Regiocode;Jeugdhulp\nNL00;9,9\n', 'cijfers 2025.csv')]);
      await desk.join(previewed(desk).preview);
      expect(previewed(desk).beside?.dataset.label).to.equal('cijfers 2025.csv');
      await desk.join(previewed(desk).preview);
      expect(desk.desk.phase).to.equal('ready');
    });
    it('goes back to what there was when the reading is stopped, and can put the second aside', async () => {
      const desk = await started(memoryStorage(), {
        read: (file, options) => (file.name === 'traag.csv' ? new Promise(() => undefined) : readIntake(file, options)),
      });
      await desk.take(older);
      const before = desk.desk;
      void desk.takeBeside(csv('A;B\n1;2\n', 'traag.csv'));
      await settled();
      expect(desk.desk.phase).to.equal('reading');
      desk.cancel();
      expect(desk.desk).to.equal(before);
      await desk.takeBeside(small);
      desk.putAside();
      expect(previewed(desk).beside).to.equal(undefined);
    });
  });
});
