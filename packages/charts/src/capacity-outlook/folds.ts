import type { ReactiveControllerHost } from 'lit';
import { PrintController } from '../shared/print-controller.js';

/** Which parts of an element that fold are open. What is in one is made when it opens; on paper one of them is. */
export class Folds<Name extends string> {
  readonly #host: ReactiveControllerHost;
  readonly #open = new Set<Name>();
  #openedForPrint = false;

  /** @param onPaper the part that is printed, whether it was open or not. */
  constructor(host: ReactiveControllerHost, onPaper: Name) {
    this.#host = host;
    new PrintController(
      host,
      () => this.#print(onPaper, true),
      () => this.#print(onPaper, false),
    );
  }

  has(name: Name): boolean {
    return this.#open.has(name);
  }

  set(name: Name, isOpen: boolean): void {
    if (isOpen === this.#open.has(name)) return;
    if (isOpen) this.#open.add(name);
    else this.#open.delete(name);
    this.#host.requestUpdate();
  }

  /** Listens to the `toggle` of the details of a part. */
  readonly toggled =
    (name: Name) =>
    (event: Event): void =>
      this.set(name, (event.target as HTMLDetailsElement).open);

  #print(name: Name, isPrinting: boolean): void {
    if (isPrinting ? this.#open.has(name) : !this.#openedForPrint) return;
    this.#openedForPrint = isPrinting;
    this.set(name, isPrinting);
  }
}
