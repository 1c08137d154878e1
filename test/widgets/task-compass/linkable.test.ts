import { expect } from '@open-wc/testing';
import { fieldsOf, recordTypes, StorageError, type Storage } from '@draagkracht/model';
import { memoryStorage } from '@draagkracht/store';
import { linkable, linkableTypes } from '../../../packages/widgets/src/task-compass/linkable.js';
import { meeting } from '../../../stories/widgets/task-compass/task-compass.scenarios.js';

describe('what can be evidence', () => {
  it('is known by a field that its type has', () => {
    for (const [name, field] of Object.entries(linkableTypes)) {
      const type = recordTypes.find((one) => one.type === name);
      expect(type && fieldsOf(type.schema).map((one) => one.name), name).to.include(field);
    }
  });

  it('is offered by name and kind; nothing when the device will not say', async () => {
    const storage = memoryStorage();
    await storage.records.saveAll([
      meeting,
      { ...meeting, id: crypto.randomUUID(), data: { ...(meeting.data as object), title: '' } },
    ]);
    const offered = await linkable(storage, () => 'gesprek');
    expect(offered.map(({ value, label }) => [value, label.nl])).to.deep.equal([
      [`interpretation-session:${meeting.id}`, 'Duiding eenzaamheid (bedacht) (gesprek)'],
    ]);
    const broken = { records: { list: () => Promise.reject(new StorageError('corrupt')) } } as unknown as Storage;
    expect(await linkable(broken, String)).to.deep.equal([]);
    expect(await linkable(undefined, String)).to.deep.equal([]);
  });
});
