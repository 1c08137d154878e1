import { expect, waitUntil } from '@open-wc/testing';
import { HistoryDesk } from '../../../packages/dashboard/src/history/history-desk.js';
import { anIndicator, aTarget, monitorOver, ownMemory } from '../../helpers/monitor.js';
import { failing } from '../../helpers/stored-host.js';
import { hour } from '../../helpers/storage.js';

describe('the desk of the history', () => {
  it('knows what removed records belong to, also when that is gone too', async () => {
    const indicator = anIndicator(2);
    const monitor = await monitorOver([indicator, aTarget(3, indicator.id)]);
    await monitor.storage!.records.removeAll([indicator.id, aTarget(3, indicator.id).id], 'beleid', hour(4));
    const desk = new HistoryDesk(() => {});
    desk.follow(monitor, undefined);
    await waitUntil(() => desk.read);
    expect(desk.read!.removed).to.have.length(2);
    expect(desk.read!.known.get(indicator.id)).to.have.property('label', 'Indicator 2');
    desk.leave();
  });

  it('follows a storage that is opened later, and listens no more once it left', async () => {
    let told = 0;
    const desk = new HistoryDesk(() => told++);
    const monitor = await monitorOver();
    const first = monitor.storage!;
    desk.follow(monitor, undefined);
    await waitUntil(() => desk.read);
    const second = await ownMemory();
    await second.records.save(anIndicator(2));
    await monitor.open(second);
    await waitUntil(() => desk.read?.acts.length === 1 && desk.read.acts[0]?.entries[0]?.type === 'monitor-indicator');
    desk.leave();
    const before = told;
    await second.records.save(anIndicator(3));
    await first.records.save(anIndicator(4));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).to.equal(before);
  });

  it('keeps what it showed when the device refuses, and says so', async () => {
    const place = await ownMemory();
    const monitor = await monitorOver([anIndicator(2)], { storage: failing(place, 'quota', 'undoAct', 'forget') });
    const desk = new HistoryDesk(() => {});
    desk.follow(monitor, undefined);
    await waitUntil(() => desk.read);
    await desk.undo(desk.read!.acts[0]!);
    expect([desk.fault, desk.done, desk.read!.acts.length]).to.deep.equal([true, undefined, 2]);
    await desk.restoreDataset('weg');
    expect(desk.done).to.deep.include({ kind: 'refused' });
    expect(desk.fault).to.equal(false);
    desk.leave();
  });
});
