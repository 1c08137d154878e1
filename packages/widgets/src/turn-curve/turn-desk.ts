import { html, nothing, type TemplateResult } from 'lit';
import { turnCurve, type KeptDraft, type TurnCurve } from '@draagkracht/model';
import { alsoStyled, heading, newest } from '@draagkracht/base';
import { exampleFrame } from '../shared/example.template.js';
import { RecordForm } from '../shared/record-form.js';
import type { Signal, ToolDesk, ToolOwner } from '../shared/tool-desk.js';
import { Conversation } from './conversation.js';
import type { CurveSource } from './curve.template.js';
import { deskMessages } from './desk.messages.js';
import { deskStyles } from './desk.styles.js';
import { exampleTurn } from './example.js';
import { messages } from './messages.js';
import { reportTemplate } from './report.template.js';
import { restMessages } from './rest.messages.js';
import { outcomes } from './step.template.js';
import { earlier, running, type Part } from './turn-curve.template.js';
import { turnCurveStyles } from './turn-curve.styles.js';
import { turnsView, turnView, type Turn, type TurnsView, type TurnView, type Viewing } from './turn-curve.view.js';

/** What the desk needs of the element it is part of. Functions, because attributes change. */
export interface DeskOwner extends ToolOwner<TurnCurve> {
  /** The indicator on the page; empty when the figures are typed. */
  readonly indicatorId: () => string;
  readonly source: () => CurveSource;
  /** Milliseconds, from any beginning. */
  readonly clock: () => number;
}

type Open = 'rest' | 'conversation' | 'report' | 'look-back';

/** The late half: what was agreed, the look back, the conversation itself and its report. */
export class TurnDesk implements ToolDesk {
  readonly #owner: DeskOwner;
  readonly #conversation: Conversation;
  readonly #back: RecordForm<TurnCurve>;
  #open: Open = 'rest';
  #indicatorId: string;

