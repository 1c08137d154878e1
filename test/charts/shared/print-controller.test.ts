import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { PrintController } from '../../../packages/charts/src/shared/print-controller.js';

describe('printing', () => {
  it('is told before and after, while the element is on the page', () => {
    const told: string[] = [];
    const host = { addController: () => {} } as unknown as ReactiveControllerHost;
    const printing = new PrintController(
      host,
      () => told.push('before'),
      () => told.push('after'),
    );
    const print = (): void => ['beforeprint', 'afterprint'].forEach((name) => window.dispatchEvent(new Event(name)));
    print();
    printing.hostConnected();
    print();
    printing.hostDisconnected();
    print();
    expect(told).to.deep.equal(['before', 'after']);
  });
});
