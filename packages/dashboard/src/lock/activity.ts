import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LockPort } from '@draagkracht/model';

/** What somebody who is there does. Help to read or speak presses and types without a key or a pointer: `click` and `input`. */
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'click', 'input'] as const;

/** A page that changes below a pointer that lies still makes it "move" in some browsers. */
const isStill = (event: Event): boolean =>
  event.type === 'pointermove' && (event as PointerEvent).movementX === 0 && (event as PointerEvent).movementY === 0;

/** Tells a lock that somebody is there, as long as the element is on the page. */
export class ActivityController implements ReactiveController {
  readonly #lock: () => Pick<LockPort, 'touch'> | undefined;
  readonly #touch = (event: Event): void => {
    if (!isStill(event)) this.#lock()?.touch();
  };

  /** Somebody comes back to the page. */
  readonly #back = (event: Event): void => {
    if (document.visibilityState === 'visible') this.#touch(event);
  };

  constructor(host: Pick<ReactiveControllerHost, 'addController'>, lock: () => Pick<LockPort, 'touch'> | undefined) {
    this.#lock = lock;
    host.addController(this);
  }

  hostConnected(): void {
    for (const sign of signs) window.addEventListener(sign, this.#touch, { passive: true, capture: true });
    document.addEventListener('visibilitychange', this.#back);
  }

  hostDisconnected(): void {
    for (const sign of signs) window.removeEventListener(sign, this.#touch, { capture: true });
    document.removeEventListener('visibilitychange', this.#back);
  }
}
