import { expect } from '@open-wc/testing';
import { Idle } from '../../../packages/store/src/lock/idle.js';

/** A clock that stands still until it is told otherwise, with the timers that belong to it. */
class Clock {
  minute = 0;
  timers: { at: number; run: () => void }[] = [];
  readonly now = (): string => new Date(this.minute * 60_000).toISOString();
  readonly schedule = (run: () => void, milliseconds: number): (() => void) => {
    const timer = { at: this.minute + milliseconds / 60_000, run };
    this.timers.push(timer);
    return () => (this.timers = this.timers.filter((other) => other !== timer));
  };

  /** @param asleep the timers do not run meanwhile */
  pass(minutes: number, asleep = false): void {
    for (let n = 0; n < minutes; n++) {
      this.minute++;
      if (!asleep) this.due();
    }
  }

  /** Runs the timers whose time has come. */
  due(): void {
    const due = this.timers.filter(({ at }) => at <= this.minute + 1e-9);
    this.timers = this.timers.filter((timer) => !due.includes(timer));
    for (const { run } of due) run();
  }
}

describe('counting quiet minutes', () => {
  let clock: Clock;
  let idle: Idle;
  let locked: number;
  let soon: boolean[];
  beforeEach(() => {
    clock = new Clock();
    locked = 0;
    soon = [];
    const onSoon = (): number => soon.push(idle.soon);
    idle = new Idle({ now: clock.now, schedule: clock.schedule, onSoon, onIdle: () => locked++ });
    idle.start(15);
  });

  it('locks after them, once', () => {
    clock.pass(14);
    expect(locked).to.equal(0);
    clock.pass(30);
    expect(locked).to.equal(1);
  });

  it('begins anew when somebody is there', () => {
    clock.pass(10);
    idle.touch();
    clock.pass(14);
    expect(locked).to.equal(0);
    clock.pass(1);
    expect(locked).to.equal(1);
  });

  it('sees at the first look after a sleep that it is too late', () => {
    clock.pass(60, true);
    expect(locked).to.equal(0);
    idle.check();
    idle.check();
    expect(locked).to.equal(1);
  });

  it('gives no extra time when the clock is set back', () => {
    clock.pass(10);
    clock.minute = -1000;
    idle.check();
    clock.pass(15);
    idle.check();
    expect(locked).to.equal(1);
  });

  it('asks a minute before, and goes on when somebody is there [WCAG 2.2.1]', () => {
    clock.pass(13);
    expect(soon).to.deep.equal([]);
    clock.pass(1);
    expect([soon, locked]).to.deep.equal([[true], 0]);
    idle.touch();
    expect(soon).to.deep.equal([true, false]);
    clock.pass(14);
    expect([soon, locked]).to.deep.equal([[true, false, true], 0]);
    clock.pass(1);
    expect([soon, locked]).to.deep.equal([[true, false, true, false], 1]);
  });

  it('leaves twenty seconds to answer when a window out of sight has its timers called late [WCAG 2.2.1]', () => {
    clock.pass(13);
    clock.minute = 15.5;
    clock.due();
    expect([soon, locked]).to.deep.equal([[true], 0]);
    clock.minute += 19 / 60;
    idle.check();
    expect(locked).to.equal(0);
    clock.minute += 1 / 60;
    clock.due();
    expect(locked).to.equal(1);
  });

  it('asks nothing any more after a sleep, and whoever wakes the device finds it locked', () => {
    clock.pass(60, true);
    idle.touch();
    expect([soon, locked]).to.deep.equal([[], 1]);
  });

  it('believes another window that somebody is there', () => {
    clock.pass(60, true);
    idle.vouched();
    clock.pass(13);
    expect([soon, locked]).to.deep.equal([[], 0]);
  });

  it('stops counting', () => {
    idle.stop();
    clock.pass(100);
    idle.check();
    expect(locked).to.equal(0);
  });
});
