import {
  csvFigure,
  csvFile,
  csvText,
  fieldsOf,
  periodLabel,
  practice,
  type Field,
  type Practice,
} from '@draagkracht/model';
import { valueWords } from '@draagkracht/base/words.js';
import { ledgerView, moneyView, type PracticeRecord } from './ledger.view.js';
import { moneyWords, policyWords, saidPractice, type Saying } from './ledger.words.js';
import { lookMessages } from './look.messages.js';

/** What a cell says of a field: an amount as the policy lets it be seen, a list on one line, the rest as it is read. */
function cell(field: Field, data: Practice, { language, policy }: Saying): string {
  const value = data[field.name as keyof Practice];
  if (field.control === 'money') {
    if (typeof value !== 'number') return '';
    const money = moneyView([value], policy);
    return money.kind === 'shown' ? csvFigure(money.cents / 100) : '.';
  }
  if (field.name === 'knowSources')
    return csvText(data.knowSources.map(({ what, link }) => (link ? `${what} (${link})` : what)).join(', '));
  if (field.name === 'evidenceIds') return csvText(data.evidenceIds.join(', '));
  if (typeof value === 'number') return csvFigure(value);
  return csvText(valueWords(field, value, language));
}

/**
 * Every practice on a row, a column per field of the schema and one for the advice; then the eight cells. A point stands where the policy
 * shows no amount. No cell is one a spreadsheet would run.
 */
export function ledgerCsv(records: readonly PracticeRecord[], saying: Saying): string {
  const { language, policy, today } = saying;
  const say = lookMessages[language];
  const { cells, year } = ledgerView(records, { today, policy, order: 'name', locale: language });
  const fields = fieldsOf(practice.schema);
  const text = (one: string): string => csvText(one);
  return csvFile([
    [text(say.csvTitle)],
    [text(say.csvMade(periodLabel(today, language)))],
    [text(policyWords(policy, language))],
    ...(policy === 'intern' ? [] : [[text(say.csvPolicy)]]),
    [],
    [...fields.map(({ label }) => text(label[language])), text(say.adviceColumn)],
    ...records.map((record) => [
      ...fields.map((field) => cell(field, record.data, saying)),
      text(saidPractice(record, saying).advice),
    ]),
    [],
    [text(say.adviceColumn), text(say.count), text(year === undefined ? say.money : say.moneyIn(year))],
    ...cells.map(({ combination, count, money }) => [
      text(say.advice[combination]),
      csvFigure(count),
      money.kind === 'hidden' ? '.' : money.kind === 'none' ? '' : text(moneyWords(money, policy, language)),
    ]),
  ]);
}
