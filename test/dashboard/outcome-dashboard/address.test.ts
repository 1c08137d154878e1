import { expect } from '@open-wc/testing';
import { Address, type AddressWindow } from '../../../packages/dashboard/src/outcome-dashboard/address.js';

/** A window that remembers what was done to its history. */
function pretended(hash = '', refuses = false) {
  const events = new EventTarget();
  const done: [string, string][] = [];
  const location = { hash, pathname: '/monitor', search: '?a=1' } as Location;
  const change = (how: string) => (_state: unknown, _title: string, address: string) => {
    if (refuses) throw new DOMException('no', 'SecurityError');
    done.push([how, address]);
    location.hash = address.slice(address.indexOf('#'));
  };
  const history = { state: null, pushState: change('push'), replaceState: change('replace') } as unknown as History;
  const page: AddressWindow = {
    location,
    history,
    addEventListener: events.addEventListener.bind(events) as Window['addEventListener'],
    removeEventListener: events.removeEventListener.bind(events) as Window['removeEventListener'],
  };
  return { page, done, back: () => events.dispatchEvent(new Event('popstate')) };
}

describe('the address of the monitor', () => {
  it('takes a step when somebody goes somewhere, and none when only the view changes', () => {
    const { page, done } = pretended();
    const address = new Address(() => '', page);
    address.write({ at: { room: 'goals' }, look: {} }, true);
    address.write({ at: { room: 'goals' }, look: {} }, true);
    address.write({ at: { room: 'goals' }, look: { view: 'law' } }, false);
    expect(done).to.eql([
      ['push', '/monitor?a=1#dk-room=goals'],
      ['replace', '/monitor?a=1#dk-room=goals&dk-view=law'],
    ]);
  });

  it('leads where "back" leads, until it is let go of', () => {
    const { page, back } = pretended('#dk-room=publish');
    const address = new Address(() => '', page);
    const led: unknown[] = [];
    address.follow(({ at }) => led.push(at));
    back();
    address.leave();
    back();
    expect(led).to.eql([{ room: 'publish' }]);
  });

  it('goes on where a page may not touch its history', () => {
    const { page } = pretended('', true);
    expect(() => new Address(() => '', page).write({ at: { room: 'goals' }, look: {} }, true)).to.not.throw();
  });
});
