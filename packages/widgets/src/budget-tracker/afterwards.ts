import { html, nothing, type TemplateResult } from 'lit';
import {
  budgetCase,
  dayAt,
  euroText,
  expenseForm,
  lookBackAsked,
  lookBackForm,
  nextLookBack,
  periodLabel,
  spentOn,
  stepRefusals,
  type BudgetCase,
  type Expense,
  type LookBack,
} from '@draagkracht/model';
import { blankValues, recordOfDraft, type DraftController } from '@draagkracht/base';
import { RecordForm } from '../shared/record-form.js';
import { closed, lookedBack, spent } from './case-acts.view.js';
import { caseMessages } from './case.messages.js';
import { ERASED_HELD_SECONDS, eraseCase } from './erasing.js';
import { blocked, caseSummary, type CaseHost } from './page.template.js';
import type { CasePage } from './steps.view.js';
import type { CaseRecord } from './tracker.view.js';

/** What comes after a decision: what was spent, looking back twice, and closing. */
export class Afterwards {
  readonly expense: RecordForm<BudgetCase>;
  readonly lookBack: RecordForm<BudgetCase>;
  readonly closing: RecordForm<BudgetCase>;
  readonly #host: CaseHost;
  #triedToClose = false;

  constructor(host: CaseHost) {
    this.#host = host;
    const { owner, shelf, saved } = host;
    const about = (record: CaseRecord | undefined) => {
      const newest = shelf.newest(record!);
      return { newest, judged: shelf.about(newest) };
    };
    this.expense = new RecordForm<BudgetCase>(owner, {
      type: expenseForm,
      prefix: 'expense',
      record: (draft, edited) => {
        const { newest, judged } = about(edited);
        const { supplierKind, ...expense } = draft.values as unknown as Expense & Pick<BudgetCase, 'supplierKind'>;
        const data = spent(judged, expense);
        return shelf.changed(newest, { ...data, ...(supplierKind && { supplierKind }) });
      },
      saved,
    });
    this.lookBack = new RecordForm<BudgetCase>(owner, {
      type: lookBackForm,
      prefix: 'look-back',
      record: (draft, edited) => {
        const { newest, judged } = about(edited);
        return shelf.changed(
          newest,
          lookedBack(judged, this.#said(draft, newest), String(draft.values['lesson'] ?? '')),
        );
      },
      saved,
    });
    this.closing = new RecordForm<BudgetCase>(owner, {
      type: budgetCase,
      prefix: 'close',
      asks: ['lesson', 'closedBecause'],
      record: (draft, edited, making) => {
        const own = { type: budgetCase, records: owner.stored.records, visibility: 'team' } as const;
        const laid = recordOfDraft(draft, edited, { ...making, ...own });
        return shelf.changed(laid, closed(shelf.about(laid)));
      },
      saved: (record) => this.#wasClosed(record),
      cancelled: () => host.saved(shelf.newest(this.closing.edited!)),
    });
  }

  #said({ values }: DraftController, { data }: CaseRecord): LookBack {
    const { owner } = this.#host;
    const { lesson: _, ...said } = values as unknown as Omit<LookBack, 'moment' | 'on'> & { lesson: string };
    return { ...said, moment: lookBackAsked(data, owner.today())?.moment ?? 'six-weeks', on: owner.today() };
  }

