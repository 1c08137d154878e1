import { expect } from '@open-wc/testing';
import type { StorageStatus } from '@draagkracht/model';
import { Standing } from '../../packages/store/src/place.js';

describe('standing', () => {
  it('tells a difference, once, until the listener leaves', () => {
    const standing = new Standing('local');
    const heard: StorageStatus[] = [];
    const leave = standing.listen((status) => heard.push(status));
    for (const because of [undefined, 'quota', 'quota', 'closed', undefined] as const) standing.fault(because);
    leave();
    standing.fault('blocked');
    expect(heard).to.deep.equal([
      { mode: 'memory', because: 'quota' },
      { mode: 'memory', because: 'closed' },
      { mode: 'local' },
    ]);
    expect(standing.status).to.deep.equal({ mode: 'memory', because: 'blocked' });
  });
});
