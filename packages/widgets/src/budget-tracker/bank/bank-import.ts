import type { TemplateResult } from 'lit';
import {
  BankFileError,
  withMatches,
  type BankColumn,
  type BankColumnChoice,
  type BankErrorCode,
  type BankStatement,
  type BudgetCase,
  type DkRecord,
  type TeamBudget,
} from '@draagkracht/model';
import { alsoStyled, bankStatementContext, formStyles, requestContext } from '@draagkracht/base';
import type { ToolOwner } from '../../shared/tool-desk.js';
import { bankStyles } from './bank-import.styles.js';
import { bankTemplate } from './bank-import.template.js';
import { bankView } from './bank-import.view.js';

/** What the panel shows beside the button to choose a file. */
export type BankState =
  | { readonly kind: 'none' | 'reading' }
  | { readonly kind: 'fault'; readonly code: BankErrorCode | 'no-reader' | 'unreadable' }
  | { readonly kind: 'columns'; readonly columns: readonly BankColumn[] }
  | { readonly kind: 'read'; readonly statement: BankStatement };

/**
 * Reads a file of the bank and lays it beside what a team decided. The file and its descriptions live here, in memory, until somebody
 * has them forgotten or the page goes away; what is kept are the day, the amount and the receipt, of all requests in one act.
 */
export class BankImport {
  state: BankState = { kind: 'none' };
  /** How many expenses were kept by the last act; 0 before. */
  saved = 0;
  readonly declined = new Set<string>();
  readonly chosen = new Map<string, string>();
  readonly receipts = new Set<string>();
  readonly owner: ToolOwner<unknown>;
  #file: File | undefined;
  #run = 0;
  #busy = false;

  constructor(owner: ToolOwner<unknown>) {
    this.owner = owner;
    alsoStyled(owner.element, formStyles);
    alsoStyled(owner.element, bankStyles);
  }

  /** The panel, for one budget and the requests of it; one without a budget belongs to it too. */
  template(budget: DkRecord<TeamBudget>, cases: readonly DkRecord<BudgetCase>[]): TemplateResult {
    const own = cases.filter(({ data }) => data.budgetId === budget.id || data.budgetId === '');
    return bankTemplate(this, own);
  }

  /** Reads the file somebody chose. */
  async choose(file: File | undefined): Promise<void> {
    if (!file) return;
    this.#file = file;
    await this.#read(undefined);
  }

  /** Reads the same file by the columns somebody chose. */
  readonly readColumns = (choice: BankColumnChoice): Promise<void> => this.#read(choice);

  /** Forgets the file and everything that was read from it. */
  readonly forget = (): void => {
    this.#run++;
    this.#file = undefined;
    this.state = { kind: 'none' };
    this.saved = 0;
    for (const kept of [this.declined, this.chosen, this.receipts]) kept.clear();
    this.owner.update();
  };

  /** Takes a match over, or leaves it. */
  readonly take = (mark: string, isTaken: boolean): void => {
    if (isTaken) this.declined.delete(mark);
    else this.declined.add(mark);
    this.owner.update();
  };

  /** Says that there is a receipt of a line, or not. */
  readonly hasReceipt = (mark: string, isThere: boolean): void => {
    if (isThere) this.receipts.add(mark);
    else this.receipts.delete(mark);
    this.owner.update();
  };

  /** Points a line to a slot (`slotKey`), or to nothing. */
  readonly point = (mark: string, slot: string): void => {
    this.chosen.set(mark, slot);
    this.owner.update();
  };

  /** Keeps what is taken over: all requests in one act. */
  async save(cases: readonly DkRecord<BudgetCase>[]): Promise<void> {
    if (this.#busy || this.state.kind !== 'read') return;
    const { taking, isTwice } = bankView(this.state.statement, cases, this);
    const { stored, now, who, focus } = this.owner;
    const [first, ...beside] = withMatches(cases, taking).map((record) => ({
      ...record,
      updatedAt: now(),
      authorRole: who(),
    }));
    if (!first || isTwice) return;
    this.#busy = true;
    const isDone = await stored.save(first, beside).finally(() => (this.#busy = false));
    if (!isDone) return;
    this.saved = taking.length;
    focus('#bank-saved');
  }

  #set(state: BankState, focus?: string): void {
    this.state = state;
    if (focus) this.owner.focus(focus);
    else this.owner.update();
  }

  async #read(choice: BankColumnChoice | undefined): Promise<void> {
    const source = requestContext(this.owner.element, bankStatementContext);
    if (!source || !this.#file) return this.#set({ kind: 'fault', code: 'no-reader' });
    const run = ++this.#run;
    this.saved = 0;
    this.#set({ kind: 'reading' });
    try {
      const statement = await source.read(this.#file, this.#file.name, choice);
      if (run === this.#run) this.#set({ kind: 'read', statement }, '#bank-read');
    } catch (error) {
      if (run !== this.#run) return;
      const isKnown = error instanceof BankFileError;
      if (isKnown && error.code === 'choose-columns')
        return this.#set({ kind: 'columns', columns: error.columns }, '#bank-columns');
      // Anything else is a file the browser cannot give us, or a reader that could not be fetched.
      this.#set({ kind: 'fault', code: isKnown ? error.code : 'unreadable' }, '#bank-fault');
    }
  }
}
