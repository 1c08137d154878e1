import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LockPort } from '@draagkracht/model';

/** What somebody who is there does. */
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/** Tells a lock that somebody is there, as long as the element is on the page. */
export class ActivityController implements ReactiveController {
  readonly #lock: () => LockPort | undefined;
  readonly #touch = (): void => this.#lock()?.touch();

  constructor(host: ReactiveControllerHost, lock: () => LockPort | undefined) {
    this.#lock = lock;
    host.addController(this);
  }

  hostConnected(): void {
    for (const sign of signs) window.addEventListener(sign, this.#touch, { passive: true, capture: true });
  }

  hostDisconnected(): void {
    for (const sign of signs) window.removeEventListener(sign, this.#touch, { capture: true });
  }
}
