import { expect } from '@open-wc/testing';
import { datasetEntry, inUse, plain, removedOf } from '../../../packages/store/src/repositories/stored-dataset.js';
import { dataset, hour } from '../../helpers/storage.js';

describe('stored data set', () => {
  const removed = { ...dataset('a'), removed: { at: hour(1), who: 'beheer' } };

  it('is in use or in the trash, for thirty days', () => {
    expect(inUse(removed)).to.equal(undefined);
    expect(removedOf(dataset('a'), hour(2))).to.equal(undefined);
    expect(removedOf(removed, '2026-02-04T00:59:59.000Z')).to.deep.include({ dataset: dataset('a'), who: 'beheer' });
    expect(removedOf(removed, '2026-02-04T01:00:00.000Z')).to.equal(undefined);
    expect(plain(removed)).to.deep.equal(dataset('a'));
  });

  it('is told in the log by its name, its file and its time, without figures', () => {
    expect(datasetEntry(undefined, { ...dataset('a'), follows: 'b' }, 'beheer', hour(2))).to.deep.equal({
      recordId: 'a',
      type: 'dataset',
      kind: 'create',
      who: 'beheer',
      at: hour(2),
      changes: [
        { path: 'data.label', after: 'Kerncijfers' },
        { path: 'data.file', after: 'kwb.csv' },
        { path: 'data.importedAt', after: hour(1) },
        { path: 'data.follows', after: 'b' },
      ],
    });
  });
});
