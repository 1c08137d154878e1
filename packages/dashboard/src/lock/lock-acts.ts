import { StorageError, type LockAnswer, type LockMinutes, type LockPort, type StorageCode } from '@draagkracht/model';
import { download } from '@draagkracht/base';
import type { Monitor } from '../monitor/monitor.js';
import {
  copyName,
  faultOf,
  faultOfRefusal,
  nothingTyped,
  type LockFault,
  type LockField,
  type LockForm,
  type Typed,
} from './lock.view.js';

/** What was just done, for the line that says so. */
export type LockDone = LockForm | 'shut' | 'minutes' | 'wiped' | { readonly copy: string };

/** What the room needs of its element. */
export interface LockActsOwner {
  readonly monitor: () => Monitor | undefined;
  readonly update: () => void;
  /** Brings the focus to something that is about to be drawn. */
  readonly focus: (selector: string) => void;
}

/** What is typed, asked and done in the room of the lock. A phrase is forgotten as soon as it was used. */
export class LockActs {
  form: LockForm | undefined;
  typed: Typed = nothingTyped;
  fault: LockFault | undefined;
  /** Why the device refused. */
  refused: StorageCode | undefined;
  busy: { readonly done: number; readonly total: number } | undefined;
  done: LockDone | undefined;
  minutes: LockMinutes = 15;
  shown = false;
  caps = false;
  sure = false;
  readonly #owner: LockActsOwner;

  constructor(owner: LockActsOwner) {
    this.#owner = owner;
  }

  get lock(): LockPort | undefined {
    return this.#owner.monitor()?.storage?.lock;
  }

  /** What stands in a form; only one has anything in it. */
  typedIn(form: LockForm): Typed {
    return this.form === form ? this.typed : nothingTyped;
  }

  /** Somebody types or ticks. What was wrong stays said until the form is handed in again. */
  type(form: LockForm, change: Partial<Typed>): void {
    this.typed = { ...this.typedIn(form), ...change };
    this.form = form;
    this.done = undefined;
    this.#owner.update();
  }

  show(shown: boolean): void {
    this.shown = shown;
    this.#owner.update();
  }

  noticeCaps(caps: boolean): void {
    if (caps === this.caps) return;
    this.caps = caps;
    this.#owner.update();
  }

  /** Forgets what was typed: the room is left, or shut by another tab. */
  clear(): void {
    this.typed = nothingTyped;
    this.form = undefined;
    this.fault = undefined;
    this.shown = false;
    this.sure = false;
  }

  async handIn(form: LockForm): Promise<void> {
    const { lock } = this;
    if (!lock || this.busy) return;
    const typed = this.typedIn(form);
    this.fault = faultOf(form, typed);
    if (this.fault) return this.#toFault(this.fault);
    const progress = (done: number, total: number): void => {
      this.busy = { done, total };
      this.#owner.update();
    };
    const asked: Readonly<Record<LockForm, () => Promise<LockAnswer>>> = {
      set: () => lock.setPhrase(typed.phrase, this.minutes, progress),
      unlock: () => lock.unlock(typed.phrase),
      change: () => lock.changePhrase(typed.old, typed.phrase),
      remove: () => lock.removeLock(typed.phrase, progress),
    };
    this.busy = { done: 0, total: 0 };
    const answer = await this.#guarded(asked[form]);
    if (answer) this.#answered(form, answer);
  }

  shut(): void {
    this.clear();
    this.done = 'shut';
    this.lock?.lockNow();
    this.#owner.focus('#done');
  }

  async setMinutes(minutes: LockMinutes): Promise<void> {
    this.minutes = minutes;
    const { lock } = this;
    if (lock?.state !== 'unlocked') return this.#owner.update();
    const answer = await this.#guarded(() => lock.setMinutes(minutes));
    if (answer?.ok) this.done = 'minutes';
    this.#owner.update();
  }

  async copy(): Promise<void> {
    const monitor = this.#owner.monitor();
    const { storage } = monitor ?? {};
    if (!monitor || !storage) return;
    const text = await this.#guarded(() => storage.backup.exportAll(monitor.now()));
    if (text === undefined) return;
    const file = copyName(monitor.today());
    download(text, file);
    await this.#guarded(() => storage.backup.fileMade(monitor.now()));
    this.done = { copy: file };
    this.#owner.focus('#done');
  }

  ask(sure: boolean): void {
    this.sure = sure;
    this.#owner.focus(sure ? '#sure' : '.wipe');
  }

  async wipe(): Promise<void> {
    const { storage } = this.#owner.monitor() ?? {};
    const gone = await this.#guarded(async () => {
      await storage?.backup.wipe();
      return true;
    });
    this.clear();
    if (gone) this.done = 'wiped';
    this.#owner.focus('#done');
  }

  #answered(form: LockForm, answer: LockAnswer): void {
    if (answer.ok) {
      this.clear();
      this.done = form;
      this.#owner.focus('#done');
      return;
    }
    const { why } = answer;
    if (why === 'insecure-page' || why === 'no-cipher') return this.#owner.update(); // The room says so by itself.
    this.fault = faultOfRefusal(form, why);
    this.#toFault(this.fault);
  }

  #toFault({ form, field }: LockFault): void {
    this.done = undefined;
    this.#owner.focus(`#${form}-${field satisfies LockField}`);
  }

  /** Turns a refusal of the device into a state; a mistake in the code stays an exception. */
  async #guarded<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    this.refused = undefined;
    this.#owner.update();
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      this.refused = error.code;
      return undefined;
    } finally {
      this.busy = undefined;
      this.#owner.update();
    }
  }
}
