import {
  isEnough,
  lockMinutes,
  StorageError,
  type LockAbsence,
  type LockAnswer,
  type LockMinutes,
  type LockPort,
  type LockProgress,
  type LockRefusal,
  type LockState,
} from '@draagkracht/model';
import type { Channel } from '../changes.js';
import type { LockRow, Seal } from '../schema.js';
import type { Engine } from '../tables.js';
import { newKey, randomName } from './cipher.js';
import { Idle, type IdleOptions } from './idle.js';
import type { Keyring } from './keyring.js';
import { LockLine } from './lock-line.js';
import { Moved } from './opened-tables.js';
import { ROUNDS, unwrapKey, wrapKey } from './phrase-key.js';
import { openWhole, sealWhole } from './whole.js';

/** What the lock on a device works with. */
export interface DeviceLockOptions extends Omit<IdleOptions, 'onIdle' | 'onSoon'> {
  /** The device itself, below everything that seals. */
  readonly device: Engine;
  readonly keys: Keyring;
  readonly channel: Channel | undefined;
  readonly subtle: SubtleCrypto | undefined;
  /** Whether the page was fetched in a way that lets the browser give its cipher. */
  readonly secure: boolean;
  /** Rounds of PBKDF2; default `ROUNDS`. */
  readonly rounds?: number | undefined;
}

/** So often another tab may write while everything is turned over. */
const TRIES = 10;
/** Milliseconds between two messages that somebody is busy here. */
const QUIET = 5000;

const done: LockAnswer = { ok: true };
const refused = (why: LockRefusal): LockAnswer => ({ ok: false, why });

/** The lock on everything on a device; see the port for what is promised. */
export class DeviceLock implements LockPort {
  readonly #options: DeviceLockOptions;
  readonly #keys: Keyring;
  readonly #idle: Idle;
  readonly #line: LockLine;
  readonly #closing = new Set<() => void>();
  #told = Number.NEGATIVE_INFINITY;

