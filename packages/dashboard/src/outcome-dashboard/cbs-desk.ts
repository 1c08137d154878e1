import type { Translated } from '@draagkracht/model';
import {
  AbortedError,
  describeProblem,
  tableIdOf,
  UnreadableError,
  type CbsClient,
  type CbsTable,
} from '@draagkracht/formats';
import { choiceOf, firstWish, type CbsWish } from './cbs.view.js';
import type { Intake, Named } from './desk.js';
import { intakeOf } from './reader.js';

/** Where the fetching of a table is. */
export type CbsState =
  | {
      readonly phase: 'asking';
      /** What was pasted. */
      readonly text: string;
      /** No number of a table was in it. */
      readonly notATable?: boolean;
      /** Why CBS did not give it, and the way that always works. */
      readonly refused?: Translated;
    }
  | { readonly phase: 'looking'; readonly text: string; readonly tableId: string }
  | { readonly phase: 'choosing'; readonly table: CbsTable; readonly wish: CbsWish; readonly refused?: Translated }
  | {
      readonly phase: 'fetching';
      readonly table: CbsTable;
      readonly wish: CbsWish;
      readonly rows: number;
      readonly total: number | undefined;
    };

/** What fetching needs from outside. */
export interface CbsTools {
  readonly client: CbsClient;
  readonly update: () => void;
  /** Gets the figures, as a file would give them. */
  readonly show: (named: Named, intake: Intake) => void;
}

/** Lets the page draw and answer before work goes on. */
const pause = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Fetches a table of CBS, step by step. Nobody outside is asked before `look`. */
export class CbsDesk {
  state: CbsState = { phase: 'asking', text: '' };
  readonly #tools: CbsTools;
  #abort = new AbortController();

  constructor(tools: CbsTools) {
    this.#tools = tools;
  }

  /** Asks what there is in the table whose number or address was pasted. */
  async look(text: string): Promise<void> {
    const tableId = tableIdOf(text);
    if (tableId === undefined) return this.#to({ phase: 'asking', text, notATable: true });
    this.#to({ phase: 'looking', text, tableId });
    await this.#asked(
      async (signal) => {
        const table = await this.#tools.client.describe(tableId, { signal });
        if (!signal.aborted) this.#to({ phase: 'choosing', table, wish: firstWish(table) });
      },
      (refused) => ({ phase: 'asking', text, refused }),
    );
  }

  wish(change: Partial<CbsWish>): void {
    if (this.state.phase === 'choosing') this.#to({ ...this.state, wish: { ...this.state.wish, ...change } });
  }

  /** Chooses a measure, or lets it go. */
  measure(id: string, on: boolean): void {
    if (this.state.phase !== 'choosing') return;
    const others = this.state.wish.measures.filter((one) => one !== id);
    this.wish({ measures: on ? [...others, id] : others });
  }

  /** Fetches what was chosen, and shows it. */
  async fetch(): Promise<void> {
    const { state } = this;
    if (state.phase !== 'choosing') return;
    const { table, wish } = state;
    const fetching = (rows: number, total: number | undefined): void =>
      this.#to({ phase: 'fetching', table, wish, rows, total });
    fetching(0, undefined);
    await this.#asked(
      async (signal) => {
        const onProgress = (rows: number, total: number | undefined): void => {
          if (!signal.aborted) fetching(rows, total);
        };
        const read = await this.#tools.client.read(table.tableId, choiceOf(table, wish), { signal, onProgress, pause });
        if (signal.aborted) return;
        this.#to({ phase: 'choosing', table, wish });
        this.#tools.show({ name: `${table.title} (${table.tableId})`, size: 0 }, intakeOf(read));
      },
      (refused) => ({ phase: 'choosing', table, wish, refused }),
    );
  }

  /** Ends what is asked now, and goes back to what it was asked from. */
  stop(): void {
    this.#abort.abort();
    const { state } = this;
    if (state.phase === 'looking') this.#to({ phase: 'asking', text: state.text });
    if (state.phase === 'fetching') this.#to({ phase: 'choosing', table: state.table, wish: state.wish });
  }

  /** Begins again with another table. */
  again(): void {
    this.stop();
    this.#to({ phase: 'asking', text: '' });
  }

  async #asked(asking: (signal: AbortSignal) => Promise<void>, refused: (text: Translated) => CbsState): Promise<void> {
    this.#abort.abort();
    const { signal } = (this.#abort = new AbortController());
    try {
      await asking(signal);
    } catch (cause) {
      if (signal.aborted || cause instanceof AbortedError) return;
      if (!(cause instanceof UnreadableError)) throw cause;
      this.#to(refused(describeProblem(cause.problem)));
    }
  }

  #to(state: CbsState): void {
    this.state = state;
    this.#tools.update();
  }
}
