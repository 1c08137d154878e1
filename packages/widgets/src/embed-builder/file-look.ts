import { areasSourceContext, requestContext, seriesSourceContext } from '@draagkracht/base';
import { wordMessages } from '@draagkracht/base/words.js';
import { SourceError, type Series, type SourceCode } from '@draagkracht/model';

/** A name that can be filled in, with what it is called where that is known. */
export interface Suggestion {
  readonly value: string;
  readonly label: string;
}

/** How looking into a file stands. `unread`: nothing on the page can read files. */
export type FileState =
  | { readonly kind: 'nothing' | 'reading' | 'unread' }
  | { readonly kind: 'fault'; readonly code: SourceCode; readonly detail: string }
  | { readonly kind: 'read'; readonly series: Series | undefined };

/** Which figures of which file. */
export interface FileChoice {
  readonly src: string;
  readonly indicator: string;
  readonly region: string;
  /** The element shows all areas of a file, and not one series. */
  readonly allAreas: boolean;
}

const FIRST_AREAS = 400;

/** Looks into a file through the reader of the page: what there is to choose, and the figures once that is chosen. */
export class FileLook {
  state: FileState = { kind: 'nothing' };
  indicators: readonly Suggestion[] = [];
  /** Whether these are all figures of the file. */
  allIndicators = false;
  regions: readonly Suggestion[] = [];
  /** Settles when the last question has its answer. */
  reading: Promise<void> = Promise.resolve();
  readonly #host: HTMLElement;
  readonly #changed: () => void;
  #abort: AbortController | undefined;

  constructor(host: HTMLElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  /** Asks for what a choice wants. A newer question ends an older one. */
  ask(choice: FileChoice, isNew: boolean): void {
    this.#abort?.abort();
    if (isNew) [this.indicators, this.regions] = [[], []];
    if (!choice.src) {
      this.state = { kind: 'nothing' };
      return;
    }
    const abort = (this.#abort = new AbortController());
    this.state = { kind: 'reading' };
    this.reading = this.#read(choice, abort.signal).then((state) => {
      if (abort.signal.aborted) return;
      this.state = state;
      this.#changed();
    });
  }

  async #read(choice: FileChoice, signal: AbortSignal): Promise<FileState> {
    const { src, indicator, region, allAreas } = choice;
    const source = requestContext(this.#host, seriesSourceContext);
    if (!source) return { kind: 'unread' };
    try {
      await this.#areas(choice, signal);
      if (allAreas) return { kind: 'read', series: undefined };
      const asked = { ...(indicator && { indicator }), ...(region && { region }) };
      // The code may be for an English page, whatever this page speaks.
      const [{ series }] = await Promise.all([source.read(src, asked, signal), ...wordMessages.coming('en')]);
      return { kind: 'read', series };
    } catch (cause) {
      if (!(cause instanceof SourceError)) return { kind: 'fault', code: 'not-a-table', detail: src };
      const { code, detail } = cause;
      if (code === 'choose-indicator') [this.indicators, this.allIndicators] = [namesIn(detail), !detail.endsWith('…')];
      return { kind: 'fault', code, detail };
    }
  }

  /** The areas there are, as suggestions. Not every file has them, and a chart can do without. */
  async #areas({ src, indicator, allAreas }: FileChoice, signal: AbortSignal): Promise<void> {
    const areas = requestContext(this.#host, areasSourceContext);
    try {
      const read = await areas?.readAreas(src, { indicators: indicator ? [indicator] : [] }, signal);
      if (signal.aborted || !read) return;
      this.regions = [...read.labels].slice(0, FIRST_AREAS).map(([value, label]) => ({ value, label }));
    } catch (cause) {
      if (allAreas) throw cause;
    }
  }
}

/** The names in what a reader says of a file that holds more than one. */
const namesIn = (detail: string): Suggestion[] =>
  detail
    .split(', ')
    .filter((name) => name !== '' && name !== '…')
    .map((name) => ({ value: name, label: '' }));
