import { expect } from '@open-wc/testing';
import { steps } from '../../packages/store/src/migrations/steps.js';
import { connectionTo, databaseNames, deleteDatabase, freshName, openRaw } from '../helpers/storage.js';

describe('connection', () => {
  let name: string;
  beforeEach(() => (name = freshName()));
  afterEach(() => deleteDatabase(name));

  it('is one, however many ask for it at once', async () => {
    const connection = connectionTo(name);
    const [absent, one, two] = await Promise.all([connection.get(false), connection.get(true), connection.get(true)]);
    expect(absent).to.equal(undefined);
    expect(one).to.equal(two);
    expect(await connection.get(false)).to.equal(one);
    connection.drop();
  });

  it('is opened again after it was dropped', async () => {
    const connection = connectionTo(name);
    const first = await connection.get(true);
    connection.drop();
    const second = await connection.get(false);
    expect(second).not.to.equal(first);
    expect(second!.version).to.equal(steps.length);
    connection.drop();
  });

  it('makes room for a newer version and for a deletion, and tells which', async () => {
    const told: string[] = [];
    const connection = connectionTo(name, { onNewer: () => told.push('newer'), onGone: () => told.push('gone') });
    await connection.get(true);
    (await openRaw(name, steps.length + 1)).close();
    expect(told).to.deep.equal(['newer']);
    await deleteDatabase(name);
    await connection.get(true);
    await deleteDatabase(name);
    expect(told).to.deep.equal(['newer', 'gone']);
  });

  it('deletes its database, also when there is none', async () => {
    const connection = connectionTo(name);
    await connection.delete();
    await connection.get(true);
    await connection.delete();
    expect(await databaseNames()).not.to.include(name);
  });
});
