import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { requestContext, seriesSourceContext } from '@draagkracht/base';
import { SourceError, type AbortSignalLike, type Series, type SeriesChoice, type SourceCode } from '@draagkracht/model';

/** How reading a `src` stands. `no-reader`: nothing on the page can read files. */
export type SourceState<Read = Series> =
  | { readonly state: 'none' | 'loading' | 'no-reader' }
  | { readonly state: 'ready'; readonly series: Read }
  | { readonly state: 'failed'; readonly code: SourceCode; readonly detail: string; readonly cause: unknown };

/** Reads what `src` names, as far as a choice wants it. */
export type SourceReader<Read, Choice> = (src: string, choice: Choice, signal: AbortSignalLike) => Promise<Read>;

/** The reader of one series that the page provides. */
export const seriesReader = (host: HTMLElement): SourceReader<Series, SeriesChoice> | undefined => {
  const source = requestContext(host, seriesSourceContext);
  return source && (async (...asked) => (await source.read(...asked)).series);
};

/**
 * Reads what `src` names, through the reader the page provides. A newer question ends an older one: a late answer never
 * overwrites a newer one. An element that leaves the page and comes back asks again when it had no answer.
 */
export class SourceController<Read = Series, Choice = SeriesChoice> implements ReactiveController {
  value: SourceState<Read> = { state: 'none' };
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #failed: (code: SourceCode, cause: unknown) => void;
  readonly #reader: (host: HTMLElement) => SourceReader<Read, Choice> | undefined;
  #abort: AbortController | undefined;
  #asked = '';

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    failed: (code: SourceCode, cause: unknown) => void,
    reader: (host: HTMLElement) => SourceReader<Read, Choice> | undefined,
  ) {
    this.#host = host;
    this.#failed = failed;
    this.#reader = reader;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    if (this.value.state !== 'ready') this.#asked = '';
  }

  /** Asks for what a choice wants; the same question is not asked twice. An empty `src` asks nothing. */
  ask(src: string, choice: Choice): void {
    if (!this.#host.isConnected) return;
    const question = src && JSON.stringify([src, choice]);
    if (question === this.#asked) return;
    this.#asked = question;
    this.#abort?.abort();
    if (!src) this.value = { state: 'none' };
    else void this.#read(src, choice);
  }

  async #read(src: string, choice: Choice): Promise<void> {
    const read = this.#reader(this.#host);
    if (!read) {
      this.value = { state: 'no-reader' };
      return;
    }
    const abort = (this.#abort = new AbortController());
    this.value = { state: 'loading' };
    const value = await read(src, choice, abort.signal).then(
      (series): SourceState<Read> => ({ state: 'ready', series }),
      (cause: unknown) => failure(src, cause),
    );
    if (abort.signal.aborted) return;
    this.value = value;
    this.#host.requestUpdate();
    if (value.state === 'failed') this.#failed(value.code, value.cause);
  }
}

const failure = (src: string, cause: unknown): SourceState<never> =>
  cause instanceof SourceError
    ? { state: 'failed', code: cause.code, detail: cause.detail, cause }
    : { state: 'failed', code: 'not-a-table', detail: src, cause };
