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
  /** How drafts are to be that are not so on the device yet: as they were typed in last, or gone. */
  readonly #wanted = new Map<string, KeptDraft | 'gone'>();

  constructor(engine: Engine, options: DraftsOptions) {
    this.#engine = engine;
    this.#options = options;
  }

  allowed(): Promise<boolean> {
    return this.#engine.read(['records', 'log'], isUsed).catch(unlessRefused(false));
  }

  keep(draft: KeptDraft): Promise<boolean> {
    this.#options.typing.hold(draft.key);
    return this.#want(draft.key, structuredClone(draft));
  }

  leave(key: string): void {
    this.#options.typing.release(key);
  }

  async drop(key: string): Promise<void> {
    this.#options.typing.release(key);
    await this.#want(key, 'gone');
  }

  async list(type?: string): Promise<readonly FoundDraft[]> {
    if ((await this.#rows()).length === 0) return [];
    const isOpen = await this.#options.typing.look();
    // Read after looking: a draft that is saved meanwhile was open or is gone, and is nobody's in neither case.
    const rows = await this.#rows();
    const now = this.#options.now();
    return rows
      .filter((row) => isDraft(row) && !hasExpired(row, now) && (type === undefined || row.type === type))
      .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
      .map(({ expiresAt: _expiresAt, ...draft }) => foundDraft(draft, isOpen(draft.key)));
  }

  /** In turn: what was typed before this was asked is in it. */
  #rows(): Promise<readonly StoredDraft[]> {
    return this.#turn(() => this.#engine.read(['drafts'], ({ drafts }) => drafts.all())).catch(unlessRefused([]));
  }

  #want(key: string, wanted: KeptDraft | 'gone'): Promise<boolean> {
    this.#wanted.set(key, wanted);
    return this.#turn(() => this.#settle(key)).catch(unlessRefused(false));
  }

  /** Makes it so on the device. What was wanted in between is passed over; what was done already is not done again. */
  async #settle(key: string): Promise<boolean> {
    const wanted = this.#wanted.get(key);
    if (!wanted) return true;
    const isKept = await (wanted === 'gone' ? this.#delete(key) : this.#write(wanted));
    if (this.#wanted.get(key) === wanted) this.#wanted.delete(key);
    return isKept;
  }

  async #write(draft: KeptDraft): Promise<boolean> {
    // Asked first, apart: a write would make the database where there is none.
    return (await this.allowed()) && (await this.#engine.write(recordStores, (tables) => this.#put(tables, draft)));
  }

  async #put(tables: Tables, draft: KeptDraft): Promise<boolean> {
    if (!(await isUsed(tables))) return false;
    const now = this.#options.now();
    for (const row of await tables.drafts.due(now)) if (hasExpired(row, now)) tables.drafts.delete(row);
    tables.drafts.put(stored(draft));
    return true;
  }

  async #delete(key: string): Promise<boolean> {
    const row = await this.#engine.read(['drafts'], ({ drafts }) => drafts.get(key));
    if (row) await this.#engine.write(['drafts'], async ({ drafts }) => drafts.delete(row));
    return false;
  }
}

const foundDraft = (draft: KeptDraft, isOpen: boolean | undefined): FoundDraft =>
  isOpen === undefined ? draft : { ...draft, isOpen };
