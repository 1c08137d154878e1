import { html, nothing, type TemplateResult } from 'lit';
import {
  bankNames,
  euroText,
  periodLabel,
  type BankSlot,
  type BankStatement,
  type BudgetCase,
  type DkRecord,
  type MarkedLine,
} from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import type { BankImport } from './bank-import.js';
import { bankMessages } from './bank-import.messages.js';
import { bankView, hasReceipt, slotKey, type BankView } from './bank-import.view.js';
import { columnsTemplate } from './columns.template.js';

type Cases = readonly DkRecord<BudgetCase>[];

const fileTypes = '.csv,.tab,.txt,.xml,.940,.sta,.mt940,.swi,text/csv,text/xml,application/xml';

function lineText({ on, cents, description }: MarkedLine, { owner }: BankImport): TemplateResult {
  const language = owner.language();
  const sign = cents > 0 ? '+ ' : '';
  return html`<p class="bank-line">
    <span>${periodLabel(on, language)}</span>
    <strong>${sign}${euroText(Math.abs(cents), language)}</strong>
    <span>${description}</span>
  </p>`;
}

function slotText({ kind, pseudonym, cents, on }: BankSlot, { owner }: BankImport): string {
  const language = owner.language();
  return bankMessages[language].slot[kind](pseudonym, euroText(cents, language), periodLabel(on, language));
}

function receipt(panel: BankImport, { mark }: MarkedLine, slot: BankSlot, cases: Cases): TemplateResult {
  const say = bankMessages[panel.owner.language()];
  if (hasReceipt(slot, cases)) return html`<p class="hint">${say.hasReceipt}</p>`;
  return html`<label class="answer">
    <input
      type="checkbox"
      name="receipt"
      .checked=${panel.receipts.has(mark)}
      @change=${(event: Event) => panel.hasReceipt(mark, (event.target as HTMLInputElement).checked)}
    />
    <span>${say.receipt}</span>
  </label>`;
}

const section = (title: string, hint: string, level: number, items: readonly TemplateResult[]): unknown =>
  items.length === 0
    ? nothing
    : html`<section class="stack bank-part">
        ${heading(level, title)} ${hint ? html`<p class="hint">${hint}</p>` : nothing}
        <ul class="bank-lines">
          ${items.map((item) => html`<li>${item}</li>`)}
        </ul>
      </section>`;

function matched(panel: BankImport, { matching }: BankView, cases: Cases): TemplateResult[] {
  const say = bankMessages[panel.owner.language()];
  return matching.matched.map(
    ({ line, slot }) =>
      html`${lineText(line, panel)}
        <label class="answer">
          <input
            type="checkbox"
            name="take"
            .checked=${!panel.declined.has(line.mark)}
            @change=${(event: Event) => panel.take(line.mark, (event.target as HTMLInputElement).checked)}
          />
          <span>${say.take(slot.pseudonym)}</span>
        </label>
        ${panel.declined.has(line.mark) ? nothing : receipt(panel, line, slot, cases)}`,
  );
}

function toChoose(panel: BankImport, { matching }: BankView, cases: Cases): TemplateResult[] {
  const say = bankMessages[panel.owner.language()];
  return matching.toChoose.map(({ line, slots, reason }, at) => {
    const slot = slots.find((one) => slotKey(one) === panel.chosen.get(line.mark));
    return html`${lineText(line, panel)}
      <p class="hint" id="bank-why-${at}">${say.proposals[reason]}</p>
      <div class="field">
        <label for="bank-slot-${at}">${say.belongsTo}</label>
        <select
          id="bank-slot-${at}"
          aria-describedby="bank-why-${at}"
          @input=${(event: Event) => panel.point(line.mark, (event.target as HTMLSelectElement).value)}
        >
          <option value="" ?selected=${!slot}>${say.nowhere}</option>
          ${slots.map((one) => html`<option value=${slotKey(one)} ?selected=${one === slot}>${slotText(one, panel)}</option>`)}
        </select>
      </div>
      ${slot ? receipt(panel, line, slot, cases) : nothing}`;
  });
}

