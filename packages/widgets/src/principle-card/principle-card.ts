import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { agreementType, type PrincipleAgreement } from '@draagkracht/model';
import {
  actNote,
  defineStoredData,
  DkElement,
  DkSignalEvent,
  DkStatefulElement,
  Late,
  standingNote,
  storedDataPanel,
  StoredRecordsController,
  toolStyles,
  wholeBetween,
} from '@draagkracht/base';
import { agreementStyles } from './agreement.styles.js';
import { principleOf } from './canon.js';
import type { CardForms } from './card-forms.js';
import { messages } from './messages.js';
import { earlier, empty, head, running, type Part } from './principle-card.parts.js';
import { principleCardStyles } from './principle-card.styles.js';
import {
  agreementView,
  cardView,
  type Agreement,
  type AgreementView,
  type CardView,
  type Viewing,
} from './principle-card.view.js';

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
  static override styles: CSSResultGroup = [DkElement.styles, toolStyles, agreementStyles, principleCardStyles];
  static override readonly wordings = [messages];
  static override readonly attributeRules = { ...DkStatefulElement.attributeRules, principle: wholeBetween(1, 4) };

  /** Which of the four principles, 1–4; default 1. */
  @property({ type: Number }) principle = 1;

  @state() private _open: 'nothing' | 'form' | 'example' | 'look-back' = 'nothing';
  /** Somebody asked for a form and it could not be fetched. */
  @state() private _unreachable = false;
  @state() private _dataShown = false;
  readonly #signalled = new Set<string>();

  readonly #stored = new StoredRecordsController<PrincipleAgreement>(this, {
    type: agreementType,
    namespace: () => this.namespace ?? '',
    mode: () => this.mode,
    who: () => this.authorRole,
    now: () => this.now,
    read: () => this.#wasRead(),
  });

  readonly #forms = new Late(this, async (): Promise<CardForms> => {
    const [parts] = await Promise.all([import('./card-forms.js'), this.#stored.prepare(), this.#stored.notes.come()]);
    const forms = new parts.CardForms({
      card: this,
      stored: this.#stored,
      viewing: () => this.#viewing,
      who: () => this.authorRole,
      now: () => this.now,
      saved: () => {
        this.#wasRead();
        this._open = 'nothing';
        void this.focusOn('#act');
      },
      cancelled: () => this.#show('nothing', forms.edited ? '.edit' : '.start'),
    });
    forms.follow(this.#view.running?.record);
    return forms;
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
    this.#forms.here?.clear();
    this.#wasRead();
  }

  /** Also waits for parts that are on their way. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#forms.arrival;
    await super.getUpdateComplete();
    await this.#stored.notes.arrival;
    return super.getUpdateComplete();
  }

  /** After every reading: the forms follow the agreement that runs now, and an agreement whose day has come asks for attention. */
  #wasRead(): void {
    const now = this.#view.running;
    if (this.#stored.records.length > 0) void defineStoredData();
    this.#forms.here?.follow(now?.record);
    if (now?.asks && !this.readonly) void this.#forms.come().then(() => this.requestUpdate());
    if (!now || now.due === 'later' || this.#signalled.has(now.record.id)) return;
    this.#signalled.add(now.record.id);
    this.dispatchEvent(new DkSignalEvent('review-due', now.due));
  }

  /** Goes on with the forms. While they are fetched the button that asked keeps the focus; it looks busy only if that takes long. */
  async #with(event: Event, next: (forms: CardForms) => void): Promise<void> {
    const button = event.currentTarget as HTMLElement;
    button.ariaBusy = 'true';
    const forms = await this.#forms.come();
    button.ariaBusy = null;
    this._unreachable = !forms;
    if (forms) next(forms);
  }

  #start(event: Event, edited?: Agreement): void {
    void this.#with(event, (forms) => {
      forms.begin(edited, this.#view.earlier[0]?.record);
      this.#show('form', '#new-ownWords');
    });
  }

  #show(what: typeof this._open, focus: string): void {
    this._open = what;
    this.#stored.last = undefined;
    void this.focusOn(focus);
  }

  async #remove({ id }: Agreement): Promise<void> {
    if (await this.#stored.remove(id)) void this.focusOn('#act');
  }

  /** What can be done with the running agreement: look back on it, change it, remove it. */
  #runningActions(view: AgreementView): TemplateResult {
    const say = messages.in(this.language);
    const { here: forms, failed } = this.#forms;
    const asks = view.asks || this._open === 'look-back' || forms?.answering !== undefined;
    const lookBack = (event: Event): Promise<void> => this.#with(event, () => this.#show('look-back', '#back-outcome'));
    return html`<div class="actions no-print">
        ${asks && !(failed && !forms) ? nothing : html`<button type="button" class="look-back" @click=${lookBack}>${say.lookBack}</button>`}
        <button type="button" class="edit" @click=${(event: Event) => this.#start(event, view.record)}>
          ${say.edit}
        </button>
        <button type="button" class="remove" @click=${() => this.#remove(view.record)}>${say.remove}</button>
      </div>
      ${asks ? forms?.lookBack() : nothing}`;
  }

  /** Nothing runs: one question, one button to start, one to see an example. */
  #invitation(part: Part, first: boolean): TemplateResult {
    const say = messages.in(this.language);
    const example = this._open === 'example';
    const toggle = (event: Event): Promise<void> =>
      this.#with(event, () => this.#show(example ? 'nothing' : 'example', example ? '.show-example' : '#example'));
    return html`${empty(
      part,
      html`<button type="button" class="primary start" @click=${(event: Event) => this.#start(event)}>
          ${first ? say.start : say.startAgain}
        </button>
        <button type="button" class="show-example" aria-expanded=${example ? 'true' : 'false'} @click=${toggle}>
          ${example ? say.hideExample : say.showExample}
        </button>`,
    )}
    ${example ? this.#forms.here?.example(part) : nothing}`;
  }

  #body(part: Part, { running: now, earlier: past }: CardView): TemplateResult {
    if (this.readonly) return now ? running(now, part, nothing) : html`<p>${messages.in(this.language).noneYet}</p>`;
    const forms = this.#forms.here;
    if (this._open === 'form' && forms) return forms.agreement(part);
    const answering = forms?.answering;
    const asked = answering ? agreementView(answering, this.#viewing) : now;
    return asked ? running(asked, part, this.#runningActions(asked)) : this.#invitation(part, past.length === 0);
  }

  protected override render(): TemplateResult {
    const { language, compact } = this;
    const part = { language, level: (this.headingLevel || 3) + 1 };
    const view = this.#view;
    const unreachable = html`<p class="message fault" role="alert">${messages.in(language).unreachable}</p>`;
    return html`<article
      class="card ${compact ? 'compact' : ''}"
      @pointerenter=${this.#foresee}
      @focusin=${this.#foresee}
    >
      ${head(principleOf(this.principle), part, compact)} ${standingNote(this.#stored, language)}
      ${this.#stored.state === 'loading' ? nothing : this.#body(part, view)}
      ${this._unreachable ? unreachable : nothing} ${actNote(this.#stored, language)}
      ${earlier(view.earlier, part, !compact)} ${this.#data()}
    </article>`;
  }

  /** Who comes near may press a button: then the forms are better on their way already. */
  readonly #foresee = (): void => {
    if (!this.readonly) void this.#forms.part;
  };

  #data(): TemplateResult | typeof nothing {
    const { language, clock, authorRole, readonly } = this;
    const { storage } = this.#stored;
    if (!storage) return nothing;
    return storedDataPanel({
      storage,
      language,
      clock,
      authorRole,
      readonly,
      shown: this._dataShown,
      toggle: (shown) => (this._dataShown = shown),
    });
  }
}
