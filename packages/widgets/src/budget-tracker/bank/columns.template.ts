import { html, type TemplateResult } from 'lit';
import type { BankColumn } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import type { BankImport } from './bank-import.js';
import { bankMessages } from './bank-import.messages.js';

/** The column that most reads as what is asked for, where any does. */
const likeliest = (columns: readonly BankColumn[], as: 'days' | 'amounts'): number =>
  columns.reduce((best, one) => (one[as] > (columns[best]?.[as] ?? 0) ? one.at : best), -1);

function choice(
  id: string,
  label: string,
  columns: readonly BankColumn[],
  first: number,
  none: string,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} name=${id} required>
      <option value="">${none}</option>
      ${columns.map(({ at, name }) => html`<option value=${at} ?selected=${at === first}>${name}</option>`)}
    </select>
  </div>`;
}

/** The question which columns of a file of an unknown bank hold the day and the amount. */
export function columnsTemplate(panel: BankImport, columns: readonly BankColumn[]): TemplateResult {
  const { owner } = panel;
  const say = bankMessages[owner.language()];
  const submit = (event: Event): void => {
    event.preventDefault();
    const asked = new FormData(event.currentTarget as HTMLFormElement);
    const [date, amount] = [asked.get('bank-date'), asked.get('bank-amount')];
    if (!date || !amount) return owner.focus(date ? '#bank-amount' : '#bank-date');
    void panel.readColumns({
      date: Number(date),
      amount: Number(amount),
      spentIsPositive: asked.has('positive'),
    });
  };
  return html`<form part="form" class="stack" id="bank-columns" tabindex="-1" novalidate @submit=${submit}>
    <p class="message">${say.faults['choose-columns']}</p>
    ${heading(owner.level() + 1, say.columnsTitle)}
    ${choice('bank-date', say.dateColumn, columns, likeliest(columns, 'days'), say.choose)}
    ${choice('bank-amount', say.amountColumn, columns, likeliest(columns, 'amounts'), say.choose)}
    <label class="answer"><input type="checkbox" name="positive" /><span>${say.positive}</span></label>
    <div class="actions"><button type="submit" class="primary">${say.readColumns}</button></div>
  </form>`;
}
