import { expect } from '@open-wc/testing';
import type { BackupPort } from '@draagkracht/model';
import { HELD_SECONDS, Wiping } from '../../../packages/base/src/stored-data/wiping.js';

const backup = (held: boolean): BackupPort & { asked: number[] } => {
  const asked: number[] = [];
  const port = {
    asked,
    wipe: async (seconds = 0) => {
      asked.push(seconds);
      return held;
    },
    unwipe: async () => held,
  };
  return port as unknown as BackupPort & { asked: number[] };
};

describe('wiping', () => {
  const { setTimeout: later } = globalThis;
  afterEach(() => void (globalThis.setTimeout = later));

  it('asks to hold what is wiped, and can put it back', async () => {
    const wiping = new Wiping(() => {});
    const port = backup(true);
    expect([await wiping.wipe(port), wiping.held, port.asked]).to.deep.equal(['held', true, [HELD_SECONDS]]);
    expect([await wiping.unwipe(port), wiping.held]).to.deep.equal(['back', false]);
  });

  it('is for good where nothing is held', async () => {
    const wiping = new Wiping(() => {});
    expect([await wiping.wipe(backup(false)), wiping.held]).to.deep.equal(['gone', false]);
    expect(await wiping.unwipe(backup(false))).to.equal('gone');
  });

  it('tells when it is held no longer, unless somebody left', async () => {
    const waiting: (() => void)[] = [];
    globalThis.setTimeout = ((work: () => void) => waiting.push(work)) as unknown as typeof setTimeout;
    let ended = 0;
    const wiping = new Wiping(() => ended++);
    await wiping.wipe(backup(true));
    waiting[0]!();
    expect([wiping.held, ended]).to.deep.equal([false, 1]);
    await wiping.wipe(backup(true));
    wiping.leave();
    expect(wiping.held).to.equal(false);
  });
});
