import { nothing } from 'lit';
import { Late } from '@draagkracht/base';
import type { ToolDesk, ToolOwner } from './tool-desk.js';
import type { ToolOffers } from './tool-offers.js';

/** Looks for what a tool has to offer when it is opened. Most visits find nothing, so what offers it is fetched when there is something. */
export class LateOffers {
  readonly #owner: ToolOwner<unknown>;
  readonly #desk: Late<ToolDesk>;
  readonly #offers: Late<ToolOffers>;

  /** @param type the type of the records of the tool */
  constructor(owner: ToolOwner<unknown>, desk: Late<ToolDesk>, type: string) {
    this.#owner = owner;
    this.#desk = desk;
    this.#offers = new Late(owner.element, async () =>
      (await import('./tool-offers.js')).toolOffers(owner, desk, type),
    );
  }

  /** Settles when what was looked for has been found. */
  get arrival(): Promise<void> {
    return this.#offers.arrival;
  }

  /** Looks for what nobody is typing in now, here or in another tab, and for what a colleague changed too. */
  async look(): Promise<void> {
    const { element, stored } = this.#owner;
    const found = (await stored.storage?.drafts.list()) ?? [];
    const own = found.filter(({ tool, isOpen }) => tool === element.localName && !isOpen);
    if (own.length + stored.versions.length > 0 || this.#offers.has) await (await this.#offers.come())?.show(own);
  }

  /** What is offered; nothing while a form is open, or where there is nothing to offer. */
  template(): unknown {
    return this.#desk.here?.isOpen ? nothing : this.#offers.here?.template();
  }
}
