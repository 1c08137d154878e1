import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { DkRecord, Storage } from '@draagkracht/model';
import { memoryStorage } from '@draagkracht/store';
import { askedCase, caseRecord } from '../../helpers/budget.js';
import { agreement, block, changed, dataset, hour, uuid } from '../../helpers/storage.js';

const type = 'principle-agreement';
const fields = ['ownWords', 'example', 'agreement'] as const;
type Field = (typeof fields)[number];
type Edit =
  | { readonly do: 'set'; readonly n: number; readonly field: Field; readonly to: string }
  | { readonly do: 'remove' | 'undo' | 'add' | 'data'; readonly n: number };

/** Time goes on by a minute with every act. */
let minute = 0;
const tick = (): string => new Date(Date.parse(hour(0)) + ++minute * 60_000).toISOString();
const day = { now: () => hour(20) };

async function edit(storage: Storage, who: string, edits: readonly Edit[]): Promise<void> {
  for (const one of edits) {
    const record = await storage.records.get(uuid(one.n));
    if (one.do === 'set' && record)
      await storage.records.save({ ...changed(record, { [one.field]: one.to }, tick()), authorRole: who });
    else if (one.do === 'remove') await storage.records.remove(uuid(one.n), who, tick());
    else if (one.do === 'undo') await storage.records.undo(uuid(one.n), who, tick());
    else if (one.do === 'add') await storage.records.save(agreement(one.n + (who === 'ons' ? 10 : 20), {}, tick()));
    else if (one.do === 'data') {
      const set = dataset(`${who}-${one.n}`);
      await storage.series.saveDataset({ ...set, follows: 'gedeeld' }, [block(set, 'aantal')]);
    }
  }
}

/** Two people who went on from the same file. */
async function two(ours: readonly Edit[], theirs: readonly Edit[]): Promise<{ a: Storage; b: Storage }> {
  minute = 0;
  const [a, b] = [memoryStorage(day), memoryStorage(day)];
  await a.series.saveDataset(dataset('gedeeld'), []);
  await a.records.saveAll([1, 2, 3].map((n) => agreement(n, {}, tick())));
  await b.backup.restore(await a.backup.exportAll(tick()), 'zij', tick());
  await edit(a, 'ons', ours);
  await edit(b, 'zij', theirs);
  return { a, b };
}

const all = async (storage: Storage): Promise<readonly DkRecord[]> => (await storage.records.list(type)).records;
const fileOf = (storage: Storage): Promise<string> => storage.backup.exportAll(tick());
const mergeInto = async (into: Storage, from: Storage, choices = {}) =>
  into.merge.merge(await fileOf(from), choices, 'ons', tick());

/** What people wrote: without ids and times. */
const said = async (storage: Storage): Promise<string[]> =>
  (await all(storage)).map(({ data }) => JSON.stringify(data)).sort();
/** Everything but when it was last changed, and with how the data sets stand. */
const whole = async (storage: Storage): Promise<unknown> => ({
  records: (await all(storage)).map((record) => ({ ...record, updatedAt: '' })).sort((x, y) => (x.id < y.id ? -1 : 1)),
  datasets: (await storage.series.datasets()).map(({ id, follows }) => `${id} ${follows ?? ''}`).sort(),
});
/** Where both wrote the same, each keeps their own role under it. */
const unsigned = (kept: unknown): unknown =>
  JSON.parse(JSON.stringify(kept, (name, value: unknown) => (name === 'authorRole' ? undefined : value)));
const dataOf = (records: readonly DkRecord[], n: number) =>
  records.find(({ id }) => id === uuid(n))?.data as Record<Field, string> | undefined;

const edits = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        do: fc.constant('set' as const),
        n: fc.integer({ min: 1, max: 3 }),
        field: fc.constantFrom(...fields),
        to: fc.constantFrom('x', 'y', 'wij bellen eerst'),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constantFrom('remove' as const, 'undo' as const, 'add' as const, 'data' as const),
        n: fc.integer({ min: 1, max: 3 }),
      }),
    },
  ),
  { maxLength: 7 },
);
const always = (property: (ours: readonly Edit[], theirs: readonly Edit[]) => Promise<void>) =>
  fc.assert(fc.asyncProperty(edits, edits, property), { numRuns: 60 });

