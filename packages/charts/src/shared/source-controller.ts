import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { requestContext, seriesSourceContext } from '@draagkracht/base';
import { SourceError, type Series, type SeriesChoice, type SourceCode } from '@draagkracht/model';

/** How reading a `src` stands. `no-reader`: nothing on the page can read files. */
export type SourceState =
  | { readonly state: 'none' | 'loading' | 'no-reader' }
  | { readonly state: 'ready'; readonly series: Series }
  | { readonly state: 'failed'; readonly code: SourceCode; readonly detail: string; readonly cause: unknown };

/**
 * Reads what `src` names, through the reader the page provides. A newer question ends an older one: a late answer never
 * overwrites a newer one. An element that leaves the page and comes back asks again when it had no answer.
 */
export class SourceController implements ReactiveController {
  value: SourceState = { state: 'none' };
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #failed: (code: SourceCode, cause: unknown) => void;
  #abort: AbortController | undefined;
  #asked = '';

  constructor(host: ReactiveControllerHost & HTMLElement, failed: (code: SourceCode, cause: unknown) => void) {
    this.#host = host;
    this.#failed = failed;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    if (this.value.state !== 'ready') this.#asked = '';
  }

  /** Asks for a series; the same question is not asked twice. An empty `src` asks nothing. */
  ask(src: string, choice: SeriesChoice): void {
    if (!this.#host.isConnected) return;
    const question = src && JSON.stringify([src, choice.indicator, choice.region]);
    if (question === this.#asked) return;
    this.#asked = question;
    this.#abort?.abort();
    if (!src) this.value = { state: 'none' };
    else void this.#read(src, choice);
  }

  async #read(src: string, choice: SeriesChoice): Promise<void> {
    const source = requestContext(this.#host, seriesSourceContext);
    if (!source) {
      this.value = { state: 'no-reader' };
      return;
    }
    const abort = (this.#abort = new AbortController());
    this.value = { state: 'loading' };
    const value = await source.read(src, choice, abort.signal).then(
      ({ series }): SourceState => ({ state: 'ready', series }),
      (cause: unknown) => failure(src, cause),
    );
    if (abort.signal.aborted) return;
    this.value = value;
    this.#host.requestUpdate();
    if (value.state === 'failed') this.#failed(value.code, value.cause);
  }
}

const failure = (src: string, cause: unknown): SourceState =>
  cause instanceof SourceError
    ? { state: 'failed', code: cause.code, detail: cause.detail, cause }
    : { state: 'failed', code: 'not-a-table', detail: src, cause };
