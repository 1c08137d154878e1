import { expect } from '@open-wc/testing';
import { StorageError } from '@draagkracht/model';
import { Desk } from '../../../packages/dashboard/src/sharing/desk.js';
import { monitorOver } from '../../helpers/monitor.js';

const host = async () => ({ monitor: await monitorOver(), requestUpdate: () => undefined });

describe('a desk of the room', () => {
  it('does one thing after another, and makes of a refusal a state', async () => {
    const desk = new Desk(await host());
    const order: string[] = [];
    const slow = desk.work(async () => {
      await new Promise((done) => setTimeout(done, 5));
      order.push('eerst');
    });
    await Promise.all([slow, desk.work(async () => void order.push('dan'))]);
    expect(order).to.deep.equal(['eerst', 'dan']);
    await desk.work(() => Promise.reject(new StorageError('quota')));
    expect([desk.failed, desk.busy]).to.deep.equal([true, false]);
    await desk.work(async () => undefined);
    expect(desk.failed).to.equal(false);
    expect(desk.who).to.equal('beleid');
  });

  it('does nothing without a monitor', async () => {
    const desk = new Desk({ monitor: undefined, requestUpdate: () => undefined });
    let done = false;
    await desk.work(async () => void (done = true));
    expect([done, desk.who]).to.deep.equal([false, '']);
  });
});
