import {
  StorageError,
  type LockAbsence,
  type LockAnswer,
  type LockMinutes,
  type LockPort,
  type LockProgress,
  type LockState,
} from '@draagkracht/model';
import type { LockGiven } from './lock.scenarios.js';

/** The phrase of every pretended lock. */
export const pretendedPhrase = 'brug kat lamp stoel';

/** A lock without anything behind it: for stories and for what a room does with each answer. */
export class PretendedLock implements LockPort {
  state: LockState;
  minutes: LockMinutes = 15;
  touched = 0;
  readonly #given: LockGiven;
  readonly #listeners = new Set<() => void>();
  readonly #closing = new Set<() => void>();
  #soon: boolean;
  #phrase = pretendedPhrase;

  constructor(given: LockGiven) {
    this.#given = given;
    this.state = given.state;
    this.#soon = given.closing ?? false;
  }

  get absence(): LockAbsence | undefined {
    return this.#given.absence;
  }

  look(): Promise<LockState> {
    return this.#given.slow ? new Promise(() => undefined) : Promise.resolve(this.state);
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  setPhrase(phrase: string, minutes: LockMinutes, progress?: LockProgress): Promise<LockAnswer> {
    return this.#act(async () => {
      progress?.(500, 2000);
      if (this.#given.halted) return new Promise<LockAnswer>(() => undefined);
      this.#phrase = phrase;
      this.minutes = minutes;
      return this.turn('unlocked');
    });
  }

  unlock(phrase: string): Promise<LockAnswer> {
    return this.#with(phrase, () => this.turn('unlocked'));
  }

  lockNow(): void {
    this.turn('locked');
  }

  changePhrase(old: string, phrase: string): Promise<LockAnswer> {
    return this.#with(old, () => {
      this.#phrase = phrase;
      return this.turn('unlocked');
    });
  }

  removeLock(phrase: string): Promise<LockAnswer> {
    return this.#with(phrase, () => this.turn('none'));
  }

  setMinutes(minutes: LockMinutes): Promise<LockAnswer> {
    this.minutes = minutes;
    return this.#act(async () => this.turn(this.state));
  }

  get closing(): boolean {
    return this.#soon;
  }

  onClosing(listener: () => void): () => void {
    this.#closing.add(listener);
    return () => this.#closing.delete(listener);
  }

  touch(): void {
    this.touched++;
    if (!this.#given.closing) this.nearlyShut(false);
  }

  /** It is nearly quiet for too long, or no longer so. */
  nearlyShut(soon: boolean): void {
    if (soon === this.#soon) return;
    this.#soon = soon;
    for (const listener of this.#closing) listener();
  }

  /** Another tab, or an act of this one, turns the lock. */
  turn(state: LockState): LockAnswer {
    this.state = state;
    for (const listener of this.#listeners) listener();
    return { ok: true };
  }

  async #with(phrase: string, act: () => LockAnswer): Promise<LockAnswer> {
    return this.#act(async () => (phrase === this.#phrase ? act() : { ok: false, why: 'wrong-phrase' }));
  }

  async #act(act: () => Promise<LockAnswer>): Promise<LockAnswer> {
    if (this.#given.refuses) throw new StorageError(this.#given.refuses);
    return act();
  }
}
