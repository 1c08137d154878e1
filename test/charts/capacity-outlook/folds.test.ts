import { expect } from '@open-wc/testing';
import type { ReactiveController } from 'lit';
import { Folds } from '../../../packages/charts/src/capacity-outlook/folds.js';

class Host {
  readonly controllers: ReactiveController[] = [];
  updates = 0;
  readonly updateComplete = Promise.resolve(true);
  addController(controller: ReactiveController): void {
    this.controllers.push(controller);
  }
  removeController(): void {}
  requestUpdate(): void {
    this.updates++;
  }
}

const print = (when: 'beforeprint' | 'afterprint'): unknown => window.dispatchEvent(new Event(when));

describe('Folds', () => {
  it('knows what is open, and asks for an update only when that changes', () => {
    const host = new Host();
    const folds = new Folds<'a' | 'b'>(host, 'a');
    folds.set('b', true);
    folds.set('b', true);
    expect([folds.has('a'), folds.has('b'), host.updates]).to.deep.equal([false, true, 1]);
    folds.toggled('b')({ target: { open: false } } as unknown as Event);
    expect(folds.has('b')).to.equal(false);
  });

  it('opens one part for paper and closes it again, unless it was open', () => {
    const host = new Host();
    const folds = new Folds<'a' | 'b'>(host, 'a');
    for (const one of host.controllers) one.hostConnected?.();
    print('beforeprint');
    expect(folds.has('a')).to.equal(true);
    print('afterprint');
    expect(folds.has('a')).to.equal(false);
    folds.set('a', true);
    print('beforeprint');
    print('afterprint');
    expect(folds.has('a')).to.equal(true);
    for (const one of host.controllers) one.hostDisconnected?.();
  });
});
