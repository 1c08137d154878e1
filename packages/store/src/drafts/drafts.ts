import { DRAFT_DAYS, StorageError, type DraftPort, type FoundDraft, type KeptDraft } from '@draagkracht/model';
import { hasExpired, recordStores } from '../repositories/expiry.js';
import type { StoredDraft } from '../schema.js';
import type { Engine, Tables } from '../tables.js';
import { inTurn } from '../turn.js';
import type { Typing } from './typing.js';

/** What keeping drafts needs beside its engine. */
export interface DraftsOptions {
  /** The clock, as an ISO instant; decides what has expired. */
  readonly now: () => string;
  readonly typing: Typing;
}

/** Whether somebody ever saved anything here: it is there, or the log tells of it. */
async function isUsed({ records, log }: Tables): Promise<boolean> {
  return (await records.count()) > 0 || (await log.count()) > 0;
}

const DAY = 24 * 60 * 60 * 1000;
const stored = (draft: KeptDraft): StoredDraft => ({
  ...draft,
  expiresAt: new Date(Date.parse(draft.at) + DRAFT_DAYS * DAY).toISOString(),
});

/** Whether a row is a draft as this code knows it: another version may have written it. */
const isDraft = ({ key, type, tool, form, values, at }: StoredDraft): boolean =>
  [key, type, tool, form, at].every((field) => typeof field === 'string') &&
  typeof values === 'object' &&
  values !== null;

/** What the device refuses is not said here: a draft is a courtesy. */
function unlessRefused<Result>(instead: Result): (error: unknown) => Result {
  return (error) => {
    if (error instanceof StorageError) return instead;
    throw error;
  };
}

/** Drafts over any engine; see the port for what is promised. */
export class Drafts implements DraftPort {
  readonly #engine: Engine;
  readonly #options: DraftsOptions;
  readonly #turn = inTurn();
  /** The newest of each draft that is not written yet. */
  readonly #waiting = new Map<string, KeptDraft>();

  constructor(engine: Engine, options: DraftsOptions) {
    this.#engine = engine;
    this.#options = options;
  }

  allowed(): Promise<boolean> {
    return this.#engine.read(['records', 'log'], isUsed).catch(unlessRefused(false));
  }

  keep(draft: KeptDraft): Promise<boolean> {
    this.#options.typing.hold(draft.key);
    this.#waiting.set(draft.key, structuredClone(draft));
    return this.#turn(() => this.#write(draft.key)).catch(unlessRefused(false));
  }

  leave(key: string): void {
    this.#options.typing.release(key);
  }

  drop(key: string): Promise<void> {
    this.#options.typing.release(key);
    this.#waiting.delete(key);
    return this.#turn(() => this.#delete(key)).catch(unlessRefused(undefined));
  }

  async list(type?: string): Promise<readonly FoundDraft[]> {
    const rows = await this.#engine.read(['drafts'], ({ drafts }) => drafts.all()).catch(unlessRefused([]));
    if (rows.length === 0) return [];
    const isOpen = await this.#options.typing.look();
    const now = this.#options.now();
    return rows
      .filter((row) => isDraft(row) && !hasExpired(row, now) && (type === undefined || row.type === type))
      .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
      .map(({ expiresAt: _expiresAt, ...draft }) => foundDraft(draft, isOpen(draft.key)));
  }

  /** Writes the newest of a draft; a later call finds that it has been written already. */
  async #write(key: string): Promise<boolean> {
    const draft = this.#waiting.get(key);
    if (!draft) return true;
    // Asked first, apart: a write would make the database where there is none.
    const kept =
      (await this.allowed()) && (await this.#engine.write(recordStores, (tables) => this.#put(tables, draft)));
    if (this.#waiting.get(key) === draft) this.#waiting.delete(key);
    return kept;
  }

  async #put(tables: Tables, draft: KeptDraft): Promise<boolean> {
    if (!(await isUsed(tables))) return false;
    const now = this.#options.now();
    for (const row of await tables.drafts.due(now)) if (hasExpired(row, now)) tables.drafts.delete(row);
    tables.drafts.put(stored(draft));
    return true;
  }

  async #delete(key: string): Promise<void> {
    const row = await this.#engine.read(['drafts'], ({ drafts }) => drafts.get(key));
    if (row) await this.#engine.write(['drafts'], async ({ drafts }) => drafts.delete(row));
  }
}

const foundDraft = (draft: KeptDraft, isOpen: boolean | undefined): FoundDraft =>
  isOpen === undefined ? draft : { ...draft, isOpen };
