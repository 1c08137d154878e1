import { expect } from '@open-wc/testing';
import { readTable } from '@draagkracht/formats';
import { findLost, lostRows, MOST_ASKED } from '../../../packages/dashboard/src/outcome-dashboard/lost.view.js';
import { lostFile } from '../../../stories/dashboard/outcome-dashboard/outcome-dashboard.scenarios.js';

const table = () => readTable(new TextEncoder().encode(lostFile.text), { fileName: lostFile.name });
const pause = async () => undefined;

describe('figures that may have lost their decimal sign', () => {
  it('are asked about with what stands there, what it would be, and why', async () => {
    const read = await table();
    const [row, ...others] = lostRows(await findLost(read, pause), read, 'nl');
    expect(others).to.have.lengthOf(0);
    expect(row).to.deep.include({
      indicator: 'Jongeren met jeugdhulp',
      region: 'Wijk 4',
      period: '2024',
      value: '93',
      proposed: '9,3',
    });
    expect(row!.why).to.include('ver van andere gebieden');
    expect(lostRows([row!.found], read, 'en')[0]!.proposed).to.equal('9.3');
  });
  it('are looked for with a pause before each indicator, and no longer than somebody waits', async () => {
    let pauses = 0;
    const found = await findLost(
      await table(),
      async () => void pauses++,
      () => pauses < 1,
    );
    expect(found).to.deep.equal([]);
    expect(pauses).to.equal(1);
  });
  it('are listed up to a number a person can look up', async () => {
    const read = await table();
    const [one] = await findLost(read, pause);
    expect(
      lostRows(
        Array.from({ length: 50 }, () => one!),
        read,
        'nl',
      ),
    ).to.have.lengthOf(MOST_ASKED);
  });
});
