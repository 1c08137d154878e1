import { expect } from '@open-wc/testing';
import { OtherWindows } from '../../../packages/embed/src/app/other-windows.js';

describe('OtherWindows', () => {
  const channels: BroadcastChannel[] = [];
  const name = `other-windows-${String(performance.timeOrigin)}`;
  const window = (unsaved: boolean): OtherWindows => {
    const channel = new BroadcastChannel(name);
    channels.push(channel);
    return new OtherWindows(channel, () => unsaved, 250);
  };
  afterEach(() => channels.splice(0).forEach((channel) => channel.close()));

  it('hold nothing where there are none, or where all is saved', async () => {
    const own = window(true);
    expect(await own.unsaved()).to.equal(false);
    window(false);
    expect(await own.unsaved()).to.equal(false);
  });

  it('say when one of them holds unsaved work', async () => {
    const own = window(false);
    window(false);
    window(true);
    expect(await own.unsaved()).to.equal(true);
  });
});
