import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { daysAfter, principleAgreement, type PrincipleAgreement } from '@draagkracht/model';
import {
  actNote, changedElsewhere, defineStoredData, DkElement, DkSignalEvent, DkStatefulElement, DraftController, focusFault, formStyles, newId, newest,
  recordOfDraft, standingNote, storedDataPanel, StoredRecordsController, wholeBetween, type FormPart,
} from '@draagkracht/base';
import { principleOf } from './canon.js';
import { messages } from './messages.js';
import { agreementForm, earlier, empty, head, invented, lookBackForm, running, type Part } from './principle-card.parts.js';
import { principleCardStyles } from './principle-card.styles.js';
import { agreementView, cardView, freshAgreement, usualWeeks, type Agreement, type AgreementView, type CardView, type Viewing } from './principle-card.view.js';

/**
 * One principle with the behaviour it asks, and one agreement of the team that the card returns to.
 *
 * Use it where a team meets: it opens with what was agreed before and asks how it went.
 * @element dk-principle-card
 * @status experimental
 * @since 0.1.0
 * @slot intro - own words of the organisation, shown below the principle
 * @slot - what stands here is the page without this element; the card takes its place
 * @csspart heading - the headings
 * @fires {DkReadyEvent} dk-ready - the card has drawn itself
 * @fires {DkChangeEvent} dk-change - somebody typed or chose something; nothing is saved yet
 * @fires {DkSaveEvent} dk-save - an agreement was saved
 * @fires {DkDeleteEvent} dk-delete - an agreement was removed
 * @fires {DkExportEvent} dk-export - everything was handed over as a file
 * @fires {DkImportEvent} dk-import - a file was restored
 * @fires {DkPrivacyWarningEvent} dk-privacy-warning - the guard noticed a kind of personal data
 * @fires {DkSignalEvent} dk-signal - the day of looking back has come (`review-due`)
 * @fires {DkErrorEvent} dk-error - the device refused
 */
export class DkPrincipleCard extends DkStatefulElement {
  static override styles: CSSResultGroup = [DkElement.styles, formStyles, principleCardStyles];
  static override readonly attributeRules = { ...DkStatefulElement.attributeRules, principle: wholeBetween(1, 4) };

  /** Which of the four principles, 1–4; default 1. */
  @property({ type: Number }) principle = 1;

  @state() private _open: 'nothing' | 'form' | 'example' | 'look-back' = 'nothing';
  @state() private _dataShown = false;
  /** The agreement that is being changed; `undefined` while a new one is made. */
  #edited: Agreement | undefined;
  /** The agreement that is being looked back on. */
  #asked: Agreement | undefined;
  #busy = false;
  readonly #signalled = new Set<string>();

