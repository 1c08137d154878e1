import { html, nothing, type TemplateResult } from 'lit';
import type { Language, SmallNumberPolicy } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import type { LinkedRecord } from '../shared/linked-records.js';
import { questions } from './advice.view.js';
import { ledgerView, type Cell, type LedgerView, type Order, type PracticeRecord } from './ledger.view.js';
import { dueWords, endingWords, moneyWords, policyWords, saidPractice, type SaidAnswer } from './ledger.words.js';
import { lookMessages } from './look.messages.js';

/** What the tables need besides the records. `today` is an ISO day. */
export interface LookPart {
  readonly language: Language;
  /** Level of the headings inside. */
  readonly level: number;
  readonly today: string;
  readonly policy: SmallNumberPolicy;
  readonly order: Order;
  readonly links: readonly LinkedRecord[];
  /** Puts the table in another order. */
  readonly sort: (order: Order) => void;
  /** What can be done with a practice; nothing where nobody may change anything. */
  readonly actions?: (record: PracticeRecord) => TemplateResult;
  /** The id prefix that keeps two ledgers in one element apart. */
  readonly prefix: string;
}

const lines = (texts: readonly string[]): TemplateResult[] => texts.map((text) => html`<p class="small">${text}</p>`);

const answered = (label: string, { answer, more }: SaidAnswer): TemplateResult =>
  html`<td role="cell" data-label=${label}>
    <p class="answered">${answer}</p>
    ${lines(more)}
  </td>`;

/** An address as a link, anything else as it is written. */
const place = (link: string, text: string): TemplateResult =>
  /^https?:\/\//i.test(link)
    ? html`<a href=${link} rel="noreferrer">${text}</a>`
    : html`${text}${link ? ` (${link})` : ''}`;

function sourcesOf({ data }: PracticeRecord, { language, links }: LookPart): TemplateResult | typeof nothing {
  const say = lookMessages[language];
  const linked = data.evidenceIds.map((id) => links.find((one) => one.id === id));
  return html`${
    data.knowSources.length === 0
      ? nothing
      : html`<p class="small">${say.sources}:</p>
          <ul class="small">
            ${data.knowSources.map(({ what, link }) => html`<li>${place(link, what)}</li>`)}
          </ul>`
  }
  ${
    linked.length === 0
      ? nothing
      : html`<p class="small">${say.links}:</p>
          <ul class="small">
            ${linked.map((one) => html`<li>${one ? `${one.label} (${say.kinds[one.type]})` : say.gone}</li>`)}
          </ul>`
  }`;
}