  constructor(owner: DeskOwner) {
    this.#owner = owner;
    this.#indicatorId = owner.indicatorId();
    this.#conversation = new Conversation({ ...owner, show: this.#show });
    this.#back = new RecordForm<TurnCurve>(owner, {
      type: turnCurve,
      prefix: 'back',
      asks: ['chosen'],
      saved: (record) => {
        this.#ask(record);
        this.#show('rest', '#act');
      },
    });
    alsoStyled(owner.element, turnCurveStyles, deskStyles);
    this.follow();
  }

  get isOpen(): boolean {
    return this.#open === 'conversation' || this.#open === 'report';
  }

  get #viewing(): Viewing {
    const { today, language, indicatorId } = this.#owner;
    return { today: today(), language: language(), indicatorId: indicatorId() };
  }

  get #view(): TurnsView {
    return turnsView(this.#owner.stored.records, this.#viewing);
  }

  get #part(): Part {
    return { language: this.#owner.language(), level: this.#owner.level() };
  }

  start(about?: Turn): void {
    this.#owner.stored.last = undefined;
    this.#conversation.begin(about);
    this.#show('conversation', '#step');
  }

  owns({ values }: KeptDraft): boolean {
    return (values['indicatorId'] ?? '') === this.#owner.indicatorId();
  }

  resume(draft: KeptDraft): void {
    const isBack = draft.form === 'back';
    this.#open = isBack ? 'look-back' : 'conversation';
    (isBack ? this.#back : this.#conversation).resume(draft);
  }

  /** The look back follows the conversation that goes on; with the curve of another indicator everything closes. */
  follow(): void {
    const indicatorId = this.#owner.indicatorId();
    if (indicatorId !== this.#indicatorId) this.#open = 'rest';
    this.#indicatorId = indicatorId;
    this.#ask(this.#view.running?.record);
  }

  /** Asks what came of the actions of a conversation, unless an answer to it is being written. */
  #ask(about: Turn | undefined): void {
    if (!this.#back.draft.dirty) this.#back.begin({ ...about?.data }, about);
  }

  signals(): readonly Signal[] {
    const { running: now } = this.#view;
    return now && now.due !== 'later' ? [{ id: now.record.id, type: 'review-due', code: now.due }] : [];
  }

  readonly #show = (what: Open, focus: string): void => {
    this.#open = what;
    this.#owner.focus(focus);
  };

  body(): TemplateResult {
    const part = this.#part;
    const { running: now, earlier: past } = this.#view;
    if (this.#open === 'report') return this.#report(now?.record ?? past[0]?.record, part);
    if (this.#open === 'conversation' && !this.#owner.readonly()) return this.#conversation.template(part);
    return html`${now ? running(now, part, this.#acts(now, part)) : this.#again(part)}
    ${earlier(past, part, !this.#owner.compact())}`;
  }

  readonly #button = (name: string, text: string, act: () => void, isPrimary = false): TemplateResult =>
    html`<button type="button" class="${name} ${isPrimary ? 'primary' : ''}" @click=${act}>${text}</button>`;

  /** What can be done with the conversation that goes on. */
  #acts({ record, isAgreed, asks }: TurnView, part: Part): TemplateResult {
    const say = restMessages[part.language];
    const report = this.#button('show-report', say.report, () => this.#show('report', '#report'));
    if (this.#owner.readonly()) return html`<div class="actions no-print">${report}</div>`;
    const isAsked = isAgreed && (asks || this.#open === 'look-back');
    const lookBack = (): void => this.#show('look-back', '#back-chosen-0-outcome');
    return html`${isAsked ? this.#lookBack(part) : nothing}
      <div class="actions no-print">
        ${isAgreed && !isAsked ? this.#button('look-back', say.lookBack, lookBack) : nothing}
        ${this.#button('go-on', isAgreed ? say.change : say.goOn, () => this.start(record), !isAgreed)} ${report}
        ${this.#button('remove', say.remove, () => void this.#remove(record))}
      </div>`;
  }

  async #remove({ id }: Turn): Promise<void> {
    if (await this.#owner.stored.remove(id)) this.#owner.focus('#act');
  }

  /** No conversation goes on any more: what is asked, and the button that begins again. */
  #again({ language, level }: Part): TemplateResult {
    const say = messages.in(language);
    if (this.#owner.readonly()) return html`<p>${say.noneYet}</p>`;
    return html`<section class="empty no-print">
      ${heading(level, say.question ?? '')}
      <div class="actions">${this.#button('start', restMessages[language].startAgain, () => this.start(), true)}</div>
    </section>`;
  }

  /** The question what came of the actions. */
  #lookBack(part: Part): TemplateResult {
    const say = deskMessages[part.language];
    return this.#back.template({
      title: heading(part.level + 1, say.lookBackTitle),
      save: say.saveBack,
      fields: (asked, draw) => outcomes(this.#back.draft.values as unknown as TurnCurve, asked, draw),
    });
  }

  /** The report of a kept conversation, else of what is being filled in. */
  #report(kept: Turn | undefined, part: Part): TemplateResult {
    const { stored, source } = this.#owner;
    const { about: begun, isUnsaved, data: typed } = this.#conversation;
    const about = newest(begun ?? kept, stored.records) ?? begun ?? kept;
    const isOpen = isUnsaved || !about;
    const data = isOpen ? { ...about?.data, ...typed } : about.data;
    const close = (): void =>
      isOpen ? this.#show('conversation', '#step') : this.#show('rest', '.show-report, .start');
    const say = deskMessages[part.language].report;
    return html`<section class="stack" id="report" tabindex="-1">
      ${reportTemplate({ data, madeOn: about ? turnView(about, this.#viewing).madeOn : '' }, source(), part)}
      <div class="actions no-print">
        <button type="button" class="primary print" @click=${() => window.print()}>${say.print}</button>
        ${this.#button('close', say.close, close)}
      </div>
    </section>`;
  }

  example(): TemplateResult {
    const part = this.#part;
    const say = deskMessages[part.language];
    const data = exampleTurn(part.language, this.#owner.today());
    return exampleFrame(say, reportTemplate({ data, madeOn: '' }, { series: undefined, src: '' }, part));
  }
}
