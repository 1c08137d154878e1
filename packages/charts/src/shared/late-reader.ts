import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Late } from '@draagkracht/base';
import type { PointReader, ReadElement } from './point-reader.js';

/**
 * Reading a picture point by point comes right after the first drawing: nobody presses a key on what is not drawn yet. Until it is
 * there a key does what it does on any page.
 */
export class LateReader implements ReactiveController {
  readonly #reader: Late<PointReader>;

  constructor(host: ReactiveControllerHost, element: ReadElement) {
    const silent = { requestUpdate: (): void => undefined };
    this.#reader = new Late(silent, async () => new (await import('./point-reader.js')).PointReader(element));
    host.addController(this);
  }

  /** Settles when the reader has come, or has not. */
  get arrival(): Promise<void> {
    return this.#reader.arrival;
  }

  hostUpdated(): void {
    void this.#reader.part;
  }

  /** Any of the events of a picture. */
  readonly heard = (event: KeyboardEvent | PointerEvent): void => this.#reader.here?.heard(event);
}
