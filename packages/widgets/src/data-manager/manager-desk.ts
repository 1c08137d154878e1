import { DkErrorEvent, DkExportEvent, DkImportEvent, download } from '@draagkracht/base';
import { recordsCsv } from '@draagkracht/base/words.js';
import {
  recordTypes,
  StorageError,
  type Expired,
  type FileStanding,
  type FoundDraft,
  type Language,
  type LoggedAct,
  type MergePreview,
  type Storage,
  type StorageCode,
  type StoredSummary,
} from '@draagkracht/model';
import { goesAlong, inventoryOf, SOON_DAYS, type TypeInventory } from './inventory.view.js';
import { TYPE_HELD_SECONDS, TypeWipe } from './type-wipe.js';

/** What the desk needs of its element. Functions, because attributes change. */
export interface ManagerOwner {
  readonly element: HTMLElement;
  readonly storage: () => Storage | undefined;
  readonly language: () => Language;
  readonly who: () => string;
  /** Now as an ISO instant, and today as an ISO day. */
  readonly now: () => string;
  readonly today: () => string;
  readonly update: () => void;
  readonly focus: (selector: string) => void;
}

/** What was done last, for the sentence that says so. */
export type Done =
  | { readonly kind: 'csv'; readonly file: string }
  | { readonly kind: 'wiped'; readonly count: number; readonly seconds: number }
  | { readonly kind: 'wiped-for-good' | 'unwiped' | 'not-unwiped' | 'drafts-dropped' | 'merge-undone' | 'merge-kept' }
  | { readonly kind: 'expired'; readonly expired: Expired }
  | { readonly kind: 'merged'; readonly done: Parameters<typeof sumOf>[0] }
  | { readonly kind: 'not-promised' };

/** Everything that was read of a storage. */
export interface Read {
  readonly summary: StoredSummary;
  readonly standing: FileStanding;
  readonly inventory: readonly TypeInventory[];
  readonly drafts: readonly FoundDraft[];
  readonly lastMerge: LoggedAct | undefined;
}

const DAY = 24 * 60 * 60 * 1000;

/** How many pieces came or changed. */
const sumOf = (done: { added: number; changed: number; removed: number; beside: number; datasets: number }): number =>
  done.added + done.changed + done.beside;

