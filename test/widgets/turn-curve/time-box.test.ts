import { expect } from '@open-wc/testing';
import type { ReactiveController } from 'lit';
import { TimeBox } from '../../../packages/widgets/src/turn-curve/time-box.js';

describe('the quiet clock', () => {
  it('runs, stands still and goes on, and stops when its element leaves', () => {
    let now = 1000;
    let drawn = 0;
    const added: ReactiveController[] = [];
    const time = new TimeBox(
      {
        addController: (one) => void added.push(one),
        removeController: () => undefined,
        requestUpdate: () => void drawn++,
        updateComplete: Promise.resolve(true),
      },
      () => now,
    );
    expect([time.isRunning, time.elapsed]).to.deep.equal([false, 0]);
    time.start();
    now += 5000;
    time.start();
    expect([time.isRunning, time.elapsed]).to.deep.equal([true, 5000]);
    time.pause();
    now += 5000;
    expect(time.elapsed).to.equal(5000);
    time.start();
    now += 1000;
    added[0]?.hostDisconnected?.();
    expect([time.isRunning, time.elapsed, drawn > 0]).to.deep.equal([false, 6000, true]);
  });
});
