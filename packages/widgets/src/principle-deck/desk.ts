import { html, nothing, type TemplateResult } from 'lit';
import { daysAfter, principleAgreement, type KeptDraft, type PrincipleAgreement } from '@draagkracht/model';
import { alsoStyled, heading } from '@draagkracht/base';
import { agreementStyles } from '../principle-card/agreement.styles.js';
import { principleOf, principles, type Principle } from '../principle-card/canon.js';
import { agreementMessages } from '../principle-card/agreement.messages.js';
import { agreementAsks, freshAgreement, lookBackAsks, usualWeeks } from '../principle-card/fresh-agreement.view.js';
import { invented } from '../principle-card/example.template.js';
import type { Part } from '../principle-card/principle-card.parts.js';
import { behaviourOf } from '../principle-card/principle.template.js';
import type { Agreement, AgreementView } from '../principle-card/principle-card.view.js';
import { RecordForm } from '../shared/record-form.js';
import type { Signal, ToolDesk, ToolOwner } from '../shared/tool-desk.js';
import { agreementItem } from './agreement.template.js';
import { cards, question } from './cards.template.js';
import { deckView, mostRunning, type DeckView } from './deck.view.js';
import { runningWords } from './deck.words.js';
import { deskMessages } from './desk.messages.js';
import { deskStyles } from './desk.styles.js';
import { earlierAgreements, principleLine } from './earlier.template.js';

type Open = 'nothing' | 'choose' | 'form' | 'back';

/**
 * The deck with everything a team keeps: first the agreements that run, those whose day has come asked about; then the four cards; then what
 * came of earlier ones. A fourth agreement is refused, with the reason.
 */
export class DeckDesk implements ToolDesk {
  readonly #owner: ToolOwner<PrincipleAgreement>;
  readonly #form: RecordForm<PrincipleAgreement>;
  readonly #back: RecordForm<PrincipleAgreement>;
  #open: Open = 'nothing';
  #front = 1;
  #only = 0;
  #isRefused = false;

  constructor(owner: ToolOwner<PrincipleAgreement>) {
    this.#owner = owner;
    alsoStyled(owner.element, agreementStyles, deskStyles);
    const close = (focus: string): void => this.#show('nothing', focus);
    const form = (prefix: string, asks: readonly string[]): RecordForm<PrincipleAgreement> =>
      new RecordForm<PrincipleAgreement>(owner, {
        type: principleAgreement,
        prefix,
        asks,
        saved: () => close('#act'),
        cancelled: () => close(`.start, #card-${this.#front}`),
      });
    this.#form = form('new', agreementAsks);
    this.#back = form('back', lookBackAsks);
  }

  get isOpen(): boolean {
    return this.#open !== 'nothing';
  }

  get #view(): DeckView {
    return deckView(this.#owner.stored.records, { today: this.#owner.today(), language: this.#owner.language() });
  }

  get #part(): Part {
    return { language: this.#owner.language(), level: this.#owner.level() };
  }

  start(): void {
    this.#show('choose', '#card-1');
  }

  resume(draft: KeptDraft): void {
    const form = draft.form === 'back' ? this.#back : this.#form;
    form.resume(draft);
    this.#open = form === this.#back ? 'back' : 'form';
  }

  /** The question how it went follows the agreement whose day came first, but never lets go of what is being written. */
  follow(): void {
    if (this.#back.draft.dirty || this.#open === 'back') return;
    const asked = this.#view.running.find(({ due }) => due !== 'later')?.record;
    this.#ask(asked);
  }

  #ask(asked: Agreement | undefined): void {
    this.#back.begin(asked ? { ...asked.data, outcome: undefined, learned: '' } : {}, asked);
  }

  signals(): readonly Signal[] {
    return this.#view.running
      .filter(({ due }) => due !== 'later')
      .map(({ record, due }) => ({ id: record.id, type: 'review-due', code: due }));
  }

