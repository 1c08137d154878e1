import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import * as v from 'valibot';
import {
  changedRecord,
  newRecord,
  remainderId,
  type ChangeNotice,
  type DkRecord,
  type RecordType,
  type Storage,
} from '@draagkracht/model';
import { hour, uuid } from '../helpers/storage.js';

/** A story that counts from the day it was closed, and of which a figure remains. */
export const story = {
  type: 'story',
  schemaVersion: 1,
  label: { nl: 'Verhaal', en: 'Story' },
  keepWeeks: 1,
  keepFrom: (data) => String(data['closedOn']),
  remains: ({ data }) => (data['cents'] === 0 ? undefined : { type: 'figure', data: { cents: data['cents'] } }),
  schema: v.object({ words: v.string(), closedOn: v.string(), cents: v.number() }),
} as const satisfies RecordType;

/** What remains of it. */
export const remainingFigure = {
  type: 'figure',
  schemaVersion: 1,
  label: { nl: 'Cijfer', en: 'Figure' },
  schema: v.object({ cents: v.number() }),
} as const satisfies RecordType;

const WORDS = 'het verhaal van de fiets';
const told = (n: number, data: object = {}, at = hour(n)): DkRecord =>
  newRecord(
    story,
    { words: WORDS, closedOn: '', cents: 100 + n, ...data },
    { id: uuid(n), now: at, authorRole: 'wijkteam' },
  );
const closed = '2026-01-05';
/** A week after the day on which a story was closed, in hours from the fifth of January. */
const LATER = 7 * 24;

