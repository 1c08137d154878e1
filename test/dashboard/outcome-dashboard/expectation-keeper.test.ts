import { expect, waitUntil } from '@open-wc/testing';
import { expectation, newRecord, StorageError, type Storage } from '@draagkracht/model';
import { memoryStorage } from '@draagkracht/store';
import { ExpectationKeeper } from '../../../packages/dashboard/src/outcome-dashboard/expectation-keeper.js';

const now = '2026-11-22T10:00:00.000Z';
const made = (at: number) =>
  newRecord(
    expectation,
    {
      indicatorId: 'a',
      region: 'GM0344',
      measure: `Maatregel ${at}`,
      period: '2027JJ00',
      low: 8,
      high: 10,
      sure: '80',
      why: '',
      recordedOn: '2026-11-22',
    },
    { id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`, now, authorRole: 'beleid' },
  );
const local = (storage: Storage): Storage => ({ ...storage, status: () => ({ mode: 'local' }) });
const refusing = (storage: Storage): Storage => ({
  ...storage,
  records: new Proxy(storage.records, {
    get: (target, name) =>
      name === 'save'
        ? () => Promise.reject(new StorageError('quota'))
        : (Reflect.get(target, name) as () => unknown).bind(target),
  }),
});

describe('what keeps expectations', () => {
  it('keeps them on the device and finds them there again', async () => {
    const storage = local(memoryStorage());
    const keeper = new ExpectationKeeper(() => undefined);
    keeper.follow(storage);
    await keeper.save(made(1));
    expect(keeper.lasts).to.equal(true);
    expect(keeper.isHeld(made(1).id)).to.equal(false);
    const next = new ExpectationKeeper(() => undefined);
    next.follow(storage);
    await waitUntil(() => next.records.length === 1);
    await next.remove(made(1).id, now);
    expect(next.records).to.deep.equal([]);
    await waitUntil(() => keeper.records.length === 0, 'the other hears of it');
  });
  it('holds what the device refuses until the page closes, and says why', async () => {
    const keeper = new ExpectationKeeper(() => undefined);
    keeper.follow(refusing(local(memoryStorage())));
    await keeper.save(made(1));
    expect(keeper.fault).to.equal('quota');
    expect(keeper.records.map(({ id }) => id)).to.deep.equal([made(1).id]);
    expect(keeper.isHeld(made(1).id)).to.equal(true);
    await keeper.remove(made(1).id, now);
    expect(keeper.records).to.deep.equal([]);
  });
  it('holds them without any storage', async () => {
    const keeper = new ExpectationKeeper(() => undefined);
    keeper.follow(undefined);
    await keeper.save(made(2));
    expect(keeper.lasts).to.equal(false);
    expect(keeper.records).to.have.lengthOf(1);
  });
  it('lets go of the storage before when another is opened', async () => {
    const keeper = new ExpectationKeeper(() => undefined);
    keeper.follow(memoryStorage());
    await keeper.save(made(1));
    keeper.follow(memoryStorage());
    expect(keeper.records).to.deep.equal([]);
  });
  it('forgets what it held when the device is wiped, and lets a mistake in the code be one', async () => {
    const storage = memoryStorage();
    const keeper = new ExpectationKeeper(() => undefined);
    keeper.follow(undefined);
    await keeper.save(made(1));
    keeper.follow(storage);
    await storage.backup.wipe();
    await waitUntil(() => keeper.records.length === 0);
    const broken = new Proxy(storage.records, {
      get: (target, name) =>
        name === 'save'
          ? () => Promise.reject(new TypeError('mistake'))
          : (Reflect.get(target, name) as () => unknown).bind(target),
    });
    keeper.follow({ ...storage, records: broken });
    let caught: unknown;
    await keeper.save(made(1)).catch((cause: unknown) => (caught = cause));
    expect(caught).to.be.instanceOf(TypeError);
  });
});
