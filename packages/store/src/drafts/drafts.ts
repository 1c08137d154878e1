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

/** How a draft is to be on the device: as it was typed in last, or gone. `done` tells whether it is kept then. */
interface Wanted {
  as: KeptDraft | 'gone';
  readonly done: Promise<boolean>;
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
  /** What waits for the write that is under way: of each draft only the newest, so that nothing grows while somebody types. */
  readonly #waiting = new Map<string, Wanted>();

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

  /** Begins at once, or when the write that is under way is done; what waited under this key is passed over. */
  #want(key: string, as: KeptDraft | 'gone'): Promise<boolean> {
    const passedOver = this.#waiting.get(key);
    if (passedOver) {
      passedOver.as = as;
      return passedOver.done;
    }
    const wanted: Wanted = { as, done: this.#turn(() => this.#settle(key, wanted)).catch(unlessRefused(false)) };
    this.#waiting.set(key, wanted);
    return wanted.done;
  }

  /** Makes it so on the device. */
  #settle(key: string, { as }: Wanted): Promise<boolean> {
    this.#waiting.delete(key);
    return as === 'gone' ? this.#delete(key) : this.#write(as);
  }

  /** One transaction that makes no database: whether anything was saved here and the draft itself in one go, so that it is soon there. */
  #write(draft: KeptDraft): Promise<boolean> {
    return this.#engine.write(recordStores, (tables) => this.#put(tables, draft), { creates: false });
  }

  async #put(tables: Tables, draft: KeptDraft): Promise<boolean> {
    const now = this.#options.now();
    const [isAllowed, due] = await Promise.all([isUsed(tables), tables.drafts.due(now)]);
    if (!isAllowed) return false;
    for (const row of due) if (hasExpired(row, now)) tables.drafts.delete(row);
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
