import { html, nothing, type TemplateResult } from 'lit';
import { download } from '@draagkracht/base';
import { exampleFrame } from '../shared/example.template.js';
import { exampleRecords } from './examples.js';
import { ledgerCsv } from './ledger-csv.words.js';
import { ledgerView, type PracticeRecord } from './ledger.view.js';
import { lookMessages } from './look.messages.js';
import { ledgerLook, type LookPart } from './look.template.js';

/** What can be done with the ledger; absent where nobody may change anything. */
export interface LedgerActions {
  readonly start: () => void;
  readonly edit: (record: PracticeRecord) => void;
  readonly remove: (record: PracticeRecord) => void;
  readonly exported: (count: number) => void;
}

/** Something that asks for attention, for the page. */
export interface LedgerSignal {
  readonly id: string;
  readonly type: 'funding-ends' | 'decision-due';
  readonly code: string;
}

/** What asks for attention now: money that stops, decisions whose day has come. */
export function signalsOf(records: readonly PracticeRecord[], today: string): readonly LedgerSignal[] {
  const { ending, due } = ledgerView(records, { today, policy: 'publiek', order: 'name', locale: 'nl' });
  return [
    ...ending.map(({ record, when }): LedgerSignal => ({ id: record.id, type: 'funding-ends', code: when })),
    ...due.map(({ id, data }): LedgerSignal => ({
      id,
      type: 'decision-due',
      code: data.decisionOn === today ? 'due' : 'overdue',
    })),
  ];
}

function rowActions(record: PracticeRecord, { edit, remove }: LedgerActions, part: LookPart): TemplateResult {
  const say = lookMessages[part.language];
  const about = html`<span class="visually-hidden">: ${record.data.practice}</span>`;
  return html`<button type="button" class="edit" @click=${() => edit(record)}>${say.edit}${about}</button>
    <button type="button" class="remove" @click=${() => remove(record)}>${say.remove}${about}</button>`;
}

/** The tables, and below them what can be done with the whole: add, take along, print. */
export function ledger(
  records: readonly PracticeRecord[],
  part: LookPart,
  actions: LedgerActions | undefined,
): TemplateResult {
  const say = lookMessages[part.language];
  const take = (): void => {
    download(ledgerCsv(records, part), say.csvName, 'text/csv');
    actions?.exported(records.length);
  };
  const tables = ledgerLook(records, {
    ...part,
    ...(actions ? { actions: (record: PracticeRecord) => rowActions(record, actions, part) } : {}),
  });
  return html`${tables}
    <div class="actions no-print">
      ${actions ? html`<button type="button" class="primary start" @click=${actions.start}>${say.start}</button>` : nothing}
      <button type="button" class="csv" @click=${take}>${say.exportCsv}</button>
      <button type="button" class="print" @click=${() => window.print()}>${say.print}</button>
    </div>`;
}

/** Invented practices, as the ledger would show them. */
export function example(part: LookPart): TemplateResult {
  const say = lookMessages[part.language];
  return exampleFrame(say, ledgerLook(exampleRecords(part.language, part.today), part));
}
