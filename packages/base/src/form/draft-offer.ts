import { html, nothing, type TemplateResult } from 'lit';
import type { DraftPort, FoundDraft, Language } from '@draagkracht/model';
import { draftOfferMessages } from './draft-offer.messages.js';
import { typedAt } from './draft-offer.words.js';

/** What offering drafts needs of the element it stands in. Functions, because attributes change. */
export interface DraftOfferOwner {
  readonly language: () => Language;
  /** Today as an ISO day. */
  readonly today: () => string;
  readonly drafts: () => DraftPort | undefined;
  /** What a draft is about, where the element holds more than one kind; without it the line says no more than that somebody was busy. */
  readonly what?: (draft: FoundDraft) => string;
  /** Opens the form again with what was filled in. */
  readonly resume: (draft: FoundDraft) => void;
  readonly update: () => void;
  /** Draws, and then brings the focus to the first that fits. */
  readonly focus: (selector: string) => void;
}

/** Offers what was typed and never saved, one line each: to go on with it, or to throw it away, which can be taken back. */
export class DraftOffer {
  readonly #owner: DraftOfferOwner;
  #drafts: readonly FoundDraft[] = [];
  #thrown: FoundDraft | undefined;

  constructor(owner: DraftOfferOwner) {
    this.#owner = owner;
  }

  /** What there is to offer now. */
  show(drafts: readonly FoundDraft[]): void {
    this.#drafts = drafts;
    this.#owner.update();
  }

  /** The lines; nothing where there is nothing to offer. */
  template(): TemplateResult | typeof nothing {
    const say = draftOfferMessages[this.#owner.language()];
    if (this.#drafts.length === 0 && !this.#thrown) return nothing;
    return html`<section class="drafts message no-print" aria-label=${say.title}>
      ${this.#drafts.map((draft) => this.#line(draft))}
      <div role="status">
        ${
          this.#thrown
            ? html`<p class="actions">
                <span>${say.dropped}</span>
                <button type="button" class="keep-draft" @click=${this.#keepAgain}>${say.undo}</button>
              </p>`
            : nothing
        }
      </div>
    </section>`;
  }

  #line(draft: FoundDraft): TemplateResult {
    const { language, today, what } = this.#owner;
    const say = draftOfferMessages[language()];
    const when = typedAt(draft.at, today(), language());
    const sentence = what ? say.busyWith(what(draft), when) : say.busy(when);
    const id = `draft-${draft.key}`;
    return html`<p id=${id}>${sentence}</p>
      <div class="actions">
        <button type="button" class="resume-draft" aria-describedby=${id} @click=${() => this.#resume(draft)}>
          ${say.resume}
        </button>
        <button type="button" class="drop-draft" aria-describedby=${id} @click=${() => void this.#drop(draft)}>
          ${say.drop}
        </button>
      </div>`;
  }

  #without({ key }: FoundDraft): void {
    this.#drafts = this.#drafts.filter((one) => one.key !== key);
  }

  #resume(draft: FoundDraft): void {
    this.#thrown = undefined;
    this.#without(draft);
    this.#owner.resume(draft);
  }

  async #drop(draft: FoundDraft): Promise<void> {
    this.#without(draft);
    this.#thrown = draft;
    this.#owner.focus('.keep-draft');
    await this.#owner.drafts()?.drop(draft.key);
  }

  readonly #keepAgain = async (): Promise<void> => {
    const draft = this.#thrown;
    if (!draft) return;
    const { drafts, focus } = this.#owner;
    this.#thrown = undefined;
    this.#drafts = [draft, ...this.#drafts];
    focus('.resume-draft');
    const { isOpen: _isOpen, ...kept } = draft;
    await drafts()?.keep(kept);
    drafts()?.leave(draft.key);
  };
}
