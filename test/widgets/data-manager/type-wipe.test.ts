import { expect } from '@open-wc/testing';
import { memoryStorage } from '@draagkracht/store';
import { TypeWipe } from '../../../packages/widgets/src/data-manager/type-wipe.js';
import { aVote, askedCase, caseRecord } from '../../helpers/budget.js';
import { agreement, changed, hour, uuid } from '../../helpers/storage.js';

describe('wiping one kind', () => {
  const { records } = memoryStorage({ now: () => hour(1) });
  const type = 'principle-agreement';
  const count = async () => (await records.list(type)).records.length;
  beforeEach(async () => records.saveAll([agreement(1), agreement(2)]));

  it('takes it back whole', async () => {
    const wipe = new TypeWipe(() => undefined);
    expect(await wipe.wipe(records, [type], 'team', hour(2))).to.equal(2);
    expect([wipe.held, await count()]).to.deep.equal([true, 0]);
    expect(await wipe.unwipe('team', hour(3))).to.equal(true);
    expect([wipe.held, await count()]).to.deep.equal([false, 2]);
    expect(await wipe.unwipe('team', hour(4))).to.equal(false);
  });

  it('leaves nothing when it is let go of', async () => {
    const wipe = new TypeWipe(() => undefined);
    await wipe.wipe(records, [type], 'team', hour(2));
    await wipe.finish();
    expect(await records.history(uuid(1))).to.deep.equal([]);
    expect(await records.removed({ most: 9 })).to.deep.equal([]);
    expect(await wipe.unwipe('team', hour(3))).to.equal(false);
  });

  it('does not write over what was made since', async () => {
    const wipe = new TypeWipe(() => undefined);
    await wipe.wipe(records, [type], 'team', hour(2));
    await records.save(changed(agreement(1), { agreement: 'anders' }, hour(3)));
    expect(await wipe.unwipe('team', hour(4))).to.equal(false);
    expect((await records.get(uuid(1)))?.data).to.have.property('agreement', 'anders');
  });

  it('wipes nothing where nothing is', async () => {
    const wipe = new TypeWipe(() => undefined);
    expect(await wipe.wipe(records, ['obstacle'], 'team', hour(2))).to.equal(0);
    expect(wipe.held).to.equal(false);
  });

  it('takes what belongs to it along, and brings both back as one', async () => {
    const storage = memoryStorage({ now: () => hour(1) });
    await storage.records.saveAll([caseRecord(askedCase()), aVote()]);
    const there = async () =>
      Promise.all(
        ['budget-case', 'budget-vote'].map(async (kind) => (await storage.records.list(kind)).records.length),
      );
    const wipe = new TypeWipe(() => undefined);
    expect(await wipe.wipe(storage.records, ['budget-case', 'budget-vote'], 'team', hour(2))).to.equal(2);
    expect(await there()).to.deep.equal([0, 0]);
    expect(await wipe.unwipe('team', hour(3))).to.equal(true);
    expect(await there()).to.deep.equal([1, 1]);
    await wipe.wipe(storage.records, ['budget-case', 'budget-vote'], 'team', hour(4));
    await wipe.finish();
    expect(await storage.records.history(aVote().id)).to.deep.equal([]);
  });
});
