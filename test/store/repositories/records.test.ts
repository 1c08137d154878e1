import { expect } from '@open-wc/testing';
import type { ChangeNotice } from '@draagkracht/model';
import { memoryStorage } from '@draagkracht/store';
import { agreement, hour, uuid } from '../../helpers/storage.js';

// What every storage promises is in `repository.suite.ts`; here is what is left.
describe('records', () => {
  it('keep their type', async () => {
    const storage = memoryStorage();
    await storage.records.save(agreement(1));
    const reading = {
      ...agreement(1),
      type: 'dashboard-reading',
      data: { datasetId: 'a', indicatorIds: [], region: 'NL00', compare: false },
    };
    const refused = await storage.records.save(reading).catch((error: unknown) => error);
    expect(String(refused)).to.equal(`TypeError: save: ${uuid(1)} is a principle-agreement, not a dashboard-reading`);
    expect(await storage.records.get(uuid(1))).to.deep.equal(agreement(1));
  });

  it('tell of nothing when nothing changed', async () => {
    const storage = memoryStorage();
    const heard: ChangeNotice[] = [];
    storage.records.watch((notice) => heard.push(notice));
    await storage.records.saveAll([]);
    await storage.records.remove(uuid(1), 'wijkteam', hour(1));
    await storage.records.undo(uuid(1), 'wijkteam', hour(1));
    expect(heard).to.deep.equal([]);
  });

  it('are told of one by one, undoing and removing too', async () => {
    const storage = memoryStorage();
    const heard: (string | undefined)[] = [];
    storage.records.watch(({ id }) => heard.push(id));
    await storage.records.saveAll([agreement(1), agreement(2)]);
    await storage.records.undo(uuid(1), 'wijkteam', hour(3));
    await storage.records.remove(uuid(2), 'wijkteam', hour(3));
    expect(heard).to.deep.equal([uuid(1), uuid(2), uuid(1), uuid(2)]);
  });
});
