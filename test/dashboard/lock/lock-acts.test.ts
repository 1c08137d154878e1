import { expect } from '@open-wc/testing';
import { LockActs } from '../../../packages/dashboard/src/lock/lock-acts.js';
import { lockRoom } from '../../../stories/dashboard/lock/lock-in-use.js';

describe('what is done in the room of the lock', () => {
  it('keeps a phrase in one form only, and forgets it once it was used', async () => {
    const { room, lock } = lockRoom({ lock: { state: 'locked' } });
    const focused: string[] = [];
    const acts = new LockActs({
      monitor: () => room.monitor,
      update: () => undefined,
      focus: (to) => focused.push(to),
    });
    acts.type('remove', { phrase: 'x' });
    acts.type('unlock', { phrase: 'brug kat lamp stoel' });
    expect(acts.typedIn('remove').phrase).to.equal('');
    const [first, second] = [acts.handIn('unlock'), acts.handIn('unlock')];
    await Promise.all([first, second]);
    expect([lock?.state, acts.typedIn('unlock').phrase, acts.done, focused]).to.deep.equal([
      'unlocked',
      '',
      'unlock',
      ['#done'],
    ]);
  });

  it('keeps the minutes until there is a lock to tell them to', async () => {
    const { room, lock } = lockRoom({ lock: { state: 'none' } });
    const acts = new LockActs({ monitor: () => room.monitor, update: () => undefined, focus: () => undefined });
    await acts.setMinutes(60);
    expect([acts.minutes, lock?.minutes]).to.deep.equal([60, 15]);
  });

  it('does nothing without a lock', async () => {
    const acts = new LockActs({ monitor: () => undefined, update: () => undefined, focus: () => undefined });
    await acts.handIn('unlock');
    await acts.copy();
    acts.shut();
    expect(acts.busy).to.equal(undefined);
  });
});
