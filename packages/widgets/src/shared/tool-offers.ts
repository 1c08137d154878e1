import { html, type TemplateResult } from 'lit';
import { fetchDraftOffer, type DraftOffer, type Late } from '@draagkracht/base';
import type { FoundDraft } from '@draagkracht/model';
import type { ToolDesk, ToolOwner } from './tool-desk.js';
import { VersionChoice } from './version-choice.js';

/** What a tool offers when it is opened: what was typed and never saved, and what a colleague changed too. */
export class ToolOffers {
  readonly #owner: ToolOwner<unknown>;
  readonly #desk: Late<ToolDesk>;
  readonly #drafts: DraftOffer;
  readonly #versions: VersionChoice;

  constructor(owner: ToolOwner<unknown>, desk: Late<ToolDesk>, drafts: DraftOffer, versions: VersionChoice) {
    this.#owner = owner;
    this.#desk = desk;
    this.#drafts = drafts;
    this.#versions = versions;
  }

  /** What there is to offer now. Only the desk knows which drafts it can open again. */
  async show(found: readonly FoundDraft[]): Promise<void> {
    const own = this.#owner.readonly() ? [] : found;
    const desk = own.length > 0 ? await this.#desk.come() : undefined;
    this.#drafts.show(desk?.resume ? own.filter((draft) => desk.owns?.(draft) ?? true) : []);
  }

  /** The offers; empty where there are none. */
  template(): TemplateResult {
    return html`${this.#drafts.template()} ${this.#versions.template()}`;
  }
}

/** Fetches what offers drafts, and puts the choice between two versions beside it. */
export async function toolOffers(owner: ToolOwner<unknown>, desk: Late<ToolDesk>, type: string): Promise<ToolOffers> {
  const { language, today, focus, update, stored } = owner;
  const resume = (draft: FoundDraft): void => {
    desk.here?.resume?.(draft);
    focus('form :is(input, textarea, select)');
  };
  const drafts = await fetchDraftOffer({
    language,
    today,
    focus,
    update,
    resume,
    drafts: () => stored.storage?.drafts,
  });
  return new ToolOffers(owner, desk, drafts, new VersionChoice(owner, type));
}
