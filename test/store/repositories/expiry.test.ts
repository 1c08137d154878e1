import { expect } from '@open-wc/testing';
import type { ChangeNotice } from '@draagkracht/model';
import { Changes } from '../../../packages/store/src/changes.js';
import { MemoryEngine } from '../../../packages/store/src/memory/memory-engine.js';
import {
  dropRemainders,
  expiringBy,
  hasExpired,
  leaveRemainders,
  purge,
  recordStores,
  writeTidied,
} from '../../../packages/store/src/repositories/expiry.js';
import { remainderId } from '@draagkracht/model';
import { hour, uuid } from '../../helpers/storage.js';
import { remainingFigure, story } from '../../suites/retention.suite.js';

const types = [story, remainingFigure];
const row = (n: number) => ({
  id: uuid(n),
  type: 'story',
  schemaVersion: 1,
  createdAt: hour(1),
  updatedAt: hour(1),
  visibility: 'team' as const,
  authorRole: 'wijkteam',
  expiresAt: hour(n),
  data: { words: 'fiets', closedOn: '2026-01-01', cents: n },
});

describe('hasExpired', () => {
  it('goes by the moment, not by the text', () => {
    expect(hasExpired({ expiresAt: '2026-01-05T13:30:00+02:00' }, hour(12))).to.equal(true);
    expect(hasExpired({ expiresAt: '2026-01-05T11:30:00-02:00' }, hour(12))).to.equal(false);
  });
  it('is never true of what has no date', () => {
    for (const one of [{}, { expiresAt: 7 }, { expiresAt: 'ooit' }, undefined, null, 'tekst'])
      expect(hasExpired(one, hour(12))).to.equal(false);
  });
});

describe('leaving when the time is over', () => {
  const purging = { now: hour(4), types };

  it('says what left, and leaves what cannot be read without a figure', async () => {
    const engine = new MemoryEngine();
    await engine.write(recordStores, async ({ records, drafts }) => {
      for (const one of [row(3), row(4), row(5), { ...row(2), data: 'half' }]) records.put(one);
      drafts.put({ key: 'a', type: 'story', tool: 'x', form: 'f', values: {}, at: hour(1), expiresAt: hour(4) });
    });
    const gone = await engine.write(recordStores, (tables) => purge(tables, purging));
    expect(gone).to.deep.equal({ types: { story: 3 }, drafts: 1 });
    await engine.read(recordStores, async ({ records, log }) => {
      const left = (await records.all()) as { id: string }[];
      expect(left.map(({ id }) => id).sort()).to.deep.equal(
        [uuid(5), remainderId(uuid(3)), remainderId(uuid(4))].sort(),
      );
      expect(
        (await log.all()).flatMap(({ entries }) => entries.map(({ kind, type, who }) => [kind, type, who])),
      ).to.deep.equal([
        ['create', 'figure', ''],
        ['create', 'figure', ''],
      ]);
    });
  });

  it('leaves a figure once, and takes it away once', async () => {
    const engine = new MemoryEngine();
    const told = { types, now: hour(4), who: 'beheer', at: hour(4) };
    await engine.write(recordStores, async (tables) => {
      expect(await leaveRemainders(tables, [row(1), undefined, 'half'], told)).to.have.length(1);
      expect(await leaveRemainders(tables, [row(1)], told)).to.deep.equal([]);
      const back = [
        { id: uuid(1), type: 'story' },
        { id: uuid(1), type: 'figure' },
      ];
      expect((await dropRemainders(tables, back, told)).map(({ kind }) => kind)).to.deep.equal(['remove']);
      expect(await dropRemainders(tables, back, told)).to.deep.equal([]);
    });
  });

  it('tells who watches, when something left and not otherwise', async () => {
    const engine = new MemoryEngine();
    const changes = new Changes();
    const told: ChangeNotice[] = [];
    changes.listen((notice) => told.push(notice));
    await engine.write(recordStores, async ({ records }) => records.put(row(3)));
    const tidying = (at: string) => ({ types, now: () => at, changes });
    expect(await writeTidied(engine, recordStores, tidying(hour(2)), async () => 'a')).to.equal('a');
    expect(told).to.deep.equal([]);
    await writeTidied(engine, recordStores, tidying(hour(3)), async (_tables, expired) => expired);
    expect(told).to.deep.equal([{ kind: 'expired', expired: { types: { story: 1 }, drafts: 0 } }]);
  });

  it('is foreseen by type, the first to leave first', async () => {
    const engine = new MemoryEngine();
    await engine.write(recordStores, async ({ records }) => {
      for (const one of [row(5), row(3), { ...row(4), type: 'ander' }, row(9)]) records.put(one);
    });
    const found = await engine.read(recordStores, (tables) => expiringBy(tables, hour(2), hour(5)));
    expect(found).to.deep.equal([
      { type: 'story', count: 2, firstAt: hour(3) },
      { type: 'ander', count: 1, firstAt: hour(4) },
    ]);
  });
});
