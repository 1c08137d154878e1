import { expect } from '@open-wc/testing';
import { HeldRecords } from '../../../packages/base/src/stored/held-records.js';
import { agreement, changed, hour, uuid } from '../../helpers/storage.js';

describe('HeldRecords', () => {
  const list = async (held: HeldRecords): Promise<string[]> =>
    (await held.list('principle-agreement')).records.map(({ id }) => id);

  it('lists by type, newest change first', async () => {
    const held = new HeldRecords();
    expect(held.used).to.equal(false);
    for (const n of [1, 3, 2]) expect((await held.save(agreement(n))).kind).to.equal('create');
    expect(await list(held)).to.deep.equal([uuid(3), uuid(2), uuid(1)]);
    expect((await held.list('poem')).records).to.deep.equal([]);
    expect(held.used).to.equal(true);
  });

  it('undoes making, changing and removing; twice is again', async () => {
    const held = new HeldRecords();
    await held.save(agreement(1));
    expect(await held.undo(uuid(1))).to.equal(undefined);
    expect((await held.undo(uuid(1)))?.id).to.equal(uuid(1));
    expect((await held.save(changed(agreement(1), { agreement: 'anders' }, hour(2)))).kind).to.equal('update');
    expect((await held.undo(uuid(1)))?.data).to.deep.equal(agreement(1).data);
    expect((await held.remove(uuid(1), 'team', hour(3)))?.kind).to.equal('remove');
    expect(await list(held)).to.deep.equal([]);
    expect((await held.undo(uuid(1)))?.id).to.equal(uuid(1));
  });

  it('has nothing to do for what it does not hold', async () => {
    const held = new HeldRecords();
    expect([await held.remove(uuid(9), 'team', hour(1)), await held.undo(uuid(9))]).to.deep.equal([
      undefined,
      undefined,
    ]);
    expect(held.watch()()).to.equal(undefined);
  });
});
