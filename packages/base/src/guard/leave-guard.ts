import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DkLeaveRequestEvent } from '../event/leave.events.js';

/** Refuses that a page is replaced while something on it is filled in and not saved. */
export class LeaveGuard implements ReactiveController {
  readonly #dirty: () => boolean;

  constructor(host: ReactiveControllerHost, dirty: () => boolean) {
    this.#dirty = dirty;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener(DkLeaveRequestEvent.eventName, this.#asked);
  }

  hostDisconnected(): void {
    document.removeEventListener(DkLeaveRequestEvent.eventName, this.#asked);
  }

  readonly #asked = (event: Event): void => {
    if (this.#dirty()) event.preventDefault();
  };
}
