import { expect } from '@open-wc/testing';
import type { ChangeNotice, RecordType, Storage } from '@draagkracht/model';
import { principleAgreement } from '@draagkracht/model';
import { actsSuite } from './acts.suite.js';
import { draftsSuite } from './drafts.suite.js';
import { remainingFigure, retentionSuite, story } from './retention.suite.js';
import { agreement, block, changed, dataset, hour, uuid } from '../helpers/storage.js';

/** What the suite hands to a maker of storage. */
export interface MakeOptions {
  readonly types: readonly RecordType[];
  readonly now: () => string;
}

/** A fresh, empty storage, and how to clean up after it. */
export interface Made {
  readonly storage: Storage;
  tidy(): Promise<void>;
}

/** A type whose records expire: the suite must not depend on how long a real type is kept. */
const shortLived = { ...principleAgreement, type: 'short-lived', keepWeeks: 1 } as RecordType;
const type = principleAgreement.type;

async function throwing(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('it should have been refused');
}

/**
 * The promises of the storage ports, over any implementation of them. Run it on yours:
 * `runs('our store', async (options) => ({ storage: ourStorage(options), tidy: async () => {} }))`.
 */
export function runs(name: string, make: (options: MakeOptions) => Promise<Made>): void {
  describe(`${name}: storage`, () => {
    let made: Made;
    let storage: Storage;
    let now: string;

    beforeEach(async () => {
      now = hour(12);
      made = await make({ types: [principleAgreement, shortLived, story, remainingFigure], now: () => now });
      storage = made.storage;
    });
    afterEach(() => made.tidy());

    describe('records', () => {
      it('finds nothing where nothing is', async () => {
        expect(await storage.records.get(uuid(1))).to.equal(undefined);
        expect(await storage.records.list(type)).to.deep.equal({ records: [], setAside: [] });
        expect(await storage.records.history(uuid(1))).to.deep.equal([]);
        expect(await storage.records.remove(uuid(1), 'wijkteam', hour(1))).to.equal(undefined);
        expect(await storage.records.undo(uuid(1), 'wijkteam', hour(1))).to.equal(undefined);
      });

      it('gives back what was saved', async () => {
        await storage.records.save(agreement(1));
        expect(await storage.records.get(uuid(1))).to.deep.equal(agreement(1));
      });

      it('keeps its own copy', async () => {
        const record = agreement(1);
        await storage.records.save(record);
        (record.data as { agreement: string }).agreement = 'veranderd na het bewaren';
        expect((await storage.records.get(uuid(1)))?.data).to.have.property('agreement', 'wij bellen eerst');
      });

      it('lists one type, newest change first', async () => {
        await storage.records.save(agreement(3));
        await storage.records.saveAll([agreement(1), agreement(4)]);
        await storage.records.save({ ...agreement(5), type: 'short-lived' });
        const { records } = await storage.records.list(type);
        expect(records.map(({ id }) => id)).to.deep.equal([uuid(4), uuid(3), uuid(1)]);
      });

      it('orders times of different zones by the moment they name', async () => {
        await storage.records.save({ ...agreement(1), updatedAt: '2026-01-05T10:00:00+01:00' });
        await storage.records.save({ ...agreement(2), updatedAt: '2026-01-05T09:30:00Z' });
        expect((await storage.records.list(type)).records.map(({ id }) => id)).to.deep.equal([uuid(2), uuid(1)]);
      });

      it('logs what a change did, field by field', async () => {
        const first = await storage.records.save(agreement(1));
        const second = await storage.records.save(
          changed(agreement(1), { agreement: 'wij gaan langs', outcome: 'yes' }, hour(2)),
        );
        expect(first).to.include({ kind: 'create', recordId: uuid(1), type, who: 'wijkteam', at: hour(1) });
        expect(first.changes).to.deep.include({ path: 'data.agreement', after: 'wij bellen eerst' });
        expect(second.kind).to.equal('update');
        expect(second.changes).to.deep.equal([
          { path: 'data.agreement', before: 'wij bellen eerst', after: 'wij gaan langs' },
          { path: 'data.outcome', after: 'yes' },
        ]);
        expect(second.seq).to.be.greaterThan(first.seq);
        expect(await storage.records.history(uuid(1))).to.deep.equal([first, second]);
      });

      it('saves many in one act, all or none', async () => {
        await storage.records.saveAll(Array.from({ length: 450 }, (_, n) => agreement(n)));
        expect((await storage.records.list(type)).records).to.have.length(450);
        expect(await storage.records.history(uuid(449))).to.have.length(1);
        const bad = { ...agreement(451), data: { agreement: 7 } };
        expect(await throwing(storage.records.saveAll([agreement(450), bad]))).to.be.instanceOf(TypeError);
        expect(await storage.records.get(uuid(450))).to.equal(undefined);
      });

      it('knows what was there when many are saved over many', async () => {
        await storage.records.saveAll(Array.from({ length: 60 }, (_, n) => agreement(n)));
        await storage.records.saveAll(
          Array.from({ length: 80 }, (_, n) => changed(agreement(n), { example: 'nieuw' }, hour(30))),
        );
        expect((await storage.records.history(uuid(59))).map(({ kind }) => kind)).to.deep.equal(['create', 'update']);
        expect((await storage.records.history(uuid(79))).map(({ kind }) => kind)).to.deep.equal(['create']);
      });

      it('logs a record that comes twice in one act as two changes', async () => {
        await storage.records.saveAll([agreement(1), changed(agreement(1), { example: 'later' }, hour(2))]);
        const history = await storage.records.history(uuid(1));
        expect(history.map(({ kind }) => kind)).to.deep.equal(['create', 'update']);
        expect((await storage.records.get(uuid(1)))?.data).to.have.property('example', 'later');
      });

      it('refuses what is no record of a known type', async () => {
        expect(String(await throwing(storage.records.save({ ...agreement(1), type: 'onbekend' })))).to.contain(
          'unknown-type',
        );
        expect(String(await throwing(storage.records.save({ ...agreement(1), id: 'geen uuid' })))).to.contain(
          'no-record',
        );
      });

      it('removes, and tells who did it', async () => {
        await storage.records.save(agreement(1));
        const entry = await storage.records.remove(uuid(1), 'beheer', hour(2));
        expect(entry).to.include({ kind: 'remove', who: 'beheer', at: hour(2), type });
        expect(await storage.records.get(uuid(1))).to.equal(undefined);
      });

      it('undoes a change, and undoing again is redoing', async () => {
        await storage.records.save(agreement(1));
        await storage.records.save(changed(agreement(1), { agreement: 'anders', learned: 'rustig aan' }, hour(2)));
        const back = await storage.records.undo(uuid(1), 'wijkteam', hour(3));
        expect(back).to.deep.equal({ ...agreement(1), updatedAt: hour(3) });
        expect(await storage.records.get(uuid(1))).to.deep.equal(back);
        const again = await storage.records.undo(uuid(1), 'wijkteam', hour(4));
        expect(again?.data).to.include({ agreement: 'anders', learned: 'rustig aan' });
        expect((await storage.records.history(uuid(1))).map(({ kind }) => kind)).to.deep.equal([
          'create',
          'update',
          'update',
          'update',
        ]);
      });

      it('undoes making and removing', async () => {
        await storage.records.save(agreement(1));
        await storage.records.remove(uuid(1), 'wijkteam', hour(2));
        expect(await storage.records.undo(uuid(1), 'wijkteam', hour(3))).to.deep.equal({
          ...agreement(1),
          updatedAt: hour(3),
        });
        await storage.records.undo(uuid(1), 'wijkteam', hour(4));
        await storage.records.save(agreement(2));
        expect(await storage.records.undo(uuid(2), 'wijkteam', hour(3))).to.equal(undefined);
        expect(await storage.records.get(uuid(2))).to.equal(undefined);
      });

      it('lets saves that run at once follow each other', async () => {
        await Promise.all(
          [1, 2, 3, 4].map((n) => storage.records.save(changed(agreement(1), { example: `keer ${n}` }, hour(n)))),
        );
        const history = await storage.records.history(uuid(1));
        expect(history.map(({ kind }) => kind)).to.deep.equal(['create', 'update', 'update', 'update']);
        expect(history[3]!.changes).to.deep.equal([{ path: 'data.example', before: 'keer 3', after: 'keer 4' }]);
      });
    });

    actsSuite(
      () => storage,
      (at) => (now = at),
    );

    draftsSuite(
      () => storage,
      (at) => (now = at),
    );

    retentionSuite(
      () => storage,
      (at) => (now = at),
    );

    describe('expiry', () => {
      const expiring = (n: number) => ({ ...agreement(n), type: 'short-lived', expiresAt: hour(10 + n) });

      it('does not give what has expired', async () => {
        await storage.records.saveAll([expiring(1), expiring(5)]);
        expect(await storage.records.get(uuid(1))).to.equal(undefined);
        expect((await storage.records.list('short-lived')).records.map(({ id }) => id)).to.deep.equal([uuid(5)]);
        expect((await storage.backup.summary()).records).to.deep.equal({ 'short-lived': 1 });
        expect(await storage.backup.exportAll(now)).not.to.contain(uuid(1));
      });

      it('forgets it, with its history, at the next write', async () => {
        await storage.records.saveAll([expiring(1), agreement(2)]);
        await storage.records.save(agreement(3));
        expect(await storage.records.history(uuid(1))).to.deep.equal([]);
        expect(await storage.records.history(uuid(2))).to.have.length(1);
      });

      it('forgets what was removed when it would have expired', async () => {
        await storage.records.save(expiring(5));
        await storage.records.remove(uuid(5), 'wijkteam', hour(13));
        await storage.records.save(agreement(3));
        expect(await storage.records.history(uuid(5))).to.have.length(2);
        now = hour(20);
        await storage.records.save(agreement(4));
        expect(await storage.records.history(uuid(5))).to.deep.equal([]);
      });
    });

    describe('changes', () => {
      it('are told to every listener until it leaves', async () => {
        const heard: ChangeNotice[] = [];
        const leave = storage.records.watch((notice) => heard.push(notice));
        await storage.records.save(agreement(1));
        await storage.series.saveDataset(dataset('a'), []);
        await storage.backup.wipe();
        leave();
        await storage.records.save(agreement(2));
        expect(heard).to.deep.equal([
          { kind: 'record', type, id: uuid(1) },
          { kind: 'dataset', id: 'a' },
          { kind: 'wiped' },
        ]);
      });
    });

    describe('series', () => {
      const one = dataset('a');

      it('finds nothing where nothing is', async () => {
        expect(await storage.series.datasets()).to.deep.equal([]);
        expect(await storage.series.dataset('a')).to.equal(undefined);
        expect(await storage.series.block('a', 'aantal')).to.equal(undefined);
        expect(await storage.series.blocks('a')).to.deep.equal([]);
      });

      it('gives back data sets, newest first, and their blocks', async () => {
        await storage.series.saveDataset(one, [block(one, 'aantal'), block(one, 'aandeel')]);
        await storage.series.saveDataset(dataset('b', hour(2)), []);
        expect((await storage.series.datasets()).map(({ id }) => id)).to.deep.equal(['b', 'a']);
        expect(await storage.series.dataset('a')).to.deep.equal(one);
        expect(await storage.series.block('a', 'aandeel')).to.deep.equal(block(one, 'aandeel'));
      });

      it('gives many blocks in the order asked, leaving out what is not there', async () => {
        await storage.series.saveDataset(one, [block(one, 'aantal'), block(one, 'aandeel')]);
        await storage.series.saveDataset(dataset('b'), [block(one, 'van b')]);
        const ids = async (wanted?: string[]) =>
          (await storage.series.blocks('a', wanted)).map(({ indicatorId }) => indicatorId);
        expect(await ids(['aantal', 'weg', 'aandeel'])).to.deep.equal(['aantal', 'aandeel']);
        expect((await ids()).sort()).to.deep.equal(['aandeel', 'aantal']);
      });

      it('keeps every column, own axes, and gaps that are none', async () => {
        const size = 2;
        const rich = {
          indicatorId: 'rijk',
          regions: ['GM0362'],
          periods: ['2019JJ00', '2020JJ00'],
          values: Float64Array.of(0.1, Number.NaN),
          gaps: Uint8Array.of(0, 3),
          status: Uint8Array.of(0, 2),
          numerators: Float64Array.of(1, 2),
          denominators: Float64Array.of(10, 20),
        };
        const plain = { ...rich, indicatorId: 'gaaf', gaps: new Uint8Array(size) };
        await storage.series.saveDataset(one, [rich, plain]);
        expect(await storage.series.block('a', 'rijk')).to.deep.equal(rich);
        expect(await storage.series.block('a', 'gaaf')).to.deep.equal(plain);
      });

      it('replaces a data set whole', async () => {
        await storage.series.saveDataset(one, [block(one, 'aantal'), block(one, 'aandeel')]);
        await storage.series.saveDataset(one, [block(one, 'aandeel')]);
        expect(await storage.series.block('a', 'aantal')).to.equal(undefined);
      });

      it('writes nothing of a data set with a column that does not fit', async () => {
        const short = { ...block(one, 'kort'), gaps: new Uint8Array(1) };
        expect(await throwing(storage.series.saveDataset(one, [block(one, 'aantal'), short]))).to.be.instanceOf(
          TypeError,
        );
        expect(await storage.series.datasets()).to.deep.equal([]);
      });

      it('removes a data set with its blocks and nothing else', async () => {
        await storage.series.saveDataset(one, [block(one, 'aantal')]);
        await storage.series.saveDataset(dataset('b'), [block(one, 'aantal')]);
        await storage.series.removeDataset('a');
        expect((await storage.series.datasets()).map(({ id }) => id)).to.deep.equal(['b']);
        expect(await storage.series.blocks('a')).to.deep.equal([]);
        expect(await storage.series.blocks('b')).to.have.length(1);
      });
    });

    describe('backup', () => {
      it('sums up what is there', async () => {
        expect(await storage.backup.summary()).to.deep.include({ records: {}, datasets: 0, setAside: 0 });
        await storage.records.saveAll([agreement(1), agreement(2)]);
        await storage.series.saveDataset(dataset('a'), []);
        expect(await storage.backup.summary()).to.deep.include({ records: { [type]: 2 }, datasets: 1, setAside: 0 });
      });

      it('takes everything along and brings it back after a wipe', async () => {
        const one = dataset('a');
        await storage.records.save(agreement(1));
        await storage.records.save(changed(agreement(1), { example: 'later' }, hour(2)));
        await storage.series.saveDataset(one, [block(one, 'aantal')]);
        const text = await storage.backup.exportAll(hour(5));
        await storage.backup.wipe();
        expect(await storage.records.list(type)).to.deep.equal({ records: [], setAside: [] });
        expect(await storage.series.datasets()).to.deep.equal([]);

        const promised = await storage.backup.previewRestore(text);
        expect(promised).to.deep.equal({
          ok: true,
          exportedAt: hour(5),
          added: 1,
          updated: 0,
          unchanged: 0,
          datasets: 1,
          setAside: 0,
          rejected: [],
        });
        expect(await storage.records.get(uuid(1))).to.equal(undefined);
        expect(await storage.backup.restore(text, 'beheer', hour(6))).to.deep.equal(promised);
        expect((await storage.records.get(uuid(1)))?.data).to.have.property('example', 'later');
        expect(await storage.records.history(uuid(1))).to.have.length(2);
        expect(await storage.series.block('a', 'aantal')).to.deep.equal(block(one, 'aantal'));
        expect((await storage.records.undo(uuid(1), 'wijkteam', hour(7)))?.data).to.have.property(
          'example',
          'de fiets',
        );
      });

      it('changes nothing when the same file is restored twice', async () => {
        await storage.records.saveAll([agreement(1), agreement(2)]);
        await storage.records.remove(uuid(2), 'wijkteam', hour(3));
        await storage.series.saveDataset(dataset('a'), []);
        const text = await storage.backup.exportAll(hour(5));
        await storage.backup.wipe();
        await storage.backup.restore(text, 'beheer', hour(6));
        const before = await storage.backup.exportAll(hour(5));
        expect(await storage.backup.restore(text, 'beheer', hour(7))).to.deep.include({
          added: 0,
          updated: 0,
          unchanged: 1,
          datasets: 0,
        });
        expect(await storage.backup.exportAll(hour(5))).to.equal(before);
        expect((await storage.records.undo(uuid(2), 'wijkteam', hour(8)))?.id).to.equal(uuid(2));
      });

      it('lets the newer change win, and restoring can be undone', async () => {
        await storage.records.saveAll([agreement(1), agreement(2), agreement(3)]);
        await storage.records.save(changed(agreement(1), { example: 'uit het bestand' }, hour(4)));
        const text = await storage.backup.exportAll(hour(5));
        await storage.backup.wipe();
        await storage.records.saveAll([agreement(1), changed(agreement(2), { example: 'van hier' }, hour(6))]);
        expect(await storage.backup.restore(text, 'beheer', hour(7))).to.deep.include({
          added: 1,
          updated: 1,
          unchanged: 1,
        });
        expect((await storage.records.get(uuid(1)))?.data).to.have.property('example', 'uit het bestand');
        expect((await storage.records.get(uuid(2)))?.data).to.have.property('example', 'van hier');
        expect((await storage.records.history(uuid(1))).at(-1)).to.deep.include({
          kind: 'update',
          who: 'beheer',
          at: hour(7),
        });
        expect((await storage.records.undo(uuid(1), 'wijkteam', hour(8)))?.data).to.have.property(
          'example',
          'de fiets',
        );
      });

      it('brings back what was removed here', async () => {
        await storage.records.save(agreement(1));
        const text = await storage.backup.exportAll(hour(5));
        await storage.records.remove(uuid(1), 'wijkteam', hour(6));
        expect(await storage.backup.restore(text, 'beheer', hour(7))).to.include({ added: 1 });
        expect((await storage.records.history(uuid(1))).map(({ kind }) => kind)).to.deep.equal([
          'create',
          'remove',
          'create',
        ]);
      });

      it('refuses a file cut in half and writes nothing', async () => {
        await storage.records.saveAll([agreement(1), agreement(2)]);
        const text = await storage.backup.exportAll(hour(5));
        await storage.backup.wipe();
        for (const part of [0.001, 0.01, 0.3, 0.5, 0.999]) {
          const half = text.slice(0, Math.ceil(text.length * part));
          expect(await storage.backup.previewRestore(half)).to.include({ ok: false, fault: 'cut-off' });
          expect(await storage.backup.restore(half, 'beheer', hour(6))).to.include({ ok: false, fault: 'cut-off' });
        }
        expect((await storage.records.list(type)).records).to.deep.equal([]);
      });
    });
  });
}
