import { expect } from '@open-wc/testing';
import { needsSaying } from '@draagkracht/base';

describe('how storing stands', () => {
  it('needs no words when it is simply on this device', () =>
    expect(needsSaying({ status: { mode: 'local' }, provided: true })).to.equal(false));

  it('needs words in every other case', () => {
    for (const standing of [
      { status: { mode: 'memory' }, provided: true },
      { status: { mode: 'none' }, provided: true },
      { status: { mode: 'local' }, provided: false },
      { status: { mode: 'local', because: 'quota' }, provided: true },
      { status: { mode: 'local' }, provided: true, fault: 'closed' },
    ] as const)
      expect(needsSaying(standing), JSON.stringify(standing)).to.equal(true);
  });
});
