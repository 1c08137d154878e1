import { expect } from '@open-wc/testing';
import { keptPublication } from '@draagkracht/model';
import { asEarlier, earlierPublications } from '../../../packages/dashboard/src/publishing/earlier.js';
import { readyPublication, smallMonitor } from '../../helpers/publishing.js';

describe('what was published before', () => {
  it('is read back for the gate, under its policy; what can no longer be read is left out', async () => {
    const monitor = await smallMonitor();
    const { text } = await readyPublication(monitor);
    const data = { title: 'x', publishedOn: '2026-01-01', region: '', indicatorIds: [], hash: '', cells: 0, hidden: 0 };
    const [kept, broken] = [text, 'geen JSON'].map((one) => monitor.make(keptPublication, { ...data, text: one }));
    const read = await earlierPublications([kept!, broken!]);
    expect(read).to.have.lengthOf(1);
    const { policy, tables } = asEarlier(read[0]!);
    expect(policy).to.equal('publiek');
    expect(tables.map(({ measure, block }) => [measure, block.regions.length])).to.deep.equal([['bijstand', 4]]);
  });
});
