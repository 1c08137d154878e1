import { expect } from '@open-wc/testing';
import type { ChangeNotice, Storage } from '@draagkracht/model';
import { deviceStorage, type DeviceOptions } from '../../../packages/store/src/device/device-storage.js';
import { everythingIn, phrase, rounds } from '../../helpers/lock.js';
import {
  agreement,
  block,
  changed,
  dataset,
  deleteDatabase,
  freshName,
  hour,
  openRaw,
  putRaw,
  until,
  uuid,
} from '../../helpers/storage.js';
import { runs } from '../../suites/repository.suite.js';

const type = 'principle-agreement';
const codeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: { code?: unknown }) => error.code ?? error,
  );

runs('IndexedDB with a lock', async (options) => {
  const name = freshName();
  const storage = deviceStorage(name, { ...options, rounds });
  expect(await storage.lock!.setPhrase(phrase, 15)).to.deep.equal({ ok: true });
  return {
    storage,
    async tidy() {
      expect(storage.status()).to.deep.equal({ mode: 'local' });
      storage.close();
      await deleteDatabase(name);
    },
  };
});

describe('lock on the device', () => {
  let name: string;
  let clock: string;
  const opened: Storage[] = [];
  const open = (options: DeviceOptions = {}) => {
    const storage = deviceStorage(name, { now: () => hour(12), rounds, ...options });
    opened.push(storage);
    return { ...storage, lock: storage.lock! };
  };
  const words = [
    'wij bellen eerst',
    'de fiets',
    'wijkteam',
    'Stadshart',
    'kwb.csv',
    'geheime notitie',
    'unknown-column',
  ];
  async function fill(storage: Storage): Promise<void> {
    await storage.records.saveAll([agreement(1), agreement(2)]);
    await storage.records.save(changed(agreement(1), { example: 'geheime notitie' }, hour(2)));
    await storage.records.remove(uuid(2), 'wijkteam', hour(3));
    await storage.series.saveDataset(dataset('a'), [block(dataset('a'), 'aantal')]);
    const raw = await openRaw(name);
    await putRaw(raw, 'records', { id: 'los', type: 'onbekend', note: 'geheime notitie', big: 1n });
    raw.close();
  }
  const looked = async (): Promise<string> => {
    const raw = await openRaw(name);
    const text = await everythingIn(raw);
    raw.close();
    return text;
  };

  beforeEach(() => {
    name = freshName();
    clock = hour(12);
  });
  afterEach(async () => {
    for (const storage of opened.splice(0)) storage.close();
    await deleteDatabase(name);
  });

  it('leaves nothing readable of what was typed, in any row, from then on', async () => {
    const storage = open();
    await fill(storage);
    for (const word of words) expect(await looked()).to.contain(word);
    const before = await storage.backup.exportAll(hour(12));
    expect(await storage.lock.setPhrase(phrase, 15)).to.deep.equal({ ok: true });
    await storage.records.save(agreement(3, { agreement: 'ook dit is een geheime notitie' }));
    await storage.series.saveDataset(dataset('b'), [block(dataset('b'), 'aandeel')]);
    const text = await looked();
    for (const word of [...words, phrase, 'brug']) expect(text, word).not.to.contain(word);
    expect(text).to.contain(uuid(1));
    await storage.records.remove(uuid(3), 'wijkteam', hour(4));
    await storage.series.removeDataset('b');
    const stored = JSON.parse(before) as { content: { records: unknown; datasets: unknown; blocks: unknown } };
    const now = JSON.parse(await storage.backup.exportAll(hour(12))) as typeof stored;
    expect(now.content.records).to.deep.equal(stored.content.records);
  });

  it('gives nothing and takes nothing when it is locked, and all of it with the phrase', async () => {
    const storage = open();
    await fill(storage);
    await storage.lock.setPhrase(phrase, 15);
    const heard: ChangeNotice[] = [];
    const states: string[] = [];
    storage.records.watch((notice) => heard.push(notice));
    storage.lock.onChange(() => states.push(storage.lock.state));
    storage.lock.lockNow();
    expect(storage.status()).to.deep.equal({ mode: 'local', because: 'locked' });
    expect(await codeOf(storage.records.list(type))).to.equal('locked');
    expect(await codeOf(storage.records.save(agreement(3)))).to.equal('locked');
    expect(await codeOf(storage.series.blocks('a'))).to.equal('locked');
    expect(await codeOf(storage.backup.exportAll(hour(12)))).to.equal('locked');
    expect(await storage.lock.unlock('de brug gaat open om tien')).to.deep.equal({ ok: false, why: 'wrong-phrase' });
    expect(await codeOf(storage.records.list(type))).to.equal('locked');
    expect(await storage.lock.unlock(`  ${phrase} `)).to.deep.equal({ ok: true });
    expect(storage.status()).to.deep.equal({ mode: 'local' });
    expect((await storage.records.list(type)).records.map(({ id }) => id)).to.deep.equal([uuid(1)]);
    expect((await storage.records.undo(uuid(1), 'wijkteam', hour(13)))?.data).to.have.property('example', 'de fiets');
    expect(await storage.series.block('a', 'aantal')).to.deep.equal(block(dataset('a'), 'aantal'));
    expect(states).to.deep.equal(['locked', 'unlocked']);
    expect(heard.map(({ kind }) => kind)).to.deep.equal(['restored', 'restored', 'record']);
  });

  it('is still locked after a restart, and can be wiped without the phrase', async () => {
    const before = open();
    await fill(before);
    await before.lock.setPhrase(phrase, 60);
    before.close();
    const after = open();
    expect(await after.lock.look()).to.equal('locked');
    expect(after.lock.minutes).to.equal(60);
    expect(await codeOf(after.records.get(uuid(1)))).to.equal('locked');
    await after.backup.wipe();
    expect(after.lock.state).to.equal('none');
    await after.records.save(agreement(5));
    expect(await after.records.get(uuid(5))).to.deep.equal(agreement(5));
    expect(after.status()).to.deep.equal({ mode: 'local' });
  });

  it('changes its phrase, and is taken away with it: then everything is as it was', async () => {
    const storage = open();
    await fill(storage);
    const before = await storage.backup.exportAll(hour(12));
    await storage.lock.setPhrase(phrase, 15);
    const other = 'de kat van de buren slaapt';
    expect(await storage.lock.changePhrase('niet deze', other)).to.deep.equal({ ok: false, why: 'wrong-phrase' });
    expect(await storage.lock.changePhrase(phrase, 'kort')).to.deep.equal({ ok: false, why: 'weak-phrase' });
    expect(await storage.lock.changePhrase(phrase, other)).to.deep.equal({ ok: true });
    storage.lock.lockNow();
    expect(await storage.lock.unlock(phrase)).to.deep.equal({ ok: false, why: 'wrong-phrase' });
    expect(await storage.lock.removeLock(phrase)).to.deep.equal({ ok: false, why: 'wrong-phrase' });
    expect(await storage.lock.removeLock(other)).to.deep.equal({ ok: true });
    expect(storage.lock.state).to.equal('none');
    expect(await storage.backup.exportAll(hour(12))).to.equal(before);
    expect(await looked()).to.contain('geheime notitie');
    const entry = await storage.records.save(agreement(8));
    expect(entry.seq).to.be.greaterThan((await storage.records.history(uuid(2))).at(-1)!.seq);
    expect(await storage.lock.removeLock(other)).to.deep.equal({ ok: false, why: 'not-set' });
    expect(await storage.lock.setMinutes(5)).to.deep.equal({ ok: false, why: 'not-set' });
  });

  it('leaves everything as it was when the browser stops halfway', async () => {
    const storage = open();
    await fill(storage);
    const before = await looked();
    const put = IDBObjectStore.prototype.put;
    const rows = new Map<IDBTransaction, number>();
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
      const request = put.apply(this, given);
      const { transaction } = this;
      rows.set(transaction, (rows.get(transaction) ?? 0) + 1);
      if (rows.get(transaction) === 3) queueMicrotask(() => transaction.abort());
      return request;
    };
    const refused = await codeOf(storage.lock.setPhrase(phrase, 15));
    IDBObjectStore.prototype.put = put;
    expect([refused, rows.size]).to.deep.equal(['closed', 2]);
    expect(await looked()).to.equal(before);
    expect(await storage.lock.look()).to.equal('none');
    expect(await storage.lock.setPhrase(phrase, 15)).to.deep.equal({ ok: true });
  });

  it('cannot be set twice, with too little, or where the browser gives no cipher', async () => {
    const [here, there] = [open({ channel: () => undefined }), open({ channel: () => undefined })];
    expect(await here.lock.setPhrase('kort', 15)).to.deep.equal({ ok: false, why: 'weak-phrase' });
    await here.lock.setPhrase(phrase, 15);
    expect(await there.lock.setPhrase(phrase, 15)).to.deep.equal({ ok: false, why: 'set-already' });
    const http = open({ secure: false, cipher: undefined });
    expect(http.lock.absence).to.equal('insecure-page');
    expect(await http.lock.setPhrase(phrase, 15)).to.deep.equal({ ok: false, why: 'insecure-page' });
    expect(await codeOf(http.records.list(type))).to.equal('locked');
    expect(await http.lock.unlock(phrase)).to.deep.equal({ ok: false, why: 'insecure-page' });
    expect(open({ secure: true, cipher: undefined }).lock.absence).to.equal('no-cipher');
  });

  it('goes round more often once more is recommended', async () => {
    const old = open({ rounds: 500 });
    await old.lock.setPhrase(phrase, 5);
    old.close();
    const later = open({ rounds: 900 });
    expect(await later.lock.unlock(phrase)).to.deep.equal({ ok: true });
    await later.records.save(agreement(1));
    expect(await looked()).to.contain('"iterations":900');
    later.lock.lockNow();
    expect(await later.lock.unlock(phrase)).to.deep.equal({ ok: true });
    expect(await later.records.get(uuid(1))).to.deep.equal(agreement(1));
  });

  describe('in two tabs', () => {
    it('is opened and shut in both', async () => {
      const [here, there] = [open(), open()];
      await fill(here);
      expect(await there.records.get(uuid(1))).not.to.equal(undefined);
      await here.lock.setPhrase(phrase, 15);
      await until(() => there.lock.state === 'unlocked');
      here.lock.lockNow();
      await until(() => there.lock.state === 'locked');
      expect(await codeOf(there.records.get(uuid(1)))).to.equal('locked');
      await there.lock.unlock(phrase);
      await until(() => here.lock.state === 'unlocked');
      const late = open();
      await codeOf(late.records.get(uuid(1)));
      await until(() => late.lock.state === 'unlocked');
      expect(late.status()).to.deep.equal({ mode: 'local' });
      await Promise.all([
        here.records.save(agreement(6)),
        there.records.save(agreement(7)),
        late.records.save(agreement(8)),
      ]);
      expect((await here.records.list(type)).records).to.have.length(4);
      await here.lock.removeLock(phrase);
      await until(() => there.lock.state === 'none');
      expect((await there.records.list(type)).records).to.have.length(4);
    });
  });

  describe('by itself', () => {
    it('locks every tab after the minutes that were chosen, not while somebody is busy in one', async () => {
      const timers: (() => void)[] = [];
      const schedule = (run: () => void) => {
        timers.push(run);
        return () => void timers.splice(timers.indexOf(run), 1);
      };
      const tick = () => timers.splice(0).forEach((run) => run());
      const minute = (n: number) => (clock = new Date(Date.parse(hour(12)) + n * 60_000).toISOString());
      const quiet = { now: () => clock, schedule };
      const [here, there] = [open({ quiet }), open({ quiet })];
      await here.lock.setPhrase(phrase, 15);
      await until(() => there.lock.state === 'unlocked');
      expect(await here.lock.setMinutes(5)).to.deep.equal({ ok: true });
      await until(() => there.lock.minutes === 5);
      minute(4);
      here.lock.touch();
      await new Promise((resolve) => setTimeout(resolve, 50)); // The other tab hears of it.
      const asked: boolean[] = [];
      there.lock.onClosing(() => asked.push(there.lock.closing));
      minute(8);
      tick();
      expect([asked, here.lock.closing]).to.deep.equal([[true], true]);
      here.lock.touch();
      await until(() => !there.lock.closing);
      expect(asked).to.deep.equal([true, false]);
      minute(12);
      tick();
      expect(there.lock.closing).to.equal(true);
      expect([here.lock.state, there.lock.state]).to.deep.equal(['unlocked', 'unlocked']);
      minute(13);
      expect(await codeOf(there.records.get(uuid(1)))).to.equal('locked');
      await until(() => here.lock.state === 'locked');
    });
  });

  it('seals two thousand records in well under a second', async function () {
    this.timeout(20_000);
    const storage = open();
    await storage.records.saveAll(Array.from({ length: 2000 }, (_, n) => agreement(n)));
    const start = performance.now();
    await storage.lock.setPhrase(phrase, 15);
    const sealed = performance.now();
    expect(sealed - start).to.be.below(5000);
  });
});