  #show(open: Open, focus: string): void {
    this.#open = open;
    this.#isRefused = false;
    this.follow();
    this.#owner.focus(focus);
  }

  /** A new agreement on a principle; with three running ones it is refused. */
  readonly #choose = (principle: Principle['number']): void => {
    this.#front = principle;
    if (this.#view.running.length >= mostRunning) {
      this.#isRefused = true;
      return this.#owner.focus('#refused');
    }
    const last = this.#owner.stored.records
      .filter(({ data }) => data.principle === principle)
      .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1))[0];
    this.#form.begin(freshAgreement(last, { principle, today: this.#owner.today() }));
    this.#show('form', '#new-ownWords');
  };

  #edit(record: Agreement): void {
    this.#form.begin(record.data, record);
    this.#show('form', '#new-ownWords');
  }

  #lookBack(record: Agreement): void {
    this.#ask(record);
    this.#show('back', '#back-outcome');
  }

  /** A look back that is open on an agreement goes with it: saved afterwards it would bring the agreement back. */
  async #remove({ id }: Agreement): Promise<void> {
    if (!(await this.#owner.stored.remove(id))) return;
    const isGone = this.#back.edited?.id === id;
    if (isGone) this.#ask(undefined);
    this.#show(isGone ? 'nothing' : this.#open, '#act');
  }

  readonly #turn = (front: number): void => {
    this.#front = front;
    this.#owner.focus(`#card-${front}`);
  };

  body(): unknown {
    if (this.#open === 'form') return this.#making();
    const part = this.#part;
    const view = this.#view;
    const show = (principle: number): void => {
      this.#only = principle;
      this.#owner.update();
    };
    return html`${this.#open === 'choose' ? question(part) : this.#running(view)} ${this.#deck(view)}
    ${earlierAgreements(view.earlier, this.#only, show, part)}`;
  }

  /** The form, below the principle it is about. */
  #making(): TemplateResult {
    const { language, level } = this.#part;
    const say = agreementMessages[language];
    const principle = principleOf(this.#form.draft.values['principle']);
    return html`<div class="stack">
        ${principleLine(principle.number, language)} ${behaviourOf(principle, language)}
      </div>
      ${this.#form.template({ title: heading(level, this.#form.edited ? say.editTitle : say.newTitle) })}`;
  }

  #running(view: DeckView): TemplateResult {
    const { language, level } = this.#part;
    return html`<section class="stack" aria-labelledby="running-title">
      <div id="running-title">${heading(level, deskMessages[language].runningTitle)}</div>
      <p>${runningWords(view, language)}</p>
      ${
        view.running.length > 0
          ? html`<ol class="agreements">
              ${view.running.map((one) => this.#agreement(one))}
            </ol>`
          : nothing
      }
      ${
        this.#owner.readonly()
          ? nothing
          : html`<div class="actions no-print">
              <button type="button" class="print" @click=${() => window.print()}>
                ${deskMessages[language].print}
              </button>
            </div>`
      }
    </section>`;
  }

  #agreement(view: AgreementView): TemplateResult {
    const part = this.#part;
    const { record } = view;
    const isAsked = this.#back.edited?.id === record.id;
    const save = agreementMessages[part.language].saveLookBack;
    return agreementItem(
      view,
      this.#owner.readonly()
        ? undefined
        : {
            asked: isAsked ? this.#back.template({ title: html``, save }) : undefined,
            lookBack: () => this.#lookBack(record),
            edit: () => this.#edit(record),
            remove: () => void this.#remove(record),
          },
      part,
    );
  }

  #deck({ running }: DeckView): TemplateResult {
    const part = this.#part;
    return html`${cards(
      {
        front: this.#front,
        running: this.#open === 'choose' ? [] : running,
        isMeeting: this.#owner.meeting(),
        turn: this.#turn,
        ...(!this.#owner.readonly() && { choose: this.#choose }),
      },
      part,
    )}
    ${
      this.#isRefused && running.length >= mostRunning
        ? html`<p class="message fault no-print" id="refused" role="alert" tabindex="-1">
            ${deskMessages[part.language].full}
          </p>`
        : nothing
    }`;
  }

  example(): TemplateResult {
    const day = daysAfter(this.#owner.today(), usualWeeks * 7);
    return invented(principles[0], this.#part, day, principleLine(1, this.#part.language));
  }
}
