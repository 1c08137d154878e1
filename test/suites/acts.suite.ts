import { expect } from '@open-wc/testing';
import type { Dataset, DkRecord, LoggedAct, Storage, UndoOutcome } from '@draagkracht/model';
import { agreement, block, changed, dataset, hour, uuid } from '../helpers/storage.js';

const idsOf = (outcome: UndoOutcome): string[] =>
  outcome.ok ? outcome.act.entries.map(({ recordId }) => recordId) : [outcome.why];

/** What the storage ports promise about taking back, the trash, and two who change the same thing. `at` sets the clock. */
export function actsSuite(storageNow: () => Storage, clock: (at: string) => void): void {
  let storage: Storage;
  const acts = (most = 10, before?: string) => storage.records.acts({ most, before });
  const last = async (): Promise<LoggedAct> => (await acts(1))[0]!;
  const words = async (n: number) =>
    (await storage.records.get(uuid(n)))?.data as { example: string; agreement: string };
  const undo = (act: LoggedAct, at = hour(9)) => storage.records.undoAct(act.id, 'beheer', at);
  beforeEach(() => (storage = storageNow()));

  describe('acts', () => {
    it('are what was saved together, newest first, however many rows of the log it takes', async () => {
      await storage.records.saveAll(Array.from({ length: 450 }, (_, n) => agreement(n)));
      await storage.records.save(changed(agreement(1), { example: 'later' }, hour(2)));
      await storage.records.removeAll([uuid(1), uuid(2), uuid(999)], 'beheer', hour(3));
      const [removed, saved, many, ...rest] = await acts();
      expect(rest).to.deep.equal([]);
      expect(removed).to.deep.include({ who: 'beheer', at: hour(3) });
      expect(removed!.entries.map(({ kind, recordId }) => [kind, recordId])).to.deep.equal([
        ['remove', uuid(1)],
        ['remove', uuid(2)],
      ]);
      expect(saved!.entries[0]!.changes).to.deep.equal([{ path: 'data.example', before: 'de fiets', after: 'later' }]);
      expect(many!.entries).to.have.length(450);
      expect(new Set(many!.entries.map(({ act }) => act))).to.deep.equal(new Set([many!.id]));
    });

    it('come page by page, and of one record', async () => {
      await storage.records.saveAll([agreement(1), agreement(2)]);
      for (const n of [3, 4, 5]) await storage.records.save(agreement(n));
      await storage.records.save(changed(agreement(2), { example: 'later' }, hour(6)));
      const first = await acts(2);
      const next = await acts(2, first[1]!.id);
      const end = await acts(2, next[1]!.id);
      expect([first, next, end].map((page) => page.map(({ at }) => at))).to.deep.equal([
        [hour(6), hour(5)],
        [hour(4), hour(3)],
        [hour(1)],
      ]);
      expect(await acts(2, 'onbekend')).to.deep.equal([]);
      const own = await storage.records.acts({ most: 9, recordId: uuid(2) });
      expect(own.map(({ id }) => id)).to.deep.equal([first[0]!.id, end[0]!.id]);
      expect((await storage.records.acts({ most: 9, recordId: uuid(2), before: own[0]!.id })).length).to.equal(1);
    });

    it('are taken back whole, and that again', async () => {
      await storage.records.save(agreement(1));
      await storage.records.save(agreement(2));
      await storage.records.saveAll([
        agreement(3),
        changed(agreement(1), { example: 'samen' }, hour(4)),
        changed(agreement(2), { example: 'samen' }, hour(4)),
      ]);
      const outcome = await undo(await last());
      expect(idsOf(outcome)).to.have.members([uuid(1), uuid(2), uuid(3)]);
      expect(await storage.records.get(uuid(1))).to.deep.equal({ ...agreement(1), updatedAt: hour(9) });
      expect(await storage.records.get(uuid(3))).to.equal(undefined);

      const [taking, taken] = await acts(2);
      expect([taking!.undoes, taken!.undoneBy]).to.deep.equal([taken!.id, taking!.id]);
      expect(idsOf(await undo(taken!))).to.deep.equal(['nothing']);
      expect((await undo(taking!, hour(10))).ok).to.equal(true);
      expect(await words(2)).to.have.property('example', 'samen');
      expect(await words(3)).to.have.property('example', 'de fiets');
      const again = await acts(3);
      expect(again.map(({ undoneBy }) => undoneBy)).to.deep.equal([undefined, again[0]!.id, undefined]);
    });

    it('leave alone what was changed since in other fields', async () => {
      await storage.records.save(agreement(1));
      await storage.records.save(changed(agreement(1), { example: 'de trein' }, hour(2)));
      const act = await last();
      await storage.records.save(changed(agreement(1), { example: 'de trein', agreement: 'wij gaan' }, hour(3)));
      expect((await undo(act)).ok).to.equal(true);
      expect(await words(1)).to.include({ example: 'de fiets', agreement: 'wij gaan' });
    });

    it('are refused when the same field was changed since, and then nothing is written', async () => {
      await storage.records.saveAll([agreement(1), agreement(2)]);
      await storage.records.saveAll([
        changed(agreement(1), { example: 'de trein' }, hour(2)),
        changed(agreement(2), { example: 'de trein' }, hour(2)),
      ]);
      const act = await last();
      await storage.records.save(changed(agreement(2), { example: 'de bus' }, hour(3)));
      expect(await undo(act)).to.deep.equal({
        ok: false,
        why: 'clash',
        clashes: [{ recordId: uuid(2), type: agreement(2).type, why: 'changed', fields: ['data.example'] }],
      });
      expect(await words(1)).to.have.property('example', 'de trein');
      expect((await acts()).length).to.equal(3);
    });

    it('say of a record that is gone, or there again, that it is', async () => {
      await storage.records.save(agreement(1));
      const made = await last();
      await storage.records.save(changed(agreement(1), { example: 'anders' }, hour(2)));
      const change = await last();
      expect(await undo(made)).to.deep.include({ why: 'clash' });
      await storage.records.remove(uuid(1), 'wijkteam', hour(3));
      const removal = await last();
      expect(await undo(change)).to.have.nested.property('clashes[0].why', 'gone');
      expect(idsOf(await undo(made))).to.deep.equal(['nothing']);
      await storage.records.restore(uuid(1), 'wijkteam', hour(4));
      expect(idsOf(await undo(removal))).to.deep.equal(['nothing']);
      await storage.records.save(changed(agreement(1), { example: 'nieuw' }, hour(5)));
      expect(await undo(removal)).to.have.nested.property('clashes[0].why', 'there-again');
      expect(idsOf(await storage.records.undoAct('onbekend', 'wijkteam', hour(6)))).to.deep.equal(['unknown']);
    });

    it('of this page are taken back one after the other, and done again', async () => {
      await storage.records.save(agreement(1));
      await storage.records.save(changed(agreement(1), { example: 'twee' }, hour(2)));
      await storage.records.save(changed(agreement(1), { example: 'drie' }, hour(3)));
      const back = () => storage.records.undoLast('wijkteam', hour(4));
      const again = () => storage.records.redoLast('wijkteam', hour(5));
      await back();
      await back();
      expect(await words(1)).to.have.property('example', 'de fiets');
      await again();
      expect(await words(1)).to.have.property('example', 'twee');
      await again();
      expect(await words(1)).to.have.property('example', 'drie');
      expect(idsOf(await again())).to.deep.equal(['nothing']);
      await back();
      expect(await words(1)).to.have.property('example', 'twee');
      await storage.records.save(changed(agreement(1), { example: 'vier' }, hour(6)));
      expect(idsOf(await again())).to.deep.equal(['nothing']);
    });

    it('of types that are saved along the way are passed over', async () => {
      await storage.records.save(agreement(1));
      await storage.records.save({ ...agreement(2), type: 'short-lived' });
      expect(idsOf(await storage.records.undoLast('wijkteam', hour(4), ['short-lived']))).to.deep.equal([uuid(1)]);
      expect(idsOf(await storage.records.undoLast('wijkteam', hour(4), ['short-lived']))).to.deep.equal(['nothing']);
      expect(await storage.records.get(uuid(2))).not.to.equal(undefined);
    });

    it('come along in a backup, each by itself', async () => {
      await storage.records.save(agreement(1));
      await storage.records.saveAll([agreement(2), changed(agreement(1), { example: 'later' }, hour(2))]);
      await undo(await last());
      const before = await acts();
      const text = await storage.backup.exportAll(hour(5));
      await storage.backup.wipe();
      await storage.backup.restore(text, 'beheer', hour(6));
      const bare = (list: readonly LoggedAct[]) =>
        list.map(({ entries, ...act }) => [act, entries.map(({ seq: _seq, ...entry }) => entry)]);
      expect(bare(await acts())).to.deep.equal(bare(before));
      expect((await undo((await acts())[0]!)).ok).to.equal(true);
      expect(await words(1)).to.have.property('example', 'later');
    });
  });

  describe('trash', () => {
    it('holds what was removed, last removed first, until it is brought back', async () => {
      await storage.records.saveAll([agreement(1), agreement(2), agreement(3)]);
      await storage.records.remove(uuid(1), 'wijkteam', hour(4));
      await storage.records.removeAll([uuid(2)], 'beheer', hour(5));
      const trash = await storage.records.removed({ most: 10 });
      expect(trash.map(({ record, removedAt, who }) => [record.id, removedAt, who])).to.deep.equal([
        [uuid(2), hour(5), 'beheer'],
        [uuid(1), hour(4), 'wijkteam'],
      ]);
      expect(trash[1]!.record.data).to.deep.equal(agreement(1).data);
      expect(await storage.records.removed({ most: 1 })).to.have.length(1);
      expect((await storage.records.restore(uuid(1), 'beheer', hour(6))).ok).to.equal(true);
      expect(await storage.records.get(uuid(1))).to.deep.equal({ ...agreement(1), updatedAt: hour(6) });
      expect((await storage.records.removed({ most: 10 })).map(({ record }) => record.id)).to.deep.equal([uuid(2)]);
      expect(idsOf(await storage.records.restore(uuid(1), 'beheer', hour(6)))).to.deep.equal(['nothing']);
      expect(idsOf(await storage.records.restore(uuid(9), 'beheer', hour(6)))).to.deep.equal(['unknown']);
    });

    it('does not hold what has expired', async () => {
      await storage.records.save({ ...agreement(1), type: 'short-lived', expiresAt: hour(15) });
      await storage.records.removeAll([uuid(1)], 'wijkteam', hour(13));
      expect(await storage.records.removed({ most: 10 })).to.have.length(1);
      clock(hour(20));
      expect(await storage.records.removed({ most: 10 })).to.deep.equal([]);
      expect(idsOf(await storage.records.restore(uuid(1), 'wijkteam', hour(20)))).to.deep.equal(['unknown']);
    });

    it('forgets for good, what was asked or all of it', async () => {
      await storage.records.saveAll([agreement(1), agreement(2), agreement(3)]);
      await storage.records.removeAll([uuid(1), uuid(2)], 'wijkteam', hour(4));
      await storage.records.forget([uuid(1), uuid(3)]);
      expect((await storage.records.removed({ most: 10 })).map(({ record }) => record.id)).to.deep.equal([uuid(2)]);
      expect(await storage.records.history(uuid(1))).to.deep.equal([]);
      await storage.records.forget();
      expect(await storage.records.removed({ most: 10 })).to.deep.equal([]);
      expect(await storage.records.history(uuid(3))).to.have.length(1);
    });
  });

  describe('many at once', () => {
    it('are given in the order asked', async () => {
      await storage.records.saveAll([agreement(1), agreement(2)]);
      expect(await storage.records.getMany([uuid(2), uuid(9), uuid(1)])).to.deep.equal([
        agreement(2),
        undefined,
        agreement(1),
      ]);
    });
  });

  describe('edits', () => {
    const read = agreement(1);
    const edit = (data: Parameters<typeof changed>[1], at = hour(5), basedOn: DkRecord = read) => ({
      record: changed(basedOn, data, at),
      basedOn,
    });

    it('are laid over what was changed elsewhere in other fields', async () => {
      await storage.records.save(read);
      await storage.records.save(changed(read, { example: 'van daar' }, hour(3)));
      const outcome = await storage.records.saveEdits([edit({ agreement: 'van hier' })]);
      expect(outcome).to.deep.include({ ok: true, merged: [uuid(1)] });
      expect(await words(1)).to.include({ example: 'van daar', agreement: 'van hier' });
      expect((await storage.records.history(uuid(1))).at(-1)!.changes).to.deep.equal([
        { path: 'data.agreement', before: 'wij bellen eerst', after: 'van hier' },
      ]);
    });

    it('clash in a field that was changed in both, and then nothing is written', async () => {
      await storage.records.saveAll([read, agreement(2)]);
      await storage.records.save(changed(read, { example: 'van daar' }, hour(3)));
      const other = { record: changed(agreement(2), { example: 'ook hier' }, hour(5)), basedOn: agreement(2) };
      expect(await storage.records.saveEdits([other, edit({ example: 'van hier' })])).to.deep.equal({
        ok: false,
        clashes: [
          {
            recordId: uuid(1),
            type: read.type,
            path: 'data.example',
            base: 'de fiets',
            here: 'van hier',
            there: 'van daar',
            at: hour(3),
            who: 'wijkteam',
          },
        ],
      });
      expect(await words(2)).to.have.property('example', 'de fiets');
      const now = (await storage.records.get(uuid(1)))!;
      expect(await storage.records.saveEdits([edit({ example: 'van hier' }, hour(6), now)])).to.deep.include({
        ok: true,
        merged: [],
      });
    });

    it('that clash are saved when somebody says which side holds', async () => {
      await storage.records.save(read);
      await storage.records.save(changed(read, { example: 'van daar', learned: 'daar' }, hour(3)));
      const mine = edit({ example: 'van hier', agreement: 'hier' });
      expect((await storage.records.saveEdits([mine], 'there')).ok).to.equal(true);
      expect(await words(1)).to.include({ example: 'van daar', agreement: 'hier', learned: 'daar' });
      expect((await storage.records.saveEdits([mine], 'here')).ok).to.equal(true);
      expect(await words(1)).to.include({ example: 'van hier', agreement: 'hier', learned: 'daar' });
      await storage.records.remove(uuid(1), 'beheer', hour(6));
      expect(await storage.records.saveEdits([mine], 'there')).to.deep.equal({ ok: true, records: [], merged: [] });
      expect(await storage.records.get(uuid(1))).to.equal(undefined);
      expect((await storage.records.saveEdits([mine], 'here')).ok).to.equal(true);
      expect(await words(1)).to.include({ example: 'van hier' });
    });

    it('that say the same in both are no clash; what is gone elsewhere is', async () => {
      await storage.records.save(read);
      await storage.records.save(changed(read, { example: 'eens' }, hour(3)));
      expect((await storage.records.saveEdits([edit({ example: 'eens' })])).ok).to.equal(true);
      await storage.records.remove(uuid(1), 'beheer', hour(6));
      expect(await storage.records.saveEdits([edit({ example: 'nog' })])).to.deep.equal({
        ok: false,
        clashes: [{ recordId: uuid(1), type: read.type, path: '', at: hour(6), who: 'beheer' }],
      });
      expect((await storage.records.saveEdits([{ record: agreement(3) }])).ok).to.equal(true);
    });
  });

  describe('data sets', () => {
    const one = dataset('a');
    const save = (set: Dataset = one) => storage.series.saveDataset(set, [block(set, 'aantal')], 'beheer');

    it('go into the trash with their figures, and come out of it', async () => {
      await save();
      await storage.series.removeDataset('a', 'wijkteam');
      expect([await storage.series.datasets(), await storage.series.dataset('a')]).to.deep.equal([[], undefined]);
      expect(await storage.series.removedDatasets()).to.deep.equal([
        { dataset: one, removedAt: hour(12), who: 'wijkteam', until: '2026-02-04T12:00:00.000Z' },
      ]);
      expect((await storage.backup.summary()).datasets).to.equal(0);
      expect(await storage.series.restoreDataset('a', 'wijkteam')).to.equal(true);
      expect(await storage.series.block('a', 'aantal')).to.deep.equal(block(one, 'aantal'));
      expect(await storage.series.dataset('a')).to.deep.equal(one);
      expect(await storage.series.removedDatasets()).to.deep.equal([]);
      expect(await storage.series.restoreDataset('a')).to.equal(false);
    });

    it('leave the trash when it is emptied, or after thirty days', async () => {
      for (const id of ['a', 'b', 'c']) {
        await save(dataset(id));
        await storage.series.removeDataset(id);
      }
      await storage.series.emptyTrash(['a']);
      expect((await storage.series.removedDatasets()).length).to.equal(2);
      clock('2026-02-04T12:00:00.000Z');
      expect(await storage.series.removedDatasets()).to.deep.equal([]);
      expect(await storage.series.restoreDataset('b')).to.equal(false);
      clock(hour(12));
      expect(await storage.series.removedDatasets()).to.deep.equal([]);
      await save();
      await storage.series.emptyTrash();
      expect(await storage.series.dataset('a')).to.deep.equal(one);
    });

    it('are acts of the log, which can be taken back', async () => {
      await save();
      expect((await last()).entries[0]).to.deep.include({
        type: 'dataset',
        kind: 'create',
        recordId: 'a',
        who: 'beheer',
      });
      await storage.series.removeDataset('a', 'wijkteam');
      const removal = await last();
      expect((await undo(removal)).ok).to.equal(true);
      expect(await storage.series.blocks('a')).to.have.length(1);
      expect((await storage.records.undoLast('wijkteam', hour(10))).ok).to.equal(true);
      expect(await storage.series.datasets()).to.deep.equal([]);
      await save();
      await save({ ...one, label: 'Anders' });
      expect(await undo(await last())).to.have.nested.property('clashes[0].why', 'replaced');
      expect(await storage.records.removed({ most: 5 })).to.deep.equal([]);
    });

    it('in the trash stay behind in a backup, and a backup brings them back', async () => {
      await save();
      const text = await storage.backup.exportAll(hour(5));
      await storage.series.removeDataset('a');
      const without = await storage.backup.exportAll(hour(5));
      expect(JSON.parse(without)).to.have.nested.property('content.datasets').that.is.empty;
      expect(JSON.parse(without)).to.have.nested.property('content.blocks').that.is.empty;
      expect(await storage.backup.restore(text, 'beheer', hour(6))).to.include({ ok: true, datasets: 1 });
      expect(await storage.series.blocks('a')).to.have.length(1);
      expect((await last()).entries[0]).to.deep.include({
        type: 'dataset',
        kind: 'create',
        who: 'beheer',
        at: hour(6),
      });
    });
  });

  describe('a wipe', () => {
    it('can be taken back while it is held, beside what was saved since', async () => {
      await storage.records.saveAll([agreement(1), agreement(2)]);
      await storage.records.remove(uuid(2), 'wijkteam', hour(3));
      await storage.series.saveDataset(dataset('a'), [block(dataset('a'), 'aantal')]);
      const isSealed = storage.lock?.state === 'unlocked';
      await storage.backup.wipe(10);
      expect(await storage.records.get(uuid(1))).to.equal(undefined);
      // What had a lock on it is not held: it would come back readable.
      if (isSealed) {
        expect(await storage.backup.unwipe()).to.equal(false);
        return;
      }
      await storage.records.save(changed(agreement(1), { example: 'nieuw begin' }, hour(4)));
      expect(await storage.backup.unwipe()).to.equal(true);
      expect(await words(1)).to.have.property('example', 'nieuw begin');
      expect(await storage.series.blocks('a')).to.have.length(1);
      expect((await storage.records.removed({ most: 5 })).map(({ record }) => record.id)).to.deep.equal([uuid(2)]);
      expect(await storage.backup.unwipe()).to.equal(false);
    });

    it('is not held unless it was asked, and not for longer', async () => {
      await storage.records.save(agreement(1));
      await storage.backup.wipe();
      expect(await storage.backup.unwipe()).to.equal(false);
      await storage.records.save(agreement(1));
      await storage.backup.wipe(0.01);
      await new Promise((resolve) => setTimeout(resolve, 40));
      expect(await storage.backup.unwipe()).to.equal(false);
    });
  });
}
