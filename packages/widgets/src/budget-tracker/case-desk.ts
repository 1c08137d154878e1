import { html, nothing, type TemplateResult } from 'lit';
import { caseStatuses, lookBackAsked, nameOf, type BudgetCase, type KeptDraft } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { Afterwards } from './afterwards.js';
import { caseMessages } from './case.messages.js';
import { Deciding } from './deciding.js';
import { FillForms } from './fill-forms.js';
import { caseSummary, type CaseHost } from './page.template.js';
import type { Shelf, TrackerOwner } from './shelf.js';
import {
  fillSteps,
  isEditable,
  pageOf,
  roadStepOf,
  roadSteps,
  stepState,
  type CasePage,
  type FillStep,
} from './steps.view.js';
import type { CaseRecord } from './tracker.view.js';
import { trackerMessages } from './tracker.messages.js';
import { Voting } from './voting.js';

const isFill = (page: CasePage): page is FillStep => (fillSteps as readonly string[]).includes(page);

/** Asked and not decided: it can be withdrawn. */
const undecided: ReadonlySet<string> = new Set(['asked', 'with-manager', 'question']);

/** One request: the page of where it stands, the way back, and the steps of its road. */
export class CaseDesk {
  readonly #owner: TrackerOwner;
  readonly #shelf: Shelf;
  readonly #left: (focus: string) => void;
  readonly #fill: FillForms;
  readonly #voting: Voting;
  readonly #deciding: Deciding;
  readonly #after: Afterwards;
  /** The id of the request in sight; empty for one that is new. */
  #id = '';
  #page: CasePage = 'situation';

  constructor(owner: TrackerOwner, shelf: Shelf, left: (focus: string) => void) {
    this.#owner = owner;
    this.#shelf = shelf;
    this.#left = left;
    const host: CaseHost = {
      owner,
      shelf,
      saved: (record) => this.#saved(record),
      go: (page) => this.#go(page, this.record),
      keep: (record, data) => this.#keep(record, data),
    };
    this.#fill = new FillForms(host);
    this.#voting = new Voting(host);
    this.#deciding = new Deciding(host);
    this.#after = new Afterwards(host);
  }

  /** The request in sight, as it is kept now; none when it is new, or gone. */
  get record(): CaseRecord | undefined {
    return this.#owner.stored.records.find(({ id }) => id === this.#id);
  }

  /** Whether there is anything to show: a new request, or one that is still there. */
  get isThere(): boolean {
    return this.#id === '' || this.record !== undefined;
  }

  #pageOf(record: CaseRecord): CasePage {
    return pageOf(record.data, lookBackAsked(record.data, this.#owner.today()) !== undefined);
  }

  /** Opens a request, or a new one, where it stands. */
  open(record: CaseRecord | undefined): void {
    this.#id = record?.id ?? '';
    const page = record ? this.#pageOf(record) : 'situation';
    this.#go(page, record, record ? '#page' : '#situation-situation');
  }

  /** Goes on with what was typed and never saved. */
  resume(draft: KeptDraft): void {
    const record = this.#owner.stored.records.find(({ id }) => id === draft.recordId);
    this.#id = record?.id ?? '';
    const form = draft.form as FillStep;
    const page: CasePage = isFill(form) ? form : record ? this.#pageOf(record) : 'situation';
    this.#go(page, record);
    const forms = {
      expense: this.#after.expense,
      'look-back': this.#after.lookBack,
      close: this.#after.closing,
      decide: this.#deciding.form,
      'ask-back': this.#deciding.question,
    } as const;
    if (draft.form === 'ask-back' && record) this.#deciding.askBack(record);
    const found = isFill(form) ? this.#fill.form(form) : forms[draft.form as keyof typeof forms];
    found?.resume(draft);
    this.#owner.update();
  }

  #go(page: CasePage, record: CaseRecord | undefined, focus = '#page'): void {
    this.#page = page;
    this.#voting.show(record);
    if (isFill(page)) this.#fill.begin(page, record);
    else if (record && page === 'decide') this.#deciding.begin(record);
    else if (record) this.#after.begin(page, record);
    this.#owner.focus(focus);
  }

