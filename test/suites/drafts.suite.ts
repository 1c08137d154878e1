import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { DRAFT_DAYS, principleAgreement, type KeptDraft, type Storage } from '@draagkracht/model';
import { agreement, hour, uuid } from '../helpers/storage.js';

const type = principleAgreement.type;

/** A draft of an agreement, typed in at an hour. */
export const draft = (key: string, values: KeptDraft['values'] = { agreement: 'wij be' }, n = 1): KeptDraft => ({
  key,
  type,
  tool: 'dk-principle-deck',
  form: 'agree',
  values,
  at: hour(n),
});

/** What the port of drafts promises. `at` sets the clock. */
export function draftsSuite(storageNow: () => Storage, clock: (at: string) => void): void {
  describe('drafts', () => {
    let storage: Storage;
    const keys = async (of?: string) => (await storage.drafts.list(of)).map(({ key }) => key);
    beforeEach(() => (storage = storageNow()));

    it('are not kept before somebody has saved something', async () => {
      expect(await storage.drafts.allowed()).to.equal(false);
      expect(await storage.drafts.keep(draft('a'))).to.equal(false);
      expect(await keys()).to.deep.equal([]);
      await storage.records.save(agreement(1));
      expect(await storage.drafts.allowed()).to.equal(true);
      expect(await keys()).to.deep.equal([]);
      expect(await storage.drafts.keep(draft('a'))).to.equal(true);
      expect(await keys()).to.deep.equal(['a']);
    });

    it('come back as they were, typed in last first, by type', async () => {
      await storage.records.save(agreement(1));
      const one = { ...draft('a', { list: [{ what: 'x' }], none: undefined }), recordId: uuid(1), changed: ['list'] };
      await storage.drafts.keep(one);
      await storage.drafts.keep(draft('b', {}, 3));
      await storage.drafts.keep({ ...draft('c', {}, 2), type: 'short-lived' });
      expect(await keys()).to.deep.equal(['b', 'c', 'a']);
      expect(await keys('short-lived')).to.deep.equal(['c']);
      expect((await storage.drafts.list(type)).at(-1)).to.deep.include(one);
    });

    it('are open until somebody leaves them', async () => {
      await storage.records.save(agreement(1));
      await storage.drafts.keep(draft('a'));
      expect((await storage.drafts.list())[0]).to.include({ isOpen: true });
      storage.drafts.leave('a');
      expect((await storage.drafts.list())[0]?.isOpen ?? false).to.equal(false);
    });

    it('hold the last keystroke, however fast somebody types', async () => {
      await storage.records.save(agreement(1));
      const text = 'wij bellen elke vrijdag';
      const all = text.split('').map((_, n) => storage.drafts.keep(draft('a', { agreement: text.slice(0, n + 1) })));
      expect(await Promise.all(all)).to.not.include(false);
      expect((await storage.drafts.list())[0]?.values).to.deep.equal({ agreement: text });
    });

    it('are gone once they were dropped, also when a keystroke was still on its way', async () => {
      await storage.records.save(agreement(1));
      void storage.drafts.keep(draft('a'));
      void storage.drafts.keep(draft('a', { agreement: 'later' }));
      await storage.drafts.drop('a');
      await storage.drafts.drop('never there');
      expect(await keys()).to.deep.equal([]);
    });

    it('are as the last of any row of acts on them left them', async () => {
      await storage.records.save(agreement(1));
      const acts = fc.array(fc.record({ key: fc.constantFrom('a', 'b'), text: fc.string(), drop: fc.boolean() }), {
        maxLength: 12,
      });
      await fc.assert(
        fc.asyncProperty(acts, async (done) => {
          await Promise.all(['a', 'b'].map((key) => storage.drafts.drop(key)));
          const expected = new Map<string, string>();
          const promises = done.map(({ key, text, drop }) => {
            if (drop) expected.delete(key);
            else expected.set(key, text);
            return drop ? storage.drafts.drop(key) : storage.drafts.keep(draft(key, { text }));
          });
          await Promise.all(promises);
          const found = await storage.drafts.list();
          expect(new Map(found.map(({ key, values }) => [key, values['text']]))).to.deep.equal(expected);
        }),
        { numRuns: 15 },
      );
    });

    it('leave by themselves, and then with the next write', async () => {
      await storage.records.save(agreement(1));
      await storage.drafts.keep(draft('a', {}, 1));
      clock(hour(1 + DRAFT_DAYS * 24 - 1));
      expect(await keys()).to.deep.equal(['a']);
      clock(hour(1 + DRAFT_DAYS * 24));
      expect(await keys()).to.deep.equal([]);
      expect(await storage.records.expire(hour(1 + DRAFT_DAYS * 24))).to.deep.equal({ types: {}, drafts: 1 });
      clock(hour(2));
      expect(await keys()).to.deep.equal([]);
    });

    it('are in no list, no history, no sum and no file, and no file brings them', async () => {
      await storage.records.save(agreement(1));
      const without = await storage.backup.exportAll(hour(5));
      const [records, acts] = [await storage.records.list(type), await storage.records.acts({ most: 9 })];
      await storage.drafts.keep(draft('a', { agreement: 'geheim in wording' }));
      expect(await storage.backup.exportAll(hour(5))).to.equal(without);
      expect(await storage.records.list(type)).to.deep.equal(records);
      expect(await storage.records.acts({ most: 9 })).to.deep.equal(acts);
      expect((await storage.backup.summary()).records).to.deep.equal({ [type]: 1 });
      expect((await storage.merge.preview(without)).records.every(({ standing }) => standing === 'same')).to.equal(
        true,
      );
      await storage.backup.restore(without, 'beheer', hour(6));
      expect(await keys()).to.deep.equal(['a']);
    });

    it('are wiped with everything, and come back when that is taken back', async () => {
      await storage.records.save(agreement(1));
      await storage.drafts.keep(draft('a'));
      const held = await storage.backup.wipe(5);
      expect(await keys()).to.deep.equal([]);
      expect(await storage.drafts.keep(draft('b'))).to.equal(false);
      if (held) await storage.backup.unwipe();
      expect(await keys()).to.deep.equal(held ? ['a'] : []);
    });
  });
}