/** What is known and done on the page with everything that is kept: read again after every change, one act at a time. */
export class ManagerDesk {
  read: Read | undefined;
  fault: StorageCode | undefined;
  done: Done | undefined;
  /** The type about which it is asked whether it may be wiped. */
  sure: string | undefined;
  merging: MergePreview | undefined;
  readonly wipe = new TypeWipe(() => this.#say({ kind: 'wiped-for-good' }));
  readonly #owner: ManagerOwner;
  #text = '';
  #run = 0;

  constructor(owner: ManagerOwner) {
    this.#owner = owner;
  }

  /** Reads everything again. */
  async look(): Promise<void> {
    const run = ++this.#run;
    await this.#work(async (storage) => {
      const read = await readAll(storage, this.#owner.now());
      if (run === this.#run) this.read = read;
    });
  }

  /** Another window carried out expiry, or this one did along with a write. */
  expired(expired: Expired): void {
    this.done = { kind: 'expired', expired };
  }

  /** All records of a type as a spreadsheet. */
  csv(type: string): Promise<void> {
    const { language, today, element } = this.#owner;
    return this.#work(async ({ records }) => {
      const known = recordTypes.find((one) => one.type === type);
      if (!known) return;
      const listed = (await records.list(type)).records;
      const file = `draagkracht-${type}-${today()}.csv`;
      download(recordsCsv(known, listed, language()), file, 'text/csv;charset=utf-8');
      element.dispatchEvent(new DkExportEvent('csv', listed.length));
      this.#say({ kind: 'csv', file });
    });
  }

  /** Asks whether a type may be wiped, or stops asking. */
  ask(type: string | undefined): void {
    const before = this.sure;
    this.sure = type;
    this.#owner.focus(type ? '#sure-type' : `[data-wipe="${before ?? ''}"]`);
  }

  /** Wipes all of a type, with what means nothing without it. */
  wipeType(type: string): Promise<void> {
    const { who, now } = this.#owner;
    const along = goesAlong(type, this.read?.inventory ?? []).map((one) => one.type);
    return this.#work(async ({ records }) => {
      const count = await this.wipe.wipe(records, [type, ...along], who(), now());
      this.sure = undefined;
      this.#say({ kind: 'wiped', count, seconds: TYPE_HELD_SECONDS });
    });
  }

  unwipe(): Promise<void> {
    const { who, now } = this.#owner;
    return this.#work(async () =>
      this.#say({ kind: (await this.wipe.unwipe(who(), now())) ? 'unwiped' : 'not-unwiped' }),
    );
  }

  expire(): Promise<void> {
    return this.#work(async ({ records }) =>
      this.#say({ kind: 'expired', expired: await records.expire(this.#owner.now()) }),
    );
  }

  /** Throws away one draft, or all of them. */
  dropDrafts(drafts: readonly FoundDraft[]): Promise<void> {
    return this.#work(async (storage) => {
      await Promise.all(drafts.map(({ key }) => storage.drafts.drop(key)));
      await this.look();
      this.#say({ kind: 'drafts-dropped' });
    });
  }

  persist(): Promise<void> {
    return this.#work(async ({ backup }) => {
      const isPromised = await backup.persist();
      await this.look();
      if (isPromised !== true) this.#say({ kind: 'not-promised' });
    });
  }

  /** Lays a colleague's file beside what is here. Nothing is written. */
  choose(file: Blob): Promise<void> {
    return this.#work(async ({ merge }) => {
      this.#text = await file.text();
      this.merging = await merge.preview(this.#text);
      this.done = undefined;
      this.#owner.focus('#merging');
    });
  }

  leave(): void {
    this.#text = '';
    this.merging = undefined;
    this.#owner.focus('#colleague');
  }

  merge(): Promise<void> {
    const { who, now, element } = this.#owner;
    return this.#work(async ({ merge }) => {
      const rejected = this.merging?.rejected.length ?? 0;
      const done = await merge.merge(this.#text, {}, who(), now());
      this.leave();
      element.dispatchEvent(new DkImportEvent(sumOf(done), rejected));
      this.#say({ kind: 'merged', done });
    });
  }

  undoMerge(act: LoggedAct): Promise<void> {
    const { who, now } = this.#owner;
    return this.#work(async ({ records }) => {
      const { ok } = await records.undoAct(act.id, who(), now());
      this.#say({ kind: ok ? 'merge-undone' : 'merge-kept' });
    });
  }

  #say(done: Done): void {
    this.done = done;
    this.#owner.focus('#done');
  }

  /** Works with the storage; a refusal of the device is a state. */
  async #work(task: (storage: Storage) => Promise<void>): Promise<void> {
    const storage = this.#owner.storage();
    try {
      if (storage) await task(storage);
      this.fault = undefined;
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      this.fault = error.code;
      if (error.code === 'locked') this.read = undefined;
      this.#owner.element.dispatchEvent(new DkErrorEvent(error.code));
    }
    this.#owner.update();
  }
}

/** Everything there is to know of a storage. @param now ISO instant */
async function readAll(storage: Storage, now: string): Promise<Read> {
  const { records, backup, drafts, merge } = storage;
  const until = new Date(Date.parse(now) + SOON_DAYS * DAY).toISOString();
  const [summary, standing, expiring, lastMerge] = await Promise.all([
    backup.summary(),
    backup.fileStanding(),
    records.expiring(until),
    merge.last(),
  ]);
  const inventory = await Promise.all(
    recordTypes.map(async ({ type }) => inventoryOf(type, await records.list(type), expiring)),
  );
  const kept = inventory.filter(({ count, setAside }) => count + setAside > 0);
  return { summary, standing, inventory: kept, drafts: await drafts.list(), lastMerge };
}