  #saved(saved: CaseRecord): void {
    const record = this.#shelf.newest(saved);
    this.#id = record.id;
    this.#owner.stored.last = undefined;
    const isTrying = record.data.status === 'draft' || record.data.status === 'alternatives';
    const hasSolved = record.data.alternatives.some(({ outcome }) => outcome === 'solved');
    if (isTrying && this.#page === 'alternatives' && hasSolved) return this.#go('solved', record);
    const isBack = isFill(this.#page) && isEditable(record.data) && !isTrying;
    const at = fillSteps.indexOf(this.#page as FillStep);
    this.#go(isBack ? (fillSteps[at + 1] ?? 'request') : this.#pageOf(record), record);
  }

  async #keep(record: CaseRecord, data: BudgetCase): Promise<void> {
    const changed = this.#shelf.changed(this.#shelf.newest(record), data);
    if (await this.#owner.stored.save(changed, this.#shelf.toKeep)) this.#saved(changed);
  }

  /** What is in sight. */
  template(): TemplateResult {
    const { record } = this;
    const language = this.#owner.language();
    const say = caseMessages[language];
    if (this.#voting.isGoing && record)
      return html`<section class="case stack" id="page" tabindex="-1">${this.#voting.template(record)}</section>`;
    return html`<section class="case stack">
      <div class="top" id="page" tabindex="-1">
        ${this.#where(record)} ${heading(this.#owner.level(), say.titles[this.#page])}
      </div>
      ${this.#content(record)} ${this.#ways(record)}
    </section>`;
  }

  #content(record: CaseRecord | undefined): unknown {
    if (this.#owner.readonly()) return record ? caseSummary(record, this.#owner.language()) : nothing;
    if (isFill(this.#page)) return this.#fill.template(this.#page, record);
    if (!record) return nothing;
    switch (this.#page) {
      case 'solved':
        return this.#fill.solvedPage(record);
      case 'votes':
        return this.#voting.template(record);
      case 'decide':
        return this.#deciding.template(record);
      case 'refused':
        return this.#refused(record);
      default:
        return this.#after.template(this.#page, record);
    }
  }

  #refused(record: CaseRecord): TemplateResult {
    const language = this.#owner.language();
    const say = caseMessages[language];
    const { decision, legal } = record.data;
    const reasons = decision?.dissent.length ? decision.dissent : [legal].filter(Boolean);
    return html`${reasons.map((reason) => html`<p>${say.dissent(reason)}</p>`)} ${caseSummary(record, language)}
      <p>${say.refusedIntro}</p>
      <div class="actions">
        <button type="button" class="primary ask-anew" @click=${() => this.#go('request', record)}>
          ${say.askAnew}
        </button>
        <button type="button" class="to-close" @click=${() => this.#go('close', record)}>${say.close}</button>
      </div>`;
  }

  /** Which request this is, and how far it is. */
  #where(record: CaseRecord | undefined): TemplateResult {
    const language = this.#owner.language();
    const say = caseMessages[language];
    const step = roadStepOf(this.#page);
    const at = step ? roadSteps.indexOf(step) : -1;
    const name = record ? html`<strong>${record.data.pseudonym}</strong>` : nothing;
    const status = record ? nameOf(caseStatuses, record.data.status)[language] : '';
    const data = record?.data;
    return html`<p class="where">
        ${name}
        ${step ? html`<span>${say.stepOf(at + 1, roadSteps.length)}: ${say.steps[step]}</span>` : html`<span>${status}</span>`}
      </p>
      ${
        step && data
          ? html`<div class="road no-print" aria-hidden="true">
              ${roadSteps.map((one) => html`<span class=${stepState(one, data, this.#page)}></span>`)}
            </div>`
          : nothing
      }`;
  }

  /** One step back, out, and what else can be done with a request that is being filled in. */
  #ways(record: CaseRecord | undefined): TemplateResult {
    const language = this.#owner.language();
    const say = caseMessages[language];
    const at = fillSteps.indexOf(this.#page as FillStep);
    const before = at > 0 ? fillSteps[at - 1] : undefined;
    const isWritable = !this.#owner.readonly();
    const mayGo = record && isWritable && ['draft', 'alternatives'].includes(record.data.status);
    const mayClose = record && isWritable && this.#page !== 'close' && undecided.has(record.data.status);
    const remove = async (): Promise<void> => {
      if (record && (await this.#owner.stored.remove(record.id))) this.#left('#act');
    };
    return html`<div class="actions ways no-print">
      ${before && isWritable ? html`<button type="button" class="before" @click=${() => this.#go(before, record)}>${say.previous}</button>` : nothing}
      <button type="button" class="back" @click=${() => this.#left(`.open-case`)}>
        ${trackerMessages[language].back}
      </button>
      ${mayClose ? html`<button type="button" class="to-close" @click=${() => this.#go('close', record)}>${say.close}</button>` : nothing}
      ${mayGo ? html`<button type="button" class="throw-away" @click=${() => void remove()}>${say.throwAway}</button>` : nothing}
    </div>`;
  }
}
