import { nothing } from 'lit';
import { fetchDraftOffer, Late, type DraftOffer } from '@draagkracht/base';
import type { FoundDraft } from '@draagkracht/model';
import type { ToolDesk, ToolOwner } from './tool-desk.js';

/** What was typed in a tool and never saved. Most visits find none, so what offers it is fetched when there is some. */
export class KeptDrafts {
  readonly #owner: ToolOwner<unknown>;
  readonly #desk: Late<ToolDesk>;
  readonly #offer: Late<DraftOffer>;

  constructor(owner: ToolOwner<unknown>, desk: Late<ToolDesk>) {
    this.#owner = owner;
    this.#desk = desk;
    this.#offer = new Late(owner.element, () => this.#fetch());
  }

  /** Settles when what was looked for has been found. */
  get arrival(): Promise<void> {
    return this.#offer.arrival;
  }

  /** Looks for what nobody is typing in now, here or in another tab. */
  async look(): Promise<void> {
    const { element, readonly, stored } = this.#owner;
    const found = (await stored.storage?.drafts.list()) ?? [];
    const own = found.filter(({ tool, isOpen }) => tool === element.localName && isOpen !== true);
    if (readonly() || (own.length === 0 && !this.#offer.has)) return;
    const desk = await this.#desk.come();
    if (!desk?.resume) return;
    const about = own.filter((draft) => desk.owns?.(draft) ?? true);
    if (about.length > 0 || this.#offer.has) (await this.#offer.come())?.show(about);
  }

  /** What is offered; nothing while a form is open, or where there is nothing to offer. */
  template(): unknown {
    return this.#desk.here?.isOpen ? nothing : (this.#offer.here?.template() ?? nothing);
  }

  #fetch(): Promise<DraftOffer> {
    const { language, today, focus, update, stored } = this.#owner;
    const resume = (draft: FoundDraft): void => {
      this.#desk.here?.resume?.(draft);
      focus('form :is(input, textarea, select)');
    };
    return fetchDraftOffer({ language, today, focus, update, resume, drafts: () => stored.storage?.drafts });
  }
}
