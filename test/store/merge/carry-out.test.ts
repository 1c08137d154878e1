import { expect } from '@open-wc/testing';
import { memoryStorage } from '@draagkracht/store';
import { agreement, block, changed, dataset, hour, uuid } from '../../helpers/storage.js';

const day = { now: () => hour(20) };
async function two() {
  const [a, b] = [memoryStorage(day), memoryStorage(day)];
  await a.records.saveAll([agreement(1), agreement(2)]);
  await b.backup.restore(await a.backup.exportAll(hour(3)), 'zij', hour(3));
  return { a, b };
}
const file = (storage: ReturnType<typeof memoryStorage>) => storage.backup.exportAll(hour(8));
const set = (example: string, at: string, n = 1) => changed(agreement(n), { example }, at);

describe('carrying a merge out', () => {
  it('is one act, and what came brings its own past', async () => {
    const { a, b } = await two();
    await b.records.save(set('B', hour(5)));
    await b.records.save(agreement(7, {}, hour(5)));
    const set1 = { ...dataset('nieuw'), follows: 'oud' };
    await b.series.saveDataset(set1, [block(set1, 'aantal')]);
    const done = await a.merge.merge(await file(b), {}, 'beheer', hour(9));
    expect(done).to.deep.include({ ok: true, added: 1, changed: 1, removed: 0, beside: 0, datasets: 1 });
    const [act] = await a.records.acts({ most: 1 });
    expect(act).to.deep.include({ id: done.id, who: 'beheer', at: hour(9) });
    expect(act!.entries.map(({ type, kind }) => `${type} ${kind}`).sort()).to.deep.equal([
      'dataset create',
      'principle-agreement create',
      'principle-agreement update',
    ]);
    expect((await a.records.history(uuid(7))).map(({ who }) => who)).to.deep.equal(['wijkteam', 'beheer']);
    expect(await a.series.dataset('nieuw')).to.deep.equal(set1);
    expect(await a.series.block('nieuw', 'aantal')).to.deep.equal(block(set1, 'aantal'));
  });

  it('does what was chosen, and does not ask again', async () => {
    for (const [choice, expected] of [
      ['ours', 'A'],
      ['theirs', 'B'],
    ] as const) {
      const { a, b } = await two();
      await a.records.save(set('A', hour(4)));
      await b.records.save(set('B', hour(5)));
      await a.merge.merge(await file(b), { [uuid(1)]: choice }, 'beheer', hour(9));
      expect((await a.records.get(uuid(1)))?.data).to.have.property('example', expected);
      expect((await a.records.list('principle-agreement')).records).to.have.length(2);
      expect(
        (await a.merge.preview(await file(b))).records.filter(({ standing }) => standing === 'clashes'),
      ).to.deep.equal([]);
    }
  });

  it('leaves removed what somebody wants removed, and taking the merge back does not bring it back', async () => {
    const { a, b } = await two();
    await a.records.remove(uuid(1), 'ons', hour(4));
    await b.records.save(set('B', hour(5)));
    await b.records.save(set('ook', hour(5), 2));
    const done = await a.merge.merge(await file(b), { [uuid(1)]: 'ours' }, 'beheer', hour(9));
    expect(await a.records.get(uuid(1))).to.equal(undefined);
    expect((await a.records.undoAct(done.id!, 'ons', hour(10))).ok).to.equal(true);
    expect(await a.records.get(uuid(1))).to.equal(undefined);
    expect((await a.records.restore(uuid(1), 'ons', hour(11))).ok).to.equal(true);
    expect((await a.records.get(uuid(1)))?.data).to.have.property('example', 'de fiets');
  });

  it('cannot be taken back over what was changed since, and says so', async () => {
    const { a, b } = await two();
    await b.records.save(set('B', hour(5)));
    const done = await a.merge.merge(await file(b), {}, 'beheer', hour(9));
    await a.records.save(set('later', hour(10)));
    expect(await a.records.undoAct(done.id!, 'ons', hour(11))).to.deep.include({ ok: false, why: 'clash' });
  });
});
