import { releaseSourceContext, requestContext, VERSION } from '@draagkracht/base';
import type { PlacedRelease } from '@draagkracht/base/snippet.js';

/** How looking for the version of the bundle stands. `missing`: code comes without sums to check files by. */
export type ReleaseState = 'asking' | 'found' | 'missing';

/** Where the bundle lies when nothing tells it. */
const USUAL_FOLDER = `/draagkracht/${VERSION}/`;

/** On the own site an address needs no host. */
const shortened = (folder: string): string => {
  const url = new URL(folder, document.baseURI);
  return url.origin === location.origin ? url.pathname : url.href;
};

/** Which version the page runs, where it lies and what its files are checked by: asked of the page once code is shown. */
export class ReleaseLook {
  state: ReleaseState = 'asking';
  /** Settles when it is known, or known to be missing. */
  reading: Promise<void> = Promise.resolve();
  readonly #host: HTMLElement;
  readonly #changed: () => void;
  #found: PlacedRelease | undefined;
  #asked: string | undefined;

  constructor(host: HTMLElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  /** @param address of a `release.json`, or empty for the one beside the bundle of this page */
  ask(address: string): void {
    if (address === this.#asked) return;
    this.#asked = address;
    this.state = 'asking';
    const source = requestContext(this.#host, releaseSourceContext);
    const answer = source ? source.read(address || undefined) : Promise.reject(new Error('no release'));
    this.reading = answer.then(
      (found) => this.#to(address, 'found', found),
      () => this.#to(address, 'missing', undefined),
    );
  }

  /** The folder of what was found, as it would be written on a page of this site. */
  get folder(): string {
    return this.#found ? shortened(this.#found.folder) : USUAL_FOLDER;
  }

  /** The release as it will lie in a folder. @param folder empty for where it lies now */
  at(folder: string): PlacedRelease {
    const { version, files, elements } = this.#found ?? { version: VERSION, files: {}, elements: {} };
    return { version, files, elements, folder: folder || this.folder };
  }

  #to(address: string, state: ReleaseState, found: PlacedRelease | undefined): void {
    if (address !== this.#asked) return;
    [this.state, this.#found] = [state, found];
    this.#changed();
  }
}