describe('merging, over random work on both sides', () => {
  it('keeps every change that does not clash, and of those that do both', () =>
    always(async (ours, theirs) => {
      const { a, b } = await two(ours, theirs);
      const [mine, other] = [await all(a), await all(b)];
      await mergeInto(a, b);
      const merged = await all(a);
      const says = new Set(await said(a));
      for (const n of [1, 2, 3]) {
        const [was, x, y, now] = [agreement(n).data, dataOf(mine, n), dataOf(other, n), dataOf(merged, n)];
        const kept = (side: typeof x): boolean =>
          side !== undefined && fields.every((field) => side[field] === was[field]);
        if (!x || !y) {
          const left = x ?? y;
          expect(now).to.deep.equal(left && kept(left) ? undefined : left);
          continue;
        }
        for (const field of fields) {
          if (y[field] === was[field]) expect(now![field]).to.equal(x[field]);
          else if (x[field] === was[field] || x[field] === y[field]) expect(now![field]).to.equal(y[field]);
          else {
            expect(now![field]).to.equal(x[field]);
            expect([...says].some((text) => (JSON.parse(text) as typeof y)[field] === y[field])).to.equal(true);
          }
        }
      }
      for (const { id } of [...mine, ...other])
        if (Number(id.slice(-2)) > 9) expect(merged.map((record) => record.id)).to.include(id);
    }));

  it('says the same whoever merges whose file', () =>
    always(async (ours, theirs) => {
      const { a, b } = await two(ours, theirs);
      const [fromA, fromB] = [await fileOf(a), await fileOf(b)];
      await a.merge.merge(fromB, {}, 'ons', tick());
      await b.merge.merge(fromA, {}, 'zij', tick());
      expect(await said(a)).to.deep.equal(await said(b));
    }));

  it('does nothing the second time', () =>
    always(async (ours, theirs) => {
      const { a, b } = await two(ours, theirs);
      const file = await fileOf(b);
      const first = await a.merge.merge(file, {}, 'ons', tick());
      const before = await a.backup.exportAll(hour(9));
      const again = await a.merge.merge(file, {}, 'ons', tick());
      expect(first.ok && again.ok).to.equal(true);
      expect(again).to.deep.equal({ ok: true, added: 0, changed: 0, removed: 0, beside: 0, datasets: 0 });
      expect(await a.backup.exportAll(hour(9))).to.equal(before);
      expect((await a.merge.preview(file)).records.filter(({ brings }) => brings)).to.deep.equal([]);
    }));

  it('is undone whole, and can then be done again', () =>
    always(async (ours, theirs) => {
      const { a, b } = await two(ours, theirs);
      const before = await whole(a);
      const file = await fileOf(b);
      await a.merge.merge(file, {}, 'ons', tick());
      const merged = await whole(a);
      const last = await a.merge.last();
      if (!last) {
        expect(merged).to.deep.equal(before);
        return;
      }
      expect((await a.records.undoAct(last.id, 'ons', tick())).ok).to.equal(true);
      expect(await whole(a)).to.deep.equal(before);
      expect(await a.merge.last()).to.equal(undefined);
      await a.merge.merge(file, {}, 'ons', tick());
      expect(await whole(a)).to.deep.equal(merged);
    }));

  it('makes both the same when the merged file goes back', () =>
    always(async (ours, theirs) => {
      const { a, b } = await two(ours, theirs);
      await mergeInto(a, b);
      const file = await fileOf(a);
      expect((await b.merge.preview(file)).records.filter(({ standing }) => standing === 'clashes')).to.deep.equal([]);
      await b.merge.merge(file, {}, 'zij', tick());
      const [x, y] = [await whole(a), await whole(b)];
      expect(unsigned(y)).to.deep.equal(unsigned(x));
    }));

  it('loses nothing and comes to rest when both merge at once, over and over', () =>
    always(async (ours, theirs) => {
      const { a, b } = await two(ours, theirs);
      const counts: number[] = [];
      let first = new Set<string>();
      for (let round = 0; round < 5; round++) {
        const [fromA, fromB] = [await fileOf(a), await fileOf(b)];
        await a.merge.merge(fromB, {}, 'ons', tick());
        await b.merge.merge(fromA, {}, 'zij', tick());
        if (round === 0) first = new Set([...(await said(a)), ...(await said(b))]);
        counts.push((await all(a)).length + (await all(b)).length);
      }
      expect(counts[4]).to.equal(counts[3]);
      for (const storage of [a, b]) expect(new Set(await said(storage))).to.deep.equal(first);
    }));
});

