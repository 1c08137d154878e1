import { expect } from '@open-wc/testing';
import { emptyBlock, type Dataset } from '@draagkracht/model';
import { memoryStorage } from '@draagkracht/store';
import { BlockShelf } from '../../../packages/dashboard/src/outcome-dashboard/block-shelf.js';
import type { ReadyDesk } from '../../../packages/dashboard/src/outcome-dashboard/desk.js';
import { previewInUse } from '../../../packages/dashboard/src/outcome-dashboard/preview-in-use.js';

const dataset: Dataset = {
  id: '00000000-0000-4000-8000-000000000001',
  label: 'cijfers 2023.csv',
  file: { name: 'cijfers 2023.csv', bytes: 10 },
  importedAt: '2026-11-22T10:00:00.000Z',
  indicators: [{ id: 'Jeugdhulp', label: { nl: '', en: '' }, unit: '%', decimals: 1, direction: 'neutral' }],
  regionCodes: ['NL00'],
  regionLabels: ['Nederland'],
  periods: ['2023JJ00'],
  problems: [],
};
const block = emptyBlock('Jeugdhulp', ['NL00'], ['2023JJ00']);
const desk: ReadyDesk = {
  phase: 'ready',
  dataset,
  keeping: 'unsaved',
  choice: { region: 'NL00', indicatorIds: [], compare: true },
};

describe('a data set in use as it was when it was read', () => {
  it('has the figures that are at hand', async () => {
    const shelf = new BlockShelf();
    shelf.replace([block]);
    const preview = await previewInUse(desk, shelf, undefined);
    expect(preview?.blocks).to.deep.equal([block]);
    expect(preview?.table).to.deep.include({ regionCodes: ['NL00'], periods: ['2023JJ00'] });
    expect(preview?.region).to.equal('NL00');
  });
  it('fetches all of them from the device where some are not at hand', async () => {
    const storage = memoryStorage();
    await storage.series.saveDataset(dataset, [block]);
    expect((await previewInUse(desk, new BlockShelf(), storage))?.blocks).to.have.lengthOf(1);
  });
  it('has its figures with the indicator they belong to, in whatever order the device gives them', async () => {
    const more = [...dataset.indicators, { ...dataset.indicators[0]!, id: 'Bijstand' }];
    const storage = memoryStorage();
    const bijstand = emptyBlock('Bijstand', ['NL00'], ['2023JJ00']);
    await storage.series.saveDataset({ ...dataset, indicators: more }, [block, bijstand]);
    const ready = { ...desk, dataset: { ...dataset, indicators: more } };
    const table = (await previewInUse(ready, new BlockShelf(), storage))!.table;
    expect(table.blocks.map(({ indicatorId }) => indicatorId)).to.deep.equal(['Jeugdhulp', 'Bijstand']);
  });
  it('knows whether it stands on the device, for what is made of it to continue it', async () => {
    const storage = memoryStorage();
    const shelf = new BlockShelf();
    shelf.replace([block]);
    expect((await previewInUse(desk, shelf, storage))?.kept).to.equal(undefined);
    await storage.series.saveDataset(dataset, [block]);
    expect((await previewInUse(desk, shelf, storage))?.kept).to.equal(true);
  });
  it('is nothing where there is no device to ask', async () => {
    expect(await previewInUse(desk, new BlockShelf(), undefined)).to.equal(undefined);
  });
});
