import { expect } from '@open-wc/testing';
import { isOfMonitor, readRecords } from '../../../packages/dashboard/src/monitor/read-records.js';
import { aResult, aStory, anIndicator, monitorOver } from '../../helpers/monitor.js';
import { uuid } from '../../helpers/storage.js';

describe('reading for the monitor', () => {
  it('reads one type again and leaves the others as they are', async () => {
    const desk = await monitorOver([aResult(1), anIndicator(3)]);
    const { records } = await readRecords(desk.storage!);
    await desk.storage!.records.saveAll([aResult(2), aStory(9, uuid(3))]);
    const again = await readRecords(desk.storage!, records, new Set(['result']));
    expect(again.records.results.length).to.equal(2);
    expect(again.records.stories).to.equal(records.stories);
    expect(again.setup).to.equal(undefined);
  });

  it('knows which types it shows', () =>
    expect([isOfMonitor('result'), isOfMonitor('monitor-setup'), isOfMonitor('principle-agreement')]).to.eql([
      true,
      true,
      false,
    ]));
});