function row(record: PracticeRecord, part: LookPart): TemplateResult {
  const { language, today, policy, actions } = part;
  const say = lookMessages[language];
  const said = saidPractice(record, { language, today, policy });
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      <span class="name">${said.name}</span>
      <p class="small">${said.domain}</p>
      <p class="small">${said.claim}</p>
      ${said.unproven ? html`<p class="small warn"><span aria-hidden="true">▲ </span>${said.unproven}</p>` : nothing}
      ${sourcesOf(record, part)}
    </th>
    ${questions.map((question) => answered(say.short[question], said.answers[question]))}
    <td role="cell" data-label=${say.adviceColumn}>
      <p class="advice">${said.advice}</p>
      ${lines(said.partly)}
      <details>
        <summary>${say.turnsTitle}</summary>
        <ul class="small">
          ${said.turns.map((turn) => html`<li>${turn}</li>`)}
        </ul>
      </details>
    </td>
    ${answered(say.decision, said.decision)}
    ${actions ? html`<td role="cell" class="no-print row-actions">${actions(record)}</td>` : nothing}
  </tr>`;
}

/** The buttons that put the table in order: by name or by day, and by nothing else. */
function orders({ language, order, sort }: LookPart): TemplateResult {
  const say = lookMessages[language];
  return html`<div class="actions no-print" role="group">
    ${(['name', 'date'] as const).map(
      (one) =>
        html`<button
          type="button"
          class="order"
          aria-pressed=${order === one ? 'true' : 'false'}
          @click=${() => sort(one)}
        >
          ${say.sortBy(say.orders[one])}
        </button>`,
    )}
  </div>`;
}

function rowsTable(view: LedgerView, part: LookPart): TemplateResult {
  const { language, order, actions, prefix, level } = part;
  const say = lookMessages[language];
  const sorted = (one: Order): 'ascending' | 'none' => (order === one ? 'ascending' : 'none');
  return html`<section class="stack" aria-labelledby="${prefix}-rows">
    <div id="${prefix}-rows">${heading(level, say.rowsTitle)}</div>
    ${view.rows.length > 1 ? orders(part) : nothing}
    <table class="rows" role="table" aria-labelledby="${prefix}-rows">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" aria-sort=${sorted('name')}>${say.practice}</th>
          ${questions.map((question) => html`<th role="columnheader" scope="col">${say.short[question]}</th>`)}
          <th role="columnheader" scope="col">${say.adviceColumn}</th>
          <th role="columnheader" scope="col" aria-sort=${sorted('date')}>${say.decision}</th>
          ${actions ? html`<th role="columnheader" scope="col" class="no-print"><span class="visually-hidden">${say.actions}</span></th>` : nothing}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${view.rows.map((record) => row(record, part))}
      </tbody>
    </table>
  </section>`;
}

function cellRow({ combination, count, money }: Cell, { language, policy }: LookPart): TemplateResult {
  const say = lookMessages[language];
  const reason =
    money.kind === 'hidden' ? html`<span class="visually-hidden">. ${say.reasons[money.reason]}</span>` : nothing;
  return html`<tr class=${count === 0 ? 'nothing' : ''}>
    ${combination.split('').map((letter) => html`<td>${letter === 'y' ? say.yesNo.yes : say.yesNo.no}</td>`)}
    <th scope="row">${say.advice[combination]}</th>
    <td class="figure">${count}</td>
    <td class="figure">${count === 0 ? '' : moneyWords(money, policy, language)}${count === 0 ? nothing : reason}</td>
  </tr>`;
}

/** The overview: eight cells, each a row with its three answers, its advice, how many there are and what goes into them. */
function cellsTable({ cells, total, year, otherYears, rows }: LedgerView, part: LookPart): TemplateResult {
  const { language, policy, prefix, level } = part;
  const say = lookMessages[language];
  return html`<section class="stack" aria-labelledby="${prefix}-cells">
    <div id="${prefix}-cells">${heading(level, say.cellsTitle)}</div>
    <p>${say.cellsIntro}</p>
    <div class="scroll" role="group" tabindex="0" aria-labelledby="${prefix}-cells">
      <table class="cells" aria-labelledby="${prefix}-cells">
        <thead>
          <tr>
            ${questions.map((question) => html`<th scope="col">${say.short[question]}</th>`)}
            <th scope="col">${say.adviceColumn}</th>
            <th scope="col" class="figure">${say.count}</th>
            <th scope="col" class="figure">${year === undefined ? say.money : say.moneyIn(year)}</th>
          </tr>
        </thead>
        <tbody>
          ${cells.map((cell) => cellRow(cell, part))}
        </tbody>
        <tfoot>
          <tr>
            <td colspan="3"></td>
            <th scope="row">${say.total}</th>
            <td class="figure">${rows.length}</td>
            <td class="figure">${moneyWords(total, policy, language)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
    <p class="quiet">${policyWords(policy, language)}</p>
    ${otherYears > 0 ? html`<p class="quiet">${say.otherYears(otherYears)}</p>` : nothing}
  </section>`;
}

/** What asks for a decision now: decisions whose day has come, and money that stops. */
function asking(
  { due, ending }: LedgerView,
  { language, today, policy, level }: LookPart,
): TemplateResult | typeof nothing {
  if (due.length + ending.length === 0) return nothing;
  const say = lookMessages[language];
  const list = (title: string, intro: string, items: readonly string[]): TemplateResult | typeof nothing =>
    items.length === 0
      ? nothing
      : html`<div class="message asks">
          ${heading(level, title)} ${intro ? html`<p>${intro}</p>` : nothing}
          <ul>
            ${items.map((item) => html`<li>${item}</li>`)}
          </ul>
        </div>`;
  return html`${list(
    say.dueTitle(due.length),
    '',
    due.map((record) => dueWords(record, { language, today, policy })),
  )}
  ${list(
    say.endingTitle(ending.length),
    say.endingIntro,
    ending.map((one) => endingWords(one, language)),
  )}`;
}

/** The whole ledger: what asks for a decision, the practices, the eight cells. */
export function ledgerLook(records: readonly PracticeRecord[], part: LookPart): TemplateResult {
  const { today, policy, order, language } = part;
  const view = ledgerView(records, { today, policy, order, locale: language });
  return html`${asking(view, part)} ${rowsTable(view, part)} ${cellsTable(view, part)}`;
}
