import { expect } from '@open-wc/testing';
import { changesBetween } from '../../../packages/dashboard/src/publishing/changes.view.js';
import { aStory } from '../../helpers/monitor.js';
import { readyPublication, smallMonitor } from '../../helpers/publishing.js';
import { uuid } from '../../helpers/storage.js';

describe('changesBetween', () => {
  it('counts and names what differs: figures, what is hidden, stories', async () => {
    const { parts, publication } = await readyPublication(await smallMonitor());
    const { publication: later } = await readyPublication(await smallMonitor(aStory(4, uuid(2), { means: 'Anders.' })));
    const [table] = parts.tables;
    const values = table!.block.values.slice();
    values[0] = 999;
    const gaps = table!.block.gaps.slice();
    gaps[1] = 2;
    const before = { indicators: [table!.indicator], blocks: [table!.block], document: publication };
    const after = { ...before, blocks: [{ ...table!.block, values, gaps }], document: later };
    const { counts, figures, told, more } = changesBetween(before, after, 'nl');
    expect(counts).to.include({ 'other-figure': 1, 'now-hidden': 1, added: 0 });
    expect(figures.map(({ label, change }) => [label, change])).to.deep.equal([
      ['Bijstand', 'other-figure'],
      ['Bijstand', 'now-hidden'],
    ]);
    expect(told).to.deep.equal([
      { what: 'story', indicator: 'bijstand', region: 'GM9998', change: 'changed', label: 'Bijstand' },
    ]);
    expect(more).to.equal(0);
  });
});
