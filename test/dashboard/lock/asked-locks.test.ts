import { expect } from '@open-wc/testing';
import { AskedLocks, speakFor } from '../../../packages/dashboard/src/lock/asked-locks.js';
import { PretendedLock } from '../../../stories/dashboard/lock/pretended-lock.js';

describe('several locks looked at as one', () => {
  it('are open when any is, about to shut when any is, and touched together', () => {
    const all = new AskedLocks();
    expect([all.state, all.closing, all.size]).to.eql(['none', false, 0]);
    const [one, two] = [new PretendedLock({ state: 'locked' }), new PretendedLock({ state: 'unlocked' })];
    const told: string[] = [];
    all.onChange(() => told.push('change'));
    all.onClosing(() => told.push('closing'));
    const ends = [all.add(one), all.add(two), all.add(two)];
    expect([all.state, all.size]).to.eql(['unlocked', 2]);
    two.nearlyShut(true);
    expect(all.closing).to.equal(true);
    expect(told).to.include('closing');
    all.touch();
    expect([one.touched, two.touched]).to.eql([1, 1]);
    ends.pop()!();
    expect(all.size, 'one of its two users went').to.equal(2);
    for (const end of ends) end();
    expect([all.state, all.size]).to.eql(['none', 0]);
  });

  it('leave a lock alone that an element asks for itself', () => {
    const all = new AskedLocks();
    const lock = new PretendedLock({ state: 'unlocked' });
    all.add(lock);
    const ends = [speakFor(lock), speakFor(lock)];
    lock.nearlyShut(true);
    expect(all.closing).to.equal(false);
    ends[0]!();
    expect(all.closing).to.equal(false);
    ends[1]!();
    expect(all.closing).to.equal(true);
  });
});
