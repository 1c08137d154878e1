import { html, nothing, type TemplateResult } from 'lit';
import {
  budgetCaseType,
  budgetRemainderType,
  teamBudgetType,
  type BudgetCase,
  type BudgetRemainder,
  type DkRecord,
  type Language,
  type Obstacle,
  type SmallNumberPolicy,
  type TeamBudget,
} from '@draagkracht/model';
import { alsoStyled, DkExportEvent, download, formStyles, heading, Late } from '@draagkracht/base';
import { toolMessages } from '../../shared/tool.messages.js';
import type { ToolOwner } from '../../shared/tool-desk.js';
import { accountantDocument } from './accountant-report.words.js';
import { learningDocument } from './learning-report.words.js';
import { moneyDocument } from './money-report.words.js';
import { quarterOf, type Quarter, type ReportAbout } from './report-about.view.js';
import { reportCsv } from './report-csv.words.js';
import { reportIds, type ReportDocument, type ReportId } from './report-document.view.js';
import { reportMessages } from './reports.messages.js';
import { reportStyles } from './reports.styles.js';
import { reportTemplate } from './reports.template.js';
import { teamDocument } from './team-report.words.js';

const quarters: readonly Quarter[] = [1, 2, 3, 4];

/** The rows of the tables of a report, for whoever counts what left as a file. */
const rowsIn = ({ parts }: ReportDocument): number => parts.reduce((sum, { rows = [] }) => sum + rows.length, 0);

/** What the reports need of the element they are part of. */
export type ReportsOwner = ToolOwner<unknown> & {
  /** With `streng` the report for the council is stricter; it is never less strict than `publiek`. */
  readonly policy?: () => SmallNumberPolicy;
};

/** The records of this budget, those without a budget among them, and those of other budgets beside them. */
function withOthers<Data extends { readonly budgetId: string }>(
  { id }: DkRecord<TeamBudget>,
  own: readonly DkRecord<Data>[],
  kept: readonly DkRecord<Data>[],
): readonly DkRecord<Data>[] {
  const others = kept.filter(({ data }) => data.budgetId !== id && data.budgetId !== '');
  return [...own.map((record) => ({ ...record, data: { ...record.data, budgetId: id } })), ...others];
}

/**
 * The five reports of a team (D§6.4), one at a time: on screen, on paper and as CSV. All three are made of the same document, so that they
 * cannot say different things.
 */
export class Reports {
  /** The report that is shown. */
  shown: ReportId = 'team';
  /** The quarter the learning report is about; that of today until somebody chooses. */
  quarter: Quarter | undefined;
  readonly #owner: ReportsOwner;
  /** The gate of small numbers is larger than all other reports together: it comes when the council's report is asked for. */
  readonly #council: Late<typeof import('./council-report.words.js')>;

  constructor(owner: ReportsOwner) {
    this.#owner = owner;
    this.#council = new Late(owner.element, () => import('./council-report.words.js'));
    alsoStyled(owner.element, formStyles);
    alsoStyled(owner.element, reportStyles);
  }

