import type { LitElement, TemplateResult } from 'lit';
import { daysAfter, principleAgreement, type PrincipleAgreement } from '@draagkracht/model';
import {
  alsoStyled,
  changedElsewhere,
  DraftController,
  focusFault,
  formStyles,
  newest,
  newId,
  recordOfDraft,
  type FormPart,
  type StoredRecordsController,
} from '@draagkracht/base';
import { principleOf } from './canon.js';
import { cardFormsStyles } from './card-forms.styles.js';
import { agreementAsks, freshAgreement, lookBackAsks, usualWeeks } from './fresh-agreement.view.js';
import { agreementForm, invented, lookBackForm, type FormActions } from './principle-card.form.js';
import type { Part } from './principle-card.parts.js';
import type { Agreement, Viewing } from './principle-card.view.js';

/** What the forms need of the card they are part of. Functions, because attributes change. */
export interface FormsOwner {
  readonly card: LitElement;
  readonly stored: StoredRecordsController<PrincipleAgreement>;
  readonly viewing: () => Viewing;
  /** The role that saves. */
  readonly who: () => string;
  /** Now as an ISO instant. */
  readonly now: () => string;
  readonly saved: () => void;
  readonly cancelled: () => void;
}

/**
 * What the card needs once people work with it: the form for an agreement, the form for looking back, and the example. It is
 * fetched when one of them first opens. What is filled in lives here, and survives whatever happens to the card.
 */
export class CardForms {
  /** The agreement that is being changed; `undefined` while a new one is made. */
  edited: Agreement | undefined;
  readonly #owner: FormsOwner;
  readonly #draft: DraftController;
  readonly #lookBack: DraftController;
  /** The agreement that is being looked back on. */
  #asked: Agreement | undefined;
  #busy = false;

  constructor(owner: FormsOwner) {
    this.#owner = owner;
    const shared = { type: principleAgreement, today: () => owner.viewing().today };
    this.#draft = new DraftController(owner.card, {
      ...shared,
      asks: agreementAsks,
      about: () => this.edited?.id,
    });
    this.#lookBack = new DraftController(owner.card, {
      ...shared,
      asks: lookBackAsks,
      about: () => this.#asked?.id,
    });
    alsoStyled(owner.card, formStyles, cardFormsStyles);
  }

  /** The agreement to which an unsaved answer is being written, as it is kept now; `undefined` when there is none. */
  get answering(): Agreement | undefined {
    return this.#lookBack.dirty ? (newest(this.#asked, this.#owner.stored.records) ?? this.#asked) : undefined;
  }

  /** Begins the form: with an agreement to change it, else a new one after the last. */
  begin(edited: Agreement | undefined, last: Agreement | undefined): void {
    this.edited = edited;
    this.#draft.begin(edited?.data ?? freshAgreement(last, this.#owner.viewing()));
  }

  /** Asks about the agreement that runs now, unless an answer to another is being written. */
  follow(running: Agreement | undefined): void {
    if (this.#lookBack.dirty) return;
    this.#asked = running;
    this.#lookBack.begin(running && { ...running.data, outcome: undefined, learned: '' });
  }

  /** Lets go of what was filled in. */
  clear(): void {
    this.#draft.begin();
    this.#lookBack.begin();
  }

  /** The form for a new or changed agreement. */
  agreement(part: Part): TemplateResult {
    const form = this.#form(this.#draft, 'new');
    const cancel = (): void => {
      this.#draft.begin();
      this.#owner.cancelled();
    };
    return agreementForm(form, part, { ...this.#actions(form, this.edited), cancel });
  }

  /** The form that asks how it went. */
  lookBack(): TemplateResult {
    const form = this.#form(this.#lookBack, 'back');
    return lookBackForm(form, this.#actions(form, this.#asked));
  }

  /** An invented example of an agreement. */
  example(part: Part): TemplateResult {
    const { principle, today } = this.#owner.viewing();
    return invented(principleOf(principle), part, daysAfter(today, usualWeeks * 7));
  }

  #form(draft: DraftController, prefix: string): FormPart {
    const { language, today } = this.#owner.viewing();
    return { draft, language, today, prefix };
  }

  #actions(form: FormPart, about: Agreement | undefined): FormActions {
    const { records, status } = this.#owner.stored;
    return {
      mode: status.mode,
      editing: about !== undefined,
      elsewhere: changedElsewhere(about, records),
      submit: (event) => void this.#save(event, form, about),
    };
  }

  async #save(event: Event, form: FormPart, about: Agreement | undefined): Promise<void> {
    event.preventDefault();
    const { card, stored, now, who, saved } = this.#owner;
    if (this.#busy || stored.status.mode === 'none') return;
    if (!form.draft.attempt()) {
      await card.updateComplete;
      return focusFault(card.renderRoot, form);
    }
    this.#busy = true;
    const making = {
      type: principleAgreement,
      records: stored.records,
      visibility: 'team',
      id: newId(),
      now: now(),
      authorRole: who(),
    } as const;
    const done = await stored.save(recordOfDraft(form.draft, about, making)).finally(() => (this.#busy = false));
    if (!done) return;
    form.draft.begin();
    saved();
  }
}