  #wasClosed(record: CaseRecord): void {
    if (record.data.status === 'closed') return this.#host.saved(record);
    this.#triedToClose = true;
    this.closing.begin(record.data, record);
    this.#host.owner.focus('#blocked');
  }

  /** Makes the form of a page ready; what is being written stays. */
  begin(page: CasePage, record: CaseRecord): void {
    const { data } = record;
    const fresh = ({ draft, edited }: RecordForm<BudgetCase>): boolean => !draft.dirty || edited?.id !== record.id;
    if (page === 'spend' && fresh(this.expense)) {
      const left = Math.max(0, (data.amountCents ?? 0) - spentOn(data));
      const amount = left > 0 ? { amountCents: left } : {};
      const blank = blankValues(this.expense.draft.fields);
      this.expense.begin(
        { ...blank, ...amount, on: this.#host.owner.today(), supplierKind: data.supplierKind },
        record,
      );
    }
    if (page === 'look-back' && fresh(this.lookBack)) {
      this.lookBack.begin({ ...blankValues(this.lookBack.draft.fields), lesson: data.lesson }, record);
    }
    if (page === 'close' && fresh(this.closing)) {
      this.#triedToClose = false;
      this.closing.begin(data, record);
    }
  }

  /** The page of a request that was decided. */
  template(page: CasePage, record: CaseRecord): TemplateResult {
    const { owner, shelf } = this.#host;
    const say = caseMessages[owner.language()];
    const summary = caseSummary(record, owner.language());
    switch (page) {
      case 'spend':
        return html`${this.#decided(record)} ${this.#spend(record)} ${this.#onward()}`;
      case 'look-back':
        return html`${summary} ${this.lookBack.template({ title: html``, save: say.saveLookBack })} ${this.#onward()}`;
      case 'close': {
        const isBlocked = this.#triedToClose || record.data.lookBacks.length === 0;
        const mayClose = stepRefusals('close', shelf.about(record)).length === 0;
        return html`${summary} ${isBlocked && !mayClose ? html`<p>${say.closeIntro}</p>` : nothing}
        ${this.#triedToClose ? blocked('close', record, this.#host) : nothing}
        ${this.closing.template({ title: html``, save: say.saveClose })}`;
      }
      case 'closed':
        return html`${this.#decided(record)} ${summary} ${this.#closed(record)}`;
      default:
        return html`${this.#decided(record)} ${summary} ${this.#wait(record)}`;
    }
  }

  #decided({ data }: CaseRecord): TemplateResult | typeof nothing {
    const language = this.#host.owner.language();
    const say = caseMessages[language];
    const { decision, deviation, expenses } = data;
    if (!decision) return nothing;
    const day = periodLabel(dayAt(new Date(decision.at)), language);
    const roles = decision.roles.join(', ');
    const agreedBy = decision.byManager ? say.decidedManager(roles, day) : say.decided(roles, day);
    return html`${decision.outcome === 'solved' ? html`<p class="celebrate">${say.solvedDone}</p>` : nothing}
    ${decision.outcome === 'agreed' ? html`<p>${agreedBy}</p>` : nothing}
    ${deviation?.obstacleId ? html`<p>${say.obstacleMade}</p>` : nothing}
    ${
      expenses.length > 0
        ? html`<ul>
            ${expenses.map(
              ({ amountCents, on, receipt }) =>
                html`<li>
                  ${say.expense(euroText(amountCents, language), periodLabel(on, language), say.receipt[receipt])}
                </li>`,
            )}
          </ul>`
        : nothing
    }`;
  }

  #spend({ data }: CaseRecord): TemplateResult {
    const language = this.#host.owner.language();
    const say = caseMessages[language];
    const agreedCents = data.amountCents ?? 0;
    const typed = Number(this.expense.draft.values['amountCents'] ?? 0);
    const isMore = typed + spentOn(data) > agreedCents;
    return html`<p>${say.spendIntro(euroText(agreedCents, language))}</p>
      ${isMore ? html`<p class="message">${say.overAgreed(euroText(agreedCents, language))}</p>` : nothing}
      ${this.expense.template({ title: html``, save: say.saveExpense })}`;
  }

  #wait(record: CaseRecord): TemplateResult {
    const { owner, go } = this.#host;
    const language = owner.language();
    const say = caseMessages[language];
    const next = nextLookBack(record.data);
    const isMoney = record.data.decision?.outcome === 'agreed';
    return html`${next ? html`<p>${say.waitUntil(periodLabel(next.on, language), say.moments[next.moment])}</p>` : nothing}
      <div class="actions no-print">
        ${isMoney ? html`<button type="button" class="more-expense" @click=${() => go('spend')}>${say.moreExpense}</button>` : nothing}
      </div>
      ${this.#onward()}`;
  }

  #onward(): TemplateResult {
    const { owner, go } = this.#host;
    return html`<div class="actions no-print">
      <button type="button" class="to-close" @click=${() => go('close')}>
        ${caseMessages[owner.language()].close}
      </button>
    </div>`;
  }

  #closed(record: CaseRecord): TemplateResult {
    const { owner } = this.#host;
    const { data, expiresAt } = record;
    const language = owner.language();
    const say = caseMessages[language];
    const erase = async (): Promise<void> => {
      if (await eraseCase(record, this.#host)) owner.focus('#act');
    };
    return html`<p>${say.closedOn(periodLabel(data.closedOn, language))}</p>
      ${data.lesson ? html`<p>${say.dissent(data.lesson)}</p>` : nothing}
      ${expiresAt ? html`<p>${say.goesOn(periodLabel(expiresAt.slice(0, 10), language))}</p>` : nothing}
      ${
        owner.readonly()
          ? nothing
          : html`<p class="quiet no-print" id="erase-hint">${say.eraseHint(ERASED_HELD_SECONDS)}</p>
              <div class="actions no-print">
                <button type="button" class="erase" aria-describedby="erase-hint" @click=${() => void erase()}>
                  ${say.eraseNow}
                </button>
              </div>`
      }`;
  }
}