  constructor(options: DeviceLockOptions) {
    this.#options = options;
    this.#keys = options.keys;
    const onSoon = (): void => {
      for (const listener of this.#closing) listener();
    };
    this.#idle = new Idle({ ...options, onSoon, onIdle: () => this.lockNow() });
    this.#line = new LockLine(options.channel, options.keys, {
      changed: () => void this.look().catch(() => undefined), // What the device refuses is said by the next that asks it.
      active: () => this.#idle.vouched(),
    });
    this.#keys.listen((before) => this.#turned(before));
  }

  get state(): LockState {
    return this.#keys.state;
  }

  get absence(): LockAbsence | undefined {
    if (!this.#options.secure) return 'insecure-page';
    return this.#options.subtle ? undefined : 'no-cipher';
  }

  get minutes(): LockMinutes {
    const set = this.#keys.seal?.minutes;
    return lockMinutes.find((minutes) => minutes === set) ?? 15;
  }

  get closing(): boolean {
    return this.#idle.soon;
  }

  async look(): Promise<LockState> {
    this.#keys.see((await this.#row())?.seal);
    return this.state;
  }

  onChange(listener: () => void): () => void {
    return this.#keys.listen(listener);
  }

  onClosing(listener: () => void): () => void {
    this.#closing.add(listener);
    return () => this.#closing.delete(listener);
  }

  async setPhrase(phrase: string, minutes: LockMinutes, progress?: LockProgress): Promise<LockAnswer> {
    const { device, rounds = ROUNDS, subtle } = this.#options;
    if (this.absence || !subtle) return refused(this.absence ?? 'no-cipher');
    if (!isEnough(phrase)) return refused('weak-phrase');
    const id = randomName();
    const key = await newKey(subtle);
    const seal = await wrapKey(subtle, key, { id, phrase, iterations: rounds, minutes });
    const turning = { device, cipher: { subtle, key }, progress };
    if (!(await this.#untilStill(() => sealWhole(turning, seal)))) return refused('set-already');
    const kept = await unwrapKey(subtle, seal, phrase);
    if (kept) this.#keys.open(seal, kept);
    this.#line.tell('changed');
    return done;
  }

  async unlock(phrase: string): Promise<LockAnswer> {
    const { rounds = ROUNDS } = this.#options;
    const found = await this.#find(phrase);
    if ('answer' in found) return found.answer;
    this.#keys.open(found.seal, found.key);
    this.#line.hand();
    if (found.seal.iterations < rounds) await this.#rewrap(found.seal, phrase, phrase).catch(() => undefined);
    return done;
  }

  lockNow(): void {
    this.#keys.forget();
    this.#line.tell('shut');
  }

  async changePhrase(old: string, phrase: string): Promise<LockAnswer> {
    if (!isEnough(phrase)) return refused('weak-phrase');
    const found = await this.#find(old);
    if ('answer' in found) return found.answer;
    this.#keys.open(found.seal, found.key);
    return this.#rewrap(found.seal, old, phrase);
  }

  async removeLock(phrase: string, progress?: LockProgress): Promise<LockAnswer> {
    const { device, subtle } = this.#options;
    const found = await this.#find(phrase);
    if ('answer' in found) return found.answer;
    const turning = { device, cipher: { subtle: subtle!, key: found.key }, progress };
    const opened = await this.#untilStill(() => openWhole(turning, found.seal.id));
    await this.look();
    this.#line.tell('changed');
    return opened ? done : refused('not-set');
  }

  async setMinutes(minutes: LockMinutes): Promise<LockAnswer> {
    const { key } = this.#keys;
    if (!key) return refused('not-set');
    const seal = await this.#replace((now) => (now.id === key.id ? { ...now, minutes } : undefined));
    return seal ? done : refused('not-set');
  }

  touch(): void {
    this.#idle.touch();
    const now = Date.parse(this.#options.now());
    if (this.state !== 'unlocked' || Math.abs(now - this.#told) < QUIET) return;
    this.#told = now;
    this.#line.tell('active');
  }

  /** Whether the time has come to lock. */
  check(): void {
    this.#idle.check();
  }

  close(): void {
    this.#idle.stop();
    this.#line.close();
  }

  #row(): Promise<LockRow | undefined> {
    return this.#options.device.read(['lock'], ({ lock }) => lock.get('lock'));
  }

  #turned(before: LockState): void {
    if (this.state === 'unlocked') this.#idle.start(this.minutes);
    else this.#idle.stop();
    if (this.state === 'locked' && before === 'none') this.#line.ask();
  }

  /** The seal that is there and its key, or why there is no such thing. */
  async #find(phrase: string): Promise<{ seal: Seal; key: CryptoKey } | { answer: LockAnswer }> {
    const { subtle } = this.#options;
    const seal = (await this.#row())?.seal;
    this.#keys.see(seal);
    if (!seal) return { answer: refused('not-set') };
    if (!subtle) return { answer: refused(this.absence ?? 'no-cipher') };
    const key = await unwrapKey(subtle, seal, phrase);
    return key ? { seal, key } : { answer: refused('wrong-phrase') };
  }

  /** The same key under a new phrase, or under the same with more rounds. Nothing that is kept has to be sealed again. */
  async #rewrap(seal: Seal, old: string, phrase: string): Promise<LockAnswer> {
    const { subtle, rounds = ROUNDS } = this.#options;
    const key = await unwrapKey(subtle!, seal, old, true);
    if (!key) return refused('wrong-phrase');
    const { id, minutes } = seal;
    const iterations = Math.max(rounds, seal.iterations);
    const made = await wrapKey(subtle!, key, { id, phrase, iterations, minutes });
    const replaced = await this.#replace((now) =>
      now.id === id && String(now.wrapped) === String(seal.wrapped) ? { ...made, minutes: now.minutes } : undefined,
    );
    return replaced ? done : refused('set-already');
  }

  /** Puts another seal in the place of the one that is there, and tells the other tabs. */
  async #replace(change: (now: Seal) => Seal | undefined): Promise<Seal | undefined> {
    const seal = await this.#options.device.write(['lock'], async ({ lock }) => {
      const now = await lock.get('lock');
      const next = now?.seal && change(now.seal);
      if (now && next) lock.put({ ...now, revision: now.revision + 1, seal: next });
      return next || undefined;
    });
    this.#keys.see(seal ?? this.#keys.seal);
    if (seal) this.#line.tell('changed');
    return seal;
  }

  async #untilStill(turn: () => Promise<boolean>): Promise<boolean> {
    for (let tries = 0; tries < TRIES; tries++)
      try {
        return await turn();
      } catch (error) {
        if (!(error instanceof Moved)) throw error;
      }
    throw new StorageError('blocked');
  }
}