function rest(panel: BankImport, { matching }: BankView): unknown {
  const { owner } = panel;
  const say = bankMessages[owner.language()];
  const level = owner.level() + 1;
  const { unmatched, incoming, withoutLine, known } = matching;
  const cameIn = incoming.map(
    ({ line, pseudonyms }) =>
      html`${lineText(line, panel)}
      ${pseudonyms.length > 0 ? html`<p class="hint">${say.returned(pseudonyms.join(', '))}</p>` : nothing}`,
  );
  return html`${section(
    say.unmatched,
    say.unmatchedHint,
    level,
    unmatched.map((line) => lineText(line, panel)),
  )}
  ${section(say.incoming, '', level, cameIn)}
  ${section(
    say.withoutLine,
    say.withoutLineHint,
    level,
    withoutLine.map((slot) => html`<p>${slotText(slot, panel)}</p>`),
  )}
  ${known.length > 0 ? html`<p class="quiet">${say.known(known.length)}</p>` : nothing}`;
}

function problems({ owner }: BankImport, statement: BankStatement): unknown {
  const say = bankMessages[owner.language()];
  if (statement.problems.length === 0) return nothing;
  return html`<details class="bank-problems">
    <summary>${say.problems(statement.problems.length)}</summary>
    <ul>
      ${statement.problems.map(({ row, reason, text }) => html`<li>${say.problem(row, say.reasons[reason], text ?? '')}</li>`)}
    </ul>
  </details>`;
}

function saving(panel: BankImport, { taking, isTwice }: BankView, cases: Cases): TemplateResult {
  const say = bankMessages[panel.owner.language()];
  if (isTwice) return html`<p class="message fault" role="alert">${say.twice}</p>`;
  if (taking.length === 0) return html`<p class="quiet">${panel.saved > 0 ? '' : say.nothingToSave}</p>`;
  return html`<div class="actions">
    <button type="button" class="primary save-bank" @click=${() => void panel.save(cases)}>
      ${say.save(taking.length)}
    </button>
  </div>`;
}

function readTemplate(panel: BankImport, statement: BankStatement, cases: Cases): TemplateResult {
  const language = panel.owner.language();
  const say = bankMessages[language];
  const view = bankView(statement, cases, panel);
  const { matching } = view;
  const { bank, format, marks, from, to, lines } = statement;
  const day = (on: string): string => (on === '' ? '' : periodLabel(on, language));
  const level = panel.owner.level() + 1;
  return html`<div class="stack" id="bank-read" tabindex="-1">
      <p>
        <strong>${say.sum(matching.matched.length, matching.toChoose.length, matching.unmatched.length)}</strong>
      </p>
      <p>
        ${say.bank(bankNames[bank], format.toUpperCase())} ${say.period(lines.length, day(from), day(to))}
        ${marks.length > 0 ? say.marks(marks.join(', ')) : nothing}
      </p>
    </div>
    ${panel.saved > 0 ? html`<p class="message" id="bank-saved" role="status" tabindex="-1">${say.saved(panel.saved)}</p>` : nothing}
    ${problems(panel, statement)} ${section(say.matched, say.matchedHint, level, matched(panel, view, cases))}
    ${section(say.toChoose, '', level, toChoose(panel, view, cases))} ${saving(panel, view, cases)} ${rest(panel, view)}`;
}

function stateTemplate(panel: BankImport, cases: Cases): unknown {
  const { state, owner } = panel;
  const say = bankMessages[owner.language()];
  if (state.kind === 'reading') return html`<p role="status">${say.reading}</p>`;
  if (state.kind === 'fault')
    return html`<p class="message fault" id="bank-fault" role="alert" tabindex="-1">${say.faults[state.code]}</p>`;
  if (state.kind === 'columns') return columnsTemplate(panel, state.columns);
  return state.kind === 'read' ? readTemplate(panel, state.statement, cases) : nothing;
}

/** The panel: choosing a file, what was recognised, what fits, what is to be chosen, what was not found. */
export function bankTemplate(panel: BankImport, cases: Cases): TemplateResult {
  const { owner, state } = panel;
  const say = bankMessages[owner.language()];
  return html`<section class="bank-panel stack no-print">
    ${heading(owner.level(), say.title)}
    <p>${say.intro} ${say.privacy}</p>
    <div class="field">
      <label for="bank-file">${say.file}</label>
      <p class="hint" id="bank-file-hint">${say.fileHint}</p>
      <input
        type="file"
        id="bank-file"
        accept=${fileTypes}
        aria-describedby="bank-file-hint"
        @change=${(event: Event) => void panel.choose((event.target as HTMLInputElement).files?.[0])}
      />
    </div>
    ${stateTemplate(panel, cases)}
    ${
      state.kind === 'none'
        ? nothing
        : html`<div class="actions">
            <button type="button" class="close-bank" @click=${panel.forget}>${say.close}</button>
          </div>`
    }
  </section>`;
}
