import { expect } from '@open-wc/testing';
import { StorageError, type Storage } from '@draagkracht/model';
import { memoryStorage } from '@draagkracht/store';
import { ManagerDesk } from '../../../packages/widgets/src/data-manager/manager-desk.js';
import { agreement, hour } from '../../helpers/storage.js';
import { failing } from '../../helpers/stored-host.js';

describe('the desk of the manager', () => {
  const told: string[] = [];
  const deskOn = (storage: Storage | undefined): ManagerDesk => {
    const element = document.createElement('div');
    element.addEventListener('dk-error', (event) => told.push((event as CustomEvent<{ code: string }>).detail.code));
    return new ManagerDesk({
      element,
      storage: () => storage,
      language: () => 'nl',
      who: () => 'team',
      now: () => hour(12),
      today: () => '2026-01-05',
      update: () => undefined,
      focus: () => undefined,
    });
  };
  beforeEach(() => (told.length = 0));

  it('reads what there is, and nothing of what is not', async () => {
    const storage = memoryStorage({ now: () => hour(12) });
    await storage.records.saveAll([agreement(1), { ...agreement(2), expiresAt: hour(40) }]);
    const desk = deskOn(storage);
    await desk.look();
    expect(desk.read?.inventory.map(({ type, count, expiring }) => [type, count, expiring?.count])).to.deep.equal([
      ['principle-agreement', 2, 1],
    ]);
    expect(desk.read?.standing.changes).to.equal(2);
  });

  it('makes a state of what the device refuses, and keeps nothing in sight of what is locked', async () => {
    const storage = memoryStorage({ now: () => hour(12) });
    await storage.records.save(agreement(1));
    const desk = deskOn(failing(storage, 'locked', 'list'));
    desk.read = {} as never;
    await desk.look();
    expect([desk.fault, desk.read, told]).to.deep.equal(['locked', undefined, ['locked']]);
    const full = deskOn(failing(storage, 'quota', 'expire'));
    await full.expire();
    expect([full.fault, full.done]).to.deep.equal(['quota', undefined]);
  });

  it('does not swallow a mistake in the code', async () => {
    const storage = memoryStorage();
    const broken = {
      ...storage,
      backup: new Proxy(storage.backup, { get: () => () => Promise.reject(new TypeError()) }),
    };
    expect(
      await deskOn(broken)
        .look()
        .catch((error: unknown) => error),
    ).to.be.instanceOf(TypeError);
    expect(new StorageError('quota').code).to.equal('quota');
  });

  it('says when the browser promises nothing, and does nothing without a storage', async () => {
    const desk = deskOn(memoryStorage());
    await desk.persist();
    expect(desk.done).to.deep.equal({ kind: 'not-promised' });
    const none = deskOn(undefined);
    await none.look();
    await none.csv('obstacle');
    expect([none.read, none.done]).to.deep.equal([undefined, undefined]);
  });
});
