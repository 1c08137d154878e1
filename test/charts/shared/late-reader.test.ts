import { expect } from '@open-wc/testing';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LateReader } from '../../../packages/charts/src/shared/late-reader.js';

function made(count: number) {
  const gone: number[] = [];
  const controllers: ReactiveController[] = [];
  const host = {
    addController: (one: ReactiveController) => controllers.push(one),
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  } satisfies ReactiveControllerHost;
  const reader = new LateReader(host, {
    points: () => ({ count, nearest: (x) => Math.round(x) }),
    at: () => -1,
    go: (to) => gone.push(to),
    open: () => gone.push(99),
  });
  return { gone, reader, drawn: () => controllers[0]!.hostUpdated!() };
}
const key = (name: string) => new KeyboardEvent('keydown', { key: name, cancelable: true });

describe('a reader that comes after its picture', () => {
  it('is fetched after the first drawing, and then hears keys and pointers', async () => {
    const { gone, reader, drawn } = made(5);
    drawn();
    await reader.arrival;
    reader.heard(key('Home'));
    reader.heard(key('Enter'));
    reader.heard(new PointerEvent('pointerleave'));
    const place = document.createElement('div');
    place.addEventListener('pointermove', reader.heard);
    document.body.append(place);
    const { left } = place.getBoundingClientRect();
    place.dispatchEvent(new PointerEvent('pointermove', { clientX: left + 3 }));
    place.remove();
    expect(gone).to.deep.equal([0, 99, -1, 3]);
  });
  it('leaves a key to the page until it is there', async () => {
    const { gone, reader } = made(5);
    await reader.arrival;
    const event = key('Home');
    reader.heard(event);
    expect(gone).to.deep.equal([]);
    expect(event.defaultPrevented).to.equal(false);
  });
});