  /**
   * The choice of a report and the report itself, of the requests and rows of one budget. What else is kept on this device, of other teams and
   * years, is read along for the council and for how teams differ.
   */
  template(
    budget: DkRecord<TeamBudget>,
    cases: readonly DkRecord<BudgetCase>[],
    remainders: readonly DkRecord<BudgetRemainder>[],
    obstacles: readonly DkRecord<Obstacle>[],
  ): TemplateResult {
    const { language, level, today, now, stored } = this.#owner;
    const keptCases = stored.records.filter(({ type }) => type === budgetCaseType);
    const about = {
      budget,
      budgets: stored.others<TeamBudget>(teamBudgetType),
      cases: withOthers(budget, cases, keptCases as readonly DkRecord<BudgetCase>[]),
      remainders: withOthers(budget, remainders, stored.others<BudgetRemainder>(budgetRemainderType)),
      obstacles,
      today: today(),
      now: now(),
    };
    const report = this.document(about, language());
    return html`<section class="reports stack">
      <div class="reports-nav no-print">
        ${heading(level(), reportMessages[language()].title)} ${this.#choice()}
        ${this.shown === 'learning' ? this.#quarters(this.#quarterOf(about)) : nothing}
      </div>
      ${report ? html`${reportTemplate(report, { language: language(), level: level() + 1 })} ${this.#acts(report)}` : this.#waiting()}
    </section>`;
  }

  /** The report that is shown, as it is read, printed and downloaded; `undefined` while that of the council is on its way. */
  document(about: ReportAbout, language: Language): ReportDocument | undefined {
    const policy = this.#owner.policy?.() === 'streng' ? 'streng' : 'publiek';
    const make: Readonly<Record<ReportId, () => ReportDocument | undefined>> = {
      team: () => teamDocument(about, language),
      learning: () => learningDocument(about, this.#quarterOf(about), language),
      accountant: () => accountantDocument(about, language),
      council: () => this.#council.part?.councilDocument(about, language, policy),
      money: () => moneyDocument(about, language),
    };
    return make[this.shown]();
  }

  /** Shows a report; settles when everything it takes is there. */
  readonly show = async (id: ReportId): Promise<void> => {
    this.shown = id;
    this.#owner.update();
    if (id === 'council') await this.#council.come();
  };

  #waiting(): TemplateResult {
    const language = this.#owner.language();
    return this.#council.failed
      ? html`<p class="message fault" role="alert">${toolMessages[language].unreachable}</p>`
      : html`<p role="status">${reportMessages[language].coming}</p>`;
  }

  #quarterOf({ budget, today }: ReportAbout): Quarter {
    const { year } = budget.data;
    return this.quarter ?? (today < `${year}-01-01` ? 1 : today > `${year}-12-31` ? 4 : quarterOf(today));
  }

  #choice(): TemplateResult {
    const say = reportMessages[this.#owner.language()];
    return html`<fieldset class="field">
      <legend>${say.choose}</legend>
      <div class="answers">
        ${reportIds.map(
          (id) =>
            html`<label class="answer">
              <input
                type="radio"
                name="report"
                .value=${id}
                .checked=${id === this.shown}
                @change=${() => void this.show(id)}
              />
              <span>${say.titles[id]}</span>
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  #quarters(shown: Quarter): TemplateResult {
    const say = reportMessages[this.#owner.language()];
    const choose = (event: Event): void => {
      this.quarter = Number((event.target as HTMLSelectElement).value) as Quarter;
      this.#owner.update();
    };
    return html`<div class="field">
      <label for="report-quarter">${say.quarter}</label>
      <select id="report-quarter" @input=${choose}>
        ${quarters.map((one) => html`<option value=${one} ?selected=${one === shown}>${say.quarterName(one)}</option>`)}
      </select>
    </div>`;
  }

  #acts(report: ReportDocument): TemplateResult {
    const say = reportMessages[this.#owner.language()];
    return html`<div class="actions report-acts no-print">
      <button type="button" class="primary print-report" @click=${this.#print}>${say.print}</button>
      <button type="button" class="csv-report" @click=${() => this.#csv(report)}>${say.csv}</button>
    </div>`;
  }

  /** Puts only the report on paper; whatever else the tool shows comes back when the dialogue closes. */
  readonly #print = (): void => {
    const { element } = this.#owner;
    element.setAttribute('data-printing', 'report');
    addEventListener('afterprint', () => element.removeAttribute('data-printing'), { once: true });
    window.print();
  };

  #csv(report: ReportDocument): void {
    const { tell, today } = this.#owner;
    download(reportCsv(report), `maatwerkbudget-${report.id}-${today()}.csv`, 'text/csv');
    tell(new DkExportEvent('csv', rowsIn(report)));
  }
}