  readonly #stored = new StoredRecordsController<PrincipleAgreement>(this, {
    type: principleAgreement,
    namespace: () => this.namespace ?? '',
    mode: () => this.mode,
    who: () => this.authorRole,
    now: () => this.now,
    read: () => this.#wasRead(),
  });
  readonly #draft = new DraftController(this, {
    type: principleAgreement,
    asks: ['ownWords', 'example', 'agreement', 'ownerRole', 'reviewOn'],
    today: () => this.today,
    about: () => this.#edited?.id,
  });
  readonly #lookBack = new DraftController(this, {
    type: principleAgreement,
    asks: ['outcome', 'learned'],
    today: () => this.today,
    about: () => this.#asked?.id,
  });

  get #viewing(): Viewing {
    return { principle: principleOf(this.principle).number, today: this.today, language: this.language };
  }

  get #view(): CardView {
    return cardView(this.#stored.records, this.#viewing);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('principle') || !this.hasUpdated) return;
    this._open = 'nothing';
    this.#draft.begin();
    this.#lookBack.begin();
    this.#wasRead();
  }

  /** After every reading: asks about the agreement that runs now, unless an answer to another is being written. */
  #wasRead(): void {
    const now = this.#view.running;
    if (this.#stored.records.length > 0) void defineStoredData();
    if (!this.#lookBack.dirty) {
      this.#asked = now?.record;
      this.#lookBack.begin(now && { ...now.record.data, outcome: undefined, learned: '' });
    }
    if (!now || now.due === 'later' || this.#signalled.has(now.record.id)) return;
    this.#signalled.add(now.record.id);
    this.dispatchEvent(new DkSignalEvent('review-due', now.due));
  }

  #start(edited?: Agreement): void {
    this.#edited = edited;
    this.#draft.begin(edited?.data ?? freshAgreement(this.#view.earlier[0]?.record, this.#viewing));
    this.#show('form', '#new-ownWords');
  }

  #show(what: typeof this._open, focus: string): void {
    this._open = what;
    this.#stored.last = undefined;
    void this.focusOn(focus);
  }

  #cancel(): void {
    this.#draft.begin();
    this.#show('nothing', this.#edited ? '.edit' : '.start');
  }

  async #save(event: Event, form: FormPart, about: Agreement | undefined): Promise<void> {
    event.preventDefault();
    if (this.#busy || this.mode === 'none') return;
    if (!form.draft.attempt()) {
      await this.updateComplete;
      return focusFault(this.renderRoot, form);
    }
    this.#busy = true;
    const { authorRole, now } = this;
    const making = { type: principleAgreement, records: this.#stored.records, visibility: 'team', id: newId(), now, authorRole } as const;
    const done = await this.#stored.save(recordOfDraft(form.draft, about, making)).finally(() => (this.#busy = false));
    if (!done) return;
    form.draft.begin();
    this.#wasRead();
    this._open = 'nothing';
    void this.focusOn('#act');
  }

  async #remove({ id }: Agreement): Promise<void> {
    if (await this.#stored.remove(id)) void this.focusOn('#act');
  }

  #form(draft: DraftController, prefix: string): FormPart {
    return { draft, language: this.language, today: this.today, prefix };
  }

  /** The form for a new or changed agreement. */
  #newForm(part: Part): TemplateResult {
    const form = this.#form(this.#draft, 'new');
    const edited = this.#edited;
    return agreementForm(form, part, {
      mode: this.#stored.status.mode,
      editing: edited !== undefined,
      elsewhere: changedElsewhere(edited, this.#stored.records),
      submit: (event) => this.#save(event, form, edited),
      cancel: () => this.#cancel(),
    });
  }

  /** What can be done with the running agreement: look back on it, change it, remove it. */
  #runningActions(view: AgreementView): TemplateResult {
    const say = messages[this.language];
    const form = this.#form(this.#lookBack, 'back');
    const asks = view.asks || this._open === 'look-back' || this.#lookBack.dirty;
    return html`<div class="actions no-print">
        ${asks ? nothing : html`<button type="button" class="look-back" @click=${() => this.#show('look-back', '#back-outcome')}>${say.lookBack}</button>`}
        <button type="button" class="edit" @click=${() => this.#start(view.record)}>${say.edit}</button>
        <button type="button" class="remove" @click=${() => this.#remove(view.record)}>${say.remove}</button>
      </div>
      ${asks
        ? lookBackForm(form, {
            mode: this.#stored.status.mode,
            editing: true,
            elsewhere: changedElsewhere(this.#asked, this.#stored.records),
            submit: (event) => this.#save(event, form, this.#asked),
          })
        : nothing}`;
  }

  /** Nothing runs: one question, one button to start, one to see an example. */
  #invitation(part: Part, first: boolean): TemplateResult {
    const say = messages[this.language];
    const example = this._open === 'example';
    const toggle = (): void => this.#show(example ? 'nothing' : 'example', example ? '.show-example' : '#example');
    return html`${empty(
      part,
      html`<button type="button" class="primary start" @click=${() => this.#start()}>${first ? say.start : say.startAgain}</button>
        <button type="button" class="show-example" aria-expanded=${example ? 'true' : 'false'} @click=${toggle}>
          ${example ? say.hideExample : say.showExample}
        </button>`,
    )}
    ${example ? invented(principleOf(this.principle), part, daysAfter(this.today, usualWeeks * 7)) : nothing}`;
  }

  #body(part: Part, { running: now, earlier: past }: CardView): TemplateResult {
    if (this._open === 'form' && !this.readonly) return this.#newForm(part);
    const asked = this.#lookBack.dirty && this.#asked ? agreementView(newest(this.#asked, this.#stored.records) ?? this.#asked, this.#viewing) : now;
    if (this.readonly) return now ? running(now, part, nothing) : html`<p>${messages[this.language].noneYet}</p>`;
    return asked ? running(asked, part, this.#runningActions(asked)) : this.#invitation(part, past.length === 0);
  }

  protected override render(): TemplateResult {
    const { language, compact } = this;
    const part = { language, level: (this.headingLevel || 3) + 1 };
    const view = this.#view;
    return html`<article class="card ${compact ? 'compact' : ''}">
      ${head(principleOf(this.principle), part, compact)} ${standingNote(this.#stored, language)}
      ${this.#stored.state === 'loading' ? nothing : this.#body(part, view)} ${actNote(this.#stored, language)}
      ${earlier(view.earlier, part, !compact)}
      ${this.#data()}
    </article>`;
  }

  #data(): TemplateResult | typeof nothing {
    const { language, clock, authorRole, readonly } = this;
    const { storage } = this.#stored;
    if (!storage) return nothing;
    return storedDataPanel({ storage, language, clock, authorRole, readonly, shown: this._dataShown, toggle: (shown) => (this._dataShown = shown) });
  }
}
