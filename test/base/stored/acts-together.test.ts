import { expect } from '@open-wc/testing';
import { memoryStorage } from '@draagkracht/store';
import {
  readTogether,
  removeTogether,
  saveTogether,
  takeBack,
} from '../../../packages/base/src/stored/acts-together.js';
import { HeldRecords, type RecordKeeper } from '../../../packages/base/src/stored/held-records.js';
import { agreement, changed, hour, uuid } from '../../helpers/storage.js';

const of = 'principle-agreement';
const asked = { type: of, who: () => 'team', now: () => hour(9) };
const keepers: Readonly<Record<string, () => RecordKeeper>> = {
  'by the element itself': () => new HeldRecords(),
  'in a storage': () => memoryStorage().records,
};

for (const [where, make] of Object.entries(keepers))
  describe(`what is saved together ${where}`, () => {
    let keeper: RecordKeeper;
    const ids = async (): Promise<string[]> => (await keeper.list(of)).records.map(({ id }) => id).sort();
    const back = async (): Promise<string[]> =>
      (await takeBack(keeper, { kind: 'saved', id: uuid(1), together: true }, asked)).map(({ type }) => type);
    beforeEach(async () => {
      keeper = make();
      await saveTogether(keeper, agreement(1), [agreement(2)]);
    });

    it('is told of each', async () =>
      expect((await saveTogether(keeper, agreement(3), [agreement(4)])).map(({ type }) => type)).to.deep.equal([
        'dk-save',
        'dk-save',
      ]));

    it('is taken back together, and done again together', async () => {
      expect(await ids()).to.deep.equal([uuid(1), uuid(2)]);
      expect(await back()).to.deep.equal(['dk-delete']);
      expect(await ids()).to.deep.equal([]);
      expect(await back()).to.deep.equal(['dk-save']);
      expect(await ids()).to.deep.equal([uuid(1), uuid(2)]);
    });

    it('is removed together, and comes back together', async () => {
      const told = await removeTogether(keeper, [uuid(1), uuid(2)], asked);
      expect(told.map(({ type }) => type)).to.deep.equal(['dk-delete']);
      expect(await ids()).to.deep.equal([]);
      expect(await back()).to.deep.equal(['dk-save']);
      expect(await ids()).to.deep.equal([uuid(1), uuid(2)]);
    });

    it('is read with what is asked beside it', async () => {
      const read = await readTogether(keeper, of, ['obstacle']);
      expect([read.records.length, read.others]).to.deep.equal([2, { obstacle: [] }]);
    });
  });

describe('what was saved together and changed since', () => {
  it('stays as it is', async () => {
    const { records } = memoryStorage();
    await saveTogether(records, agreement(1), [agreement(2)]);
    const later = changed(agreement(2), { agreement: 'anders' }, hour(3));
    await records.save(later);
    const last = { kind: 'saved', id: uuid(1), together: true } as const;
    expect(await takeBack(records, last, asked)).to.deep.equal([]);
    expect((await records.get(uuid(2)))?.data).to.deep.equal(later.data);
  });
});