/** What the ports promise about leaving when the time is over, and about what remains. `at` sets the clock. */
export function retentionSuite(storageNow: () => Storage, clock: (at: string) => void): void {
  describe('retention', () => {
    let storage: Storage;
    const figures = async () =>
      ((await storage.records.list('figure')).records as DkRecord<{ cents: number }>[])
        .map(({ data }) => data.cents)
        .sort((a, b) => a - b);
    const stories = async () => (await storage.records.list('story')).records.map(({ id }) => id).sort();
    const everything = async () =>
      JSON.stringify([
        await storage.records.acts({ most: 99 }),
        await storage.records.removed({ most: 99 }),
        await storage.backup.exportAll(hour(1)),
      ]);
    beforeEach(() => (storage = storageNow()));

    it('does not count before the day there is to count from', async () => {
      await storage.records.saveAll([told(1), told(2, { closedOn: closed })]);
      clock(hour(LATER));
      expect(await stories()).to.deep.equal([uuid(1)]);
    });

    it('counts anew when that day changes, or is taken back', async () => {
      await storage.records.save(told(1, { closedOn: closed }));
      expect(await storage.records.get(uuid(1))).to.have.property('expiresAt', hour(LATER));
      const open = changedRecord(story, told(1), { words: WORDS, closedOn: '', cents: 1 }, hour(2));
      await storage.records.save(open);
      expect(await storage.records.get(uuid(1))).to.not.have.property('expiresAt');
      await storage.records.undo(uuid(1), 'wijkteam', hour(3));
      expect(await storage.records.get(uuid(1))).to.have.property('expiresAt', hour(LATER));
      const [last] = await storage.records.acts({ most: 1 });
      expect(await storage.records.undoAct(last!.id, 'wijkteam', hour(4))).to.include({ ok: true });
      expect(await storage.records.get(uuid(1))).to.not.have.property('expiresAt');
    });

    it('says what goes soon, by type', async () => {
      await storage.records.saveAll([1, 2, 3].map((n) => told(n, { closedOn: `2026-01-0${n + 4}` })));
      expect(await storage.records.expiring(hour(LATER - 1))).to.deep.equal([]);
      expect(await storage.records.expiring(hour(LATER + 24))).to.deep.equal([
        { type: 'story', count: 2, firstAt: hour(LATER) },
      ]);
      clock(hour(LATER));
      expect(await storage.records.expiring(hour(LATER + 48))).to.deep.equal([
        { type: 'story', count: 2, firstAt: hour(LATER + 24) },
      ]);
    });

    it('is carried out on purpose, says what went, and leaves a figure and not a word', async () => {
      await storage.records.saveAll([told(1, { closedOn: closed }), told(2, { closedOn: closed, cents: 0 }), told(3)]);
      await storage.records.save(changedRecord(story, told(3), { words: 'anders', closedOn: '', cents: 7 }, hour(4)));
      const notices: ChangeNotice[] = [];
      storage.records.watch((notice) => notices.push(notice));
      expect(await storage.records.expire(hour(LATER - 1))).to.deep.equal({ types: {}, drafts: 0 });
      expect(notices).to.deep.equal([]);
      expect(await storage.records.expire(hour(LATER))).to.deep.equal({ types: { story: 2 }, drafts: 0 });
      expect(notices).to.deep.equal([{ kind: 'expired', expired: { types: { story: 2 }, drafts: 0 } }]);
      expect(await stories()).to.deep.equal([uuid(3)]);
      expect(await figures()).to.deep.equal([101]);
      expect(await storage.records.history(uuid(1))).to.deep.equal([]);
      expect(await everything())
        .to.not.include(uuid(1))
        .and.not.include('"kind":"remove"');
      expect(await storage.records.expire(hour(LATER))).to.deep.equal({ types: {}, drafts: 0 });
      expect(await figures()).to.deep.equal([101]);
    });

    it('is told when it is carried out along with a write', async () => {
      await storage.records.save(told(1, { closedOn: closed }));
      const notices: ChangeNotice[] = [];
      storage.records.watch((notice) => notices.push(notice));
      clock(hour(LATER));
      await storage.records.save(told(2));
      expect(notices).to.deep.include({ kind: 'expired', expired: { types: { story: 1 }, drafts: 0 } });
      expect(await figures()).to.deep.equal([101]);
    });

    it('leaves what remains of what is removed, in the same act, and takes it away when that is taken back', async () => {
      await storage.records.saveAll([told(1), told(2)]);
      await storage.records.removeAll([uuid(1), uuid(2)], 'wijkteam', hour(3));
      expect(await figures()).to.deep.equal([101, 102]);
      const [act] = await storage.records.acts({ most: 1 });
      expect(act!.entries.map(({ kind, type }) => `${kind} ${type}`)).to.deep.equal([
        'remove story',
        'remove story',
        'create figure',
        'create figure',
      ]);
      expect(await storage.records.undoAct(act!.id, 'wijkteam', hour(4))).to.include({ ok: true });
      expect([await figures(), await stories()]).to.deep.equal([[], [uuid(1), uuid(2)]]);
      const [undone] = await storage.records.acts({ most: 1 });
      await storage.records.undoAct(undone!.id, 'wijkteam', hour(5));
      expect([await figures(), await stories()]).to.deep.equal([[101, 102], []]);
    });

    it('goes one step back and forth with what remains', async () => {
      await storage.records.save(told(1));
      await storage.records.undo(uuid(1), 'wijkteam', hour(2));
      expect(await figures()).to.deep.equal([]);
      await storage.records.undo(uuid(1), 'wijkteam', hour(3));
      await storage.records.remove(uuid(1), 'wijkteam', hour(4));
      expect(await figures()).to.deep.equal([101]);
      await storage.records.undo(uuid(1), 'wijkteam', hour(5));
      expect([await figures(), await stories()]).to.deep.equal([[], [uuid(1)]]);
      await storage.records.undo(uuid(1), 'wijkteam', hour(6));
      expect([await figures(), await stories()]).to.deep.equal([[101], []]);
      expect(await storage.records.restore(uuid(1), 'wijkteam', hour(7))).to.include({ ok: true });
      expect([await figures(), await stories()]).to.deep.equal([[], [uuid(1)]]);
    });

    it('keeps what remains when the trash is emptied, or its time is over, without a word of what was', async () => {
      await storage.records.saveAll([told(1, { closedOn: closed }), told(2)]);
      await storage.records.removeAll([uuid(1), uuid(2)], 'wijkteam', hour(3));
      await storage.records.forget([uuid(2)]);
      expect(await storage.records.expire(hour(LATER))).to.deep.equal({ types: {}, drafts: 0 });
      expect(await figures()).to.deep.equal([101, 102]);
      const said = await everything();
      expect(said).to.not.include(WORDS);
      expect(said).to.not.include(uuid(1)).and.not.include(uuid(2));
    });

    it('makes one row of a record that two devices erased', async () => {
      await storage.records.save(told(1));
      const before = await storage.backup.exportAll(hour(5));
      await storage.records.remove(uuid(1), 'wijkteam', hour(6));
      const after = await storage.backup.exportAll(hour(7));
      expect((await storage.records.get(remainderId(uuid(1))))?.createdAt).to.equal('2026-01-01T00:00:00.000Z');
      await storage.merge.merge(before, {}, 'beheer', hour(8));
      await storage.merge.merge(after, {}, 'beheer', hour(9));
      expect(await figures()).to.deep.equal([101]);
    });

    it('never has a story and its figure both, nor neither, whatever is done', async () => {
      const acts = fc.array(
        fc.tuple(
          fc.constantFrom('remove', 'undo', 'undoAct', 'undoLast', 'redoLast', 'restore'),
          fc.integer({ min: 1, max: 2 }),
        ),
        { maxLength: 10 },
      );
      await fc.assert(
        fc.asyncProperty(acts, async (done) => {
          await storage.backup.wipe();
          await storage.records.saveAll([told(1), told(2)]);
          let hours = 3;
          for (const [act, n] of done) {
            const [who, at] = ['wijkteam', hour(hours++)] as const;
            // What was never made has nothing to remain: the making itself is not taken back here.
            const [last, ...rest] = await storage.records.acts({ most: 99 });
            const history = await storage.records.history(uuid(n));
            if (act === 'remove') await storage.records.remove(uuid(n), who, at);
            else if (act === 'restore') await storage.records.restore(uuid(n), who, at);
            else if (act === 'undo' && history.length > 1) await storage.records.undo(uuid(n), who, at);
            else if (act === 'undoAct' && rest.length > 0) await storage.records.undoAct(last!.id, who, at);
            else if (act === 'redoLast') await storage.records.redoLast(who, at);
            else if (act === 'undoLast' && rest.some(({ undoneBy }) => undoneBy === undefined) && !last!.undoes)
              await storage.records.undoLast(who, at);
            const there = (await stories()).map((id) => Number(id.slice(-3)));
            const remains = (await figures()).map((cents) => cents - 100);
            const made = [1, 2].filter((one) => there.includes(one) || remains.includes(one));
            expect(
              [...there, ...remains].sort((a, b) => a - b),
              `${act} ${n}`,
            ).to.deep.equal(made);
          }
        }),
        { numRuns: 12 },
      );
    });
  });
}
