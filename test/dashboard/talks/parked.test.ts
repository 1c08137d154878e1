import { expect } from '@open-wc/testing';
import type { Monitor } from '../../../packages/dashboard/src/monitor/monitor.js';
import { isParked, park, takeParked } from '../../../packages/dashboard/src/talks/parked.js';
import { blankSession } from '../../../packages/dashboard/src/talks/talks.view.js';
import { monitorOver } from '../../helpers/monitor.js';

const talk = {
  about: undefined,
  start: blankSession('GM9998', '2026-03-01'),
  values: { title: 'Half' },
  key: 'draft-1',
};

describe('a session that is put aside', () => {
  it('is taken back once, by the same monitor', async () => {
    const [monitor, other] = [await monitorOver(), await monitorOver()];
    park(monitor, talk);
    expect(takeParked(other)).to.equal(undefined);
    expect([isParked(monitor, talk), isParked(other, talk), isParked(monitor, { key: 'draft-2' })]).to.eql([
      true,
      false,
      false,
    ]);
    expect(takeParked(monitor)).to.equal(talk);
    expect(takeParked(monitor)).to.equal(undefined);
    expect(isParked(monitor, talk)).to.equal(false);
  });
  it('is forgotten when everything is locked', () => {
    const listeners = new Set<() => void>();
    const monitor = {
      records: {},
      watch: (listener: () => void) => (listeners.add(listener), () => listeners.delete(listener)),
    } as unknown as Monitor & { records: unknown };
    park(monitor, talk);
    monitor.records = undefined;
    for (const listener of listeners) listener();
    expect([takeParked(monitor), listeners.size]).to.eql([undefined, 0]);
    park(monitor, talk);
    expect(takeParked(monitor), 'and not put aside while locked').to.equal(undefined);
  });
});
