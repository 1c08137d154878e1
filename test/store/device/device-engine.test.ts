import { expect } from '@open-wc/testing';
import { StorageError } from '@draagkracht/model';
import { DeviceEngine } from '../../../packages/store/src/device/device-engine.js';
import { agreement, connectionTo, databaseNames, deleteDatabase, freshName } from '../../helpers/storage.js';

describe('device engine', () => {
  let name: string;
  let engine: DeviceEngine;
  const transaction = IDBDatabase.prototype.transaction;
  beforeEach(() => {
    name = freshName();
    engine = new DeviceEngine(connectionTo(name));
  });
  afterEach(async () => {
    IDBDatabase.prototype.transaction = transaction;
    engine.close();
    await deleteDatabase(name);
  });

  it('finds nothing, and makes nothing, by reading', async () => {
    expect(await engine.read(['records'], ({ records }) => records.count())).to.equal(0);
    await engine.wipe();
    expect(await databaseNames()).not.to.include(name);
  });

  it('is done when the transaction is: another connection sees it at once', async () => {
    await engine.write(['records'], async ({ records }) => records.put(agreement(1)));
    const other = new DeviceEngine(connectionTo(name));
    expect(await other.read(['records'], ({ records }) => records.count())).to.equal(1);
    other.close();
  });

  it('works only on the tables it was opened for', async () => {
    await engine.write(['records'], async ({ records }) => records.put(agreement(1)));
    const error = await engine.read(['records'], (tables) => tables.log.count()).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(StorageError).with.property('code', 'corrupt');
  });

  it('tries a lost connection once more, and then says that it is closed', async () => {
    let tries = 0;
    IDBDatabase.prototype.transaction = () => {
      tries++;
      throw new DOMException('closing', 'InvalidStateError');
    };
    const error = await engine.write(['records'], async () => undefined).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(StorageError).with.property('code', 'closed');
    expect(tries).to.equal(2);
  });
});