describe('two devices that made up the same name for two households', () => {
  const request = (at: number, pseudonym: string) => caseRecord(askedCase({ pseudonym }), at);
  const names = async (storage: Storage): Promise<Record<string, string>> =>
    Object.fromEntries(
      (await storage.records.list('budget-case')).records.map(({ id, data }) => [
        id,
        (data as { pseudonym: string }).pseudonym,
      ]),
    );
  /** Each has made its own requests; what they have in common is nothing. */
  const apart = async (ours: readonly string[], theirs: readonly string[]) => {
    minute = 0;
    const [a, b] = [memoryStorage(day), memoryStorage(day)];
    await a.records.saveAll([agreement(1, {}, tick()), ...ours.map((name, n) => request(n + 1, name))]);
    await b.records.saveAll([agreement(2, {}, tick()), ...theirs.map((name, n) => request(n + 101, name))]);
    return { a, b };
  };

  it('keep them apart: the one that comes is renamed, and the preview says so', async () => {
    const { a, b } = await apart(['Berk-17'], ['Berk-17', 'Eik-20']);
    const [ours, theirs, other] = [request(1, '').id, request(101, '').id, request(102, '').id];
    const { records } = await a.merge.preview(await fileOf(b));
    const told = records.find(({ id }) => id === theirs);
    const to = told?.renamed?.to ?? '';
    expect(told?.renamed?.from).to.equal('Berk-17');
    expect(records.filter(({ renamed }) => renamed)).to.have.length(1);
    await mergeInto(a, b);
    expect(await names(a)).to.eql({ [ours]: 'Berk-17', [theirs]: to, [other]: 'Eik-20' });
    expect((await mergeInto(a, b)).id, 'nothing is left to do').to.equal(undefined);
    await mergeInto(b, a);
    expect(await names(b), 'the colleague sees the same').to.eql(await names(a));
  });

  it('bring what comes later of that household under the name it has here, and take all of it back', async () => {
    const { a, b } = await apart(['Berk-17'], ['Berk-17']);
    await mergeInto(a, b);
    const [ours, theirs] = [request(1, '').id, request(101, '').id];
    const to = (await names(a))[theirs]!;
    await b.records.save(request(105, 'Berk-17'));
    const { id } = await mergeInto(a, b);
    expect((await names(a))[request(105, '').id]).to.equal(to);
    await a.records.undoAct(id!, 'ons', tick());
    expect(await names(a)).to.eql({ [ours]: 'Berk-17', [theirs]: to });
  });

  const some = fc.array(fc.constantFrom('Berk-17', 'Eik-20', 'Iep-30'), { minLength: 1, maxLength: 4 });
  it('never make one household of two, nor two of one', () =>
    fc.assert(
      fc.asyncProperty(some, some, async (ours, theirs) => {
        const { a, b } = await apart(ours, theirs);
        await mergeInto(a, b);
        const found = await names(a);
        const own = ours.map((_, n) => found[request(n + 1, '').id]!);
        const came = theirs.map((_, n) => found[request(n + 101, '').id]!);
        expect(own).to.eql(ours);
        expect(came.filter((name) => own.includes(name))).to.eql([]);
        expect(new Set(came).size).to.equal(new Set(theirs).size);
      }),
      { numRuns: 25 },
    ));
});
