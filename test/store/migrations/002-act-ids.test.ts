import { expect } from '@open-wc/testing';
import { storageProvider } from '@draagkracht/store';
import { steps } from '../../../packages/store/src/migrations/steps.js';
import { savedInV1, storeV1 } from '../../fixtures/store-v1.js';
import { deleteDatabase, freshName, hour, openRaw, putRaw } from '../../helpers/storage.js';

describe('version 2', () => {
  let namespace: string;
  let name: string;
  beforeEach(() => {
    namespace = freshName();
    name = `draagkracht-${namespace}`;
  });
  afterEach(() => deleteDatabase(name));

  it('names the acts of version 1, and they can be taken back', async () => {
    await storeV1(name);
    const { records, close } = await storageProvider().open(namespace, 'local');
    const acts = await records.acts({ most: 10, recordId: savedInV1.id });
    expect(acts.map(({ id }) => id)).to.deep.equal(['v1-2', 'v1-1']);
    expect(await records.undoAct('v1-2', 'wijkteam', hour(9))).to.include({ ok: true });
    expect((await records.get(savedInV1.id))?.data).to.have.property('agreement', 'wij bellen');
    close();
  });

  it('takes the rows of one large act together', async () => {
    const old = await openRaw(name, 1, (database, asked) => steps[0]!(database, asked.transaction!));
    const row = (seq: number, size: number, at = hour(1)) => ({
      seq,
      recordIds: [`r${seq}`],
      entries: Array.from({ length: size }, () => ({
        recordId: `r${seq}`,
        type: 't',
        kind: 'create',
        who: 'x',
        at,
        changes: [],
      })),
    });
    await putRaw(old, 'log', row(1, 200), row(2, 200), row(3, 7), row(4, 1), row(5, 200), row(6, 1, hour(2)));
    old.close();
    const { records, close } = await storageProvider().open(namespace, 'local');
    const acts = await records.acts({ most: 10 });
    expect(acts.map(({ id, entries }) => [id, entries.length])).to.deep.equal([
      ['v1-6', 1],
      ['v1-5', 200],
      ['v1-4', 1],
      ['v1-1', 407],
    ]);
    close();
  });
});
