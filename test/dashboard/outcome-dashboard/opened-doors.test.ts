import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { OpenedDoors } from '../../../packages/dashboard/src/outcome-dashboard/opened-doors.js';
import type { RoomDoor } from '../../../packages/dashboard/src/outcome-dashboard/room-doors.js';
import { monitorOver } from '../../helpers/monitor.js';

/** A dashboard that shows one room. */
class DoorHost extends LitElement {
  readonly doors = new OpenedDoors(this);
  draw: () => unknown = () => undefined;
  protected override render() {
    return html`${this.draw()}`;
  }
}
customElements.define('test-door-host', DoorHost);

const stage = { language: 'nl', level: 3, readonly: false } as const;

describe('the doors that were opened', () => {
  it('say that a room is on its way, show it, and say so when it cannot be fetched', async () => {
    const monitor = await monitorOver();
    const host = document.body.appendChild(document.createElement('test-door-host') as DoorHost);
    let isReachable = false;
    const door: RoomDoor = {
      open: () => (isReachable ? Promise.resolve(true) : Promise.reject(new Error('weg'))),
      shown: () => html`<p class="there">Kamer</p>`,
    };
    host.draw = () => host.doors.behind('kamer', door, stage, { monitor, at: { room: 'board' } });
    host.requestUpdate();
    await host.updateComplete;
    expect(host.renderRoot.textContent).to.include('Even laden');
    await host.doors.room();
    expect(host.renderRoot.textContent).to.include('kon niet worden opgehaald');
    isReachable = true;
    host.renderRoot.querySelector('button')!.click();
    const room = await host.doors.room();
    expect(room?.className).to.equal('there');
    host.remove();
  });
});
