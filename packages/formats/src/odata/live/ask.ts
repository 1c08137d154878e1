import type { AbortSignalLike } from '@draagkracht/model';
import { AbortedError, UnreadableError } from '../../problems/unreadable.js';
import { untilAborted } from '../../source/until-aborted.js';
import { backOff, MOST_PATIENCE, retryAfter } from './back-off.js';

/** The part of a response that is used. */
export interface CbsAnswer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/** What is asked of the world: this room knows no network, no clock and no chance. */
export interface CbsParts {
  /** The platform's `fetch`. The signal, where there is one, is the caller's own. */
  readonly fetch: (
    url: string,
    options: { readonly headers: Readonly<Record<string, string>>; readonly signal?: AbortSignalLike },
  ) => Promise<CbsAnswer>;
  /** Resolves after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** A number from 0 to 1, anew each time. */
  readonly random: () => number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Most tries of one question; 5 unless said. */
  readonly tries?: number;
}

/** Tries as long as CBS has never answered: a page that may not ask, or has no network, is not kept waiting. */
const FIRST_TRIES = 2;

const TRIES = 5;

/** Why a try gave no answer. */
interface Failure {
  readonly code: 'cbs-unreachable' | 'cbs-busy' | 'cbs-fault' | 'cbs-no-answer';
  /** What the server asks to wait, in milliseconds. */
  readonly patience?: number;
}

type Tried = { readonly answer: unknown } | { readonly failure: Failure };

const again = new Set([408, 429, 500, 502, 503, 504]);

/** Asks CBS, and asks again where that may help. */
export class CbsAsker {
  readonly #parts: CbsParts;
  readonly #tableId: string;
  readonly #signal: AbortSignalLike | undefined;
  #answered = false;

  constructor(parts: CbsParts, tableId: string, signal?: AbortSignalLike) {
    this.#parts = parts;
    this.#tableId = tableId;
    this.#signal = signal;
  }

  /**
   * The JSON at an address.
   * @throws {UnreadableError} with a code that begins with `cbs-`, when it did not come
   * @throws {AbortedError} as soon as the signal says so
   */
  async ask(url: string): Promise<unknown> {
    for (let failed = 1; ; failed++) {
      const tried = await this.#try(url);
      if ('answer' in tried) return tried.answer;
      const { code, patience } = tried.failure;
      const tries = Math.min(this.#parts.tries ?? TRIES, this.#answered ? Infinity : FIRST_TRIES);
      if (failed >= tries || (patience ?? 0) > MOST_PATIENCE) throw this.#error(code);
      const rest = this.#parts.wait(Math.max(patience ?? 0, backOff(failed, this.#parts.random())));
      await this.#orAborted(rest);
    }
  }

  /** A number at an address, or `undefined` when there is none: asked once, since only progress depends on it. */
  async count(url: string): Promise<number | undefined> {
    const tried = await this.#try(url).catch((error: unknown) => {
      if (error instanceof UnreadableError) return undefined;
      throw error;
    });
    const answer = tried && 'answer' in tried ? Number(tried.answer) : Number.NaN;
    return Number.isInteger(answer) && answer >= 0 ? answer : undefined;
  }

  #error(code: string): UnreadableError {
    return new UnreadableError(code, { name: this.#tableId });
  }

  #orAborted<T>(work: Promise<T>): Promise<T> {
    return this.#signal ? untilAborted(work, this.#signal) : work;
  }

  async #try(url: string): Promise<Tried> {
    if (this.#signal?.aborted) throw new AbortedError();
    let answer: CbsAnswer;
    let text: string;
    const options = { headers: { accept: 'application/json' }, ...(this.#signal ? { signal: this.#signal } : {}) };
    try {
      answer = await this.#orAborted(this.#parts.fetch(url, options));
      text = await this.#orAborted(answer.text());
    } catch (error) {
      if (error instanceof AbortedError || this.#signal?.aborted) throw new AbortedError();
      return { failure: { code: 'cbs-unreachable' } };
    }
    this.#answered = true;
    return this.#read(answer, text);
  }

  #read({ status, headers }: CbsAnswer, text: string): Tried {
    if (again.has(status)) {
      const patience = retryAfter(headers.get('retry-after'), this.#parts.now());
      const code = status === 429 || status === 503 ? 'cbs-busy' : 'cbs-fault';
      return { failure: { code, ...(patience === undefined ? {} : { patience }) } };
    }
    if (status === 404 || status === 410) throw this.#error('cbs-no-table');
    if (status < 200 || status > 299) throw this.#error('cbs-forbidden');
    const plain = text.replace(/^\uFEFF/, '').trim();
    if (plain.startsWith('<')) throw this.#error('cbs-no-answer');
    try {
      return { answer: JSON.parse(plain) };
    } catch {
      return { failure: { code: 'cbs-no-answer' } };
    }
  }
}
