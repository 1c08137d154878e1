import { html, nothing, type TemplateResult } from 'lit';
import { daysAfter, principleAgreement, type KeptDraft, type PrincipleAgreement } from '@draagkracht/model';
import { alsoStyled, heading, newest } from '@draagkracht/base';
import { RecordForm } from '../shared/record-form.js';
import type { Signal, ToolDesk, ToolOwner } from '../shared/tool-desk.js';
import { agreementMessages } from './agreement.messages.js';
import { agreementStyles } from './agreement.styles.js';
import { principleOf, type Principle } from './canon.js';
import { cardDeskStyles } from './card-desk.styles.js';
import { invented } from './example.template.js';
import { agreementAsks, freshAgreement, lookBackAsks, usualWeeks } from './fresh-agreement.view.js';
import { messages } from './messages.js';
import { earlier, running, type Part } from './principle-card.parts.js';
import {
  agreementView,
  cardView,
  type Agreement,
  type AgreementView,
  type CardView,
  type Viewing,
} from './principle-card.view.js';

/** What the desk needs of the card it is part of. */
export interface CardOwner extends ToolOwner<PrincipleAgreement> {
  /** Which principle is shown. */
  readonly principle: () => Principle['number'];
}

/** The late half of the card: the agreement that runs, those before it, both forms and the example. */
export class CardDesk implements ToolDesk {
  readonly #owner: CardOwner;
  readonly #form: RecordForm<PrincipleAgreement>;
  readonly #back: RecordForm<PrincipleAgreement>;
  #open: 'nothing' | 'form' | 'look-back' = 'nothing';
  #principle: Principle['number'];

  constructor(owner: CardOwner) {
    this.#owner = owner;
    this.#principle = owner.principle();
    const type = principleAgreement;
    const saved = (): void => {
      this.follow();
      this.#close('#act');
    };
    this.#form = new RecordForm<PrincipleAgreement>(owner, {
      type,
      prefix: 'new',
      asks: agreementAsks,
      saved,
      cancelled: () => this.#close(this.#form.edited ? '.edit' : '.start'),
    });
    this.#back = new RecordForm<PrincipleAgreement>(owner, { type, prefix: 'back', asks: lookBackAsks, saved });
    alsoStyled(owner.element, agreementStyles, cardDeskStyles);
    this.follow();
  }

  get isOpen(): boolean {
    return this.#open === 'form' || this.#answering !== undefined;
  }

  /** The agreement to which an unsaved answer is being written, as it is kept now. */
  get #answering(): Agreement | undefined {
    const { draft, edited } = this.#back;
    return draft.dirty ? (newest(edited, this.#owner.stored.records) ?? edited) : undefined;
  }

  get #viewing(): Viewing {
    const { language, today } = this.#owner;
    return { principle: this.#principle, today: today(), language: language() };
  }

  get #view(): CardView {
    return cardView(this.#owner.stored.records, this.#viewing);
  }

  get #part(): Part {
    return { language: this.#owner.language(), level: this.#owner.level() };
  }

  start(edited?: Agreement): void {
    const last = this.#view.earlier[0]?.record;
    this.#form.begin({ ...(edited?.data ?? freshAgreement(last, this.#viewing)) }, edited);
    this.#owner.stored.last = undefined;
    this.#open = 'form';
    this.#owner.focus('#new-ownWords');
  }

  owns({ values }: KeptDraft): boolean {
    return values['principle'] === this.#owner.principle();
  }

  resume(draft: KeptDraft): void {
    const isBack = draft.form === 'back';
    this.#open = isBack ? 'look-back' : 'form';
    (isBack ? this.#back : this.#form).resume(draft);
  }

  /** Asks about the agreement that runs now, unless an answer to another is being written. Another principle lets go of both forms. */
  follow(): void {
    const principle = this.#owner.principle();
    const isOther = principle !== this.#principle;
    this.#principle = principle;
    if (isOther) {
      this.#form.begin({});
      this.#open = 'nothing';
    }
    if (this.#back.draft.dirty && !isOther) return;
    const asked = this.#view.running?.record;
    this.#back.begin(asked ? { ...asked.data, outcome: undefined, learned: '' } : {}, asked);
  }

  signals(): readonly Signal[] {
    const { running: now } = this.#view;
    return now && now.due !== 'later' ? [{ id: now.record.id, type: 'review-due', code: now.due }] : [];
  }

  example(): TemplateResult {
    const { principle, today } = this.#viewing;
    return invented(principleOf(principle), this.#part, daysAfter(today, usualWeeks * 7));
  }

  body(): TemplateResult {
    const { running: now, earlier: past } = this.#view;
    const part = this.#part;
    return html`${this.#front(now, part)} ${earlier(past, part, !this.#owner.compact())}`;
  }

  #front(now: AgreementView | undefined, part: Part): TemplateResult {
    const say = agreementMessages[part.language];
    if (this.#owner.readonly())
      return now ? running(now, part, nothing) : html`<p>${messages.in(part.language).noneYet}</p>`;
    if (this.#open === 'form')
      return this.#form.template({ title: heading(part.level, this.#form.edited ? say.editTitle : say.newTitle) });
    const answering = this.#answering;
    const asked = answering ? agreementView(answering, this.#viewing) : now;
    return asked ? running(asked, part, this.#actions(asked)) : this.#again(part);
  }

  /** Nothing runs any more: what is asked, and the button that begins again. */
  #again({ language, level }: Part): TemplateResult {
    return html`<section class="empty no-print">
      ${heading(level, messages.in(language).question)}
      <div class="actions">
        <button type="button" class="primary start" @click=${() => this.start()}>
          ${agreementMessages[language].startAgain}
        </button>
      </div>
    </section>`;
  }

  /** What can be done with the running agreement: look back on it, change it, remove it. */
  #actions(view: AgreementView): TemplateResult {
    const say = agreementMessages[this.#owner.language()];
    const asks = view.asks || this.#open === 'look-back' || this.#answering !== undefined;
    return html`<div class="actions no-print">
        ${asks ? nothing : html`<button type="button" class="look-back" @click=${this.#lookBack}>${say.lookBack}</button>`}
        <button type="button" class="edit" @click=${() => this.start(view.record)}>${say.edit}</button>
        <button type="button" class="remove" @click=${() => void this.#remove(view.record)}>${say.remove}</button>
      </div>
      ${asks ? this.#back.template({ title: html``, save: say.saveLookBack }) : nothing}`;
  }

  readonly #lookBack = (): void => {
    this.#open = 'look-back';
    this.#owner.stored.last = undefined;
    this.#owner.focus('#back-outcome');
  };

  #close(focus: string): void {
    this.#open = 'nothing';
    this.#owner.focus(focus);
  }

  async #remove({ id }: Agreement): Promise<void> {
    if (await this.#owner.stored.remove(id)) this.#owner.focus('#act');
  }
}
