import { adoptStyles, css, render, type ReactiveController } from 'lit';
import { languageOf, type LockPort } from '@draagkracht/model';
import { hostStyles } from '@draagkracht/base';
import { ActivityController } from './activity.js';
import { AskedLocks } from './asked-locks.js';
import { LockWarning } from './lock-warning.js';

/** Colours of the system: what they stand on is anybody's page. */
const styles = css`
  .lock-warning:not(.visually-hidden) {
    position: fixed;
    inset-block-end: 0;
    inset-inline: 0;
    z-index: 2147483647;
    padding: 0.75em 1em;
    border-block-start: 3px solid CanvasText;
    background: Canvas;
    color: CanvasText;
  }
  .message {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    max-inline-size: 60em;
    margin: auto;
  }
  p {
    flex: 1 1 18em;
    margin: 0;
  }
  button {
    min-block-size: 2.75em;
    padding: 0.5em 1em;
    border: 2px solid ButtonText;
    border-radius: 4px;
    background: ButtonFace;
    color: ButtonText;
    font: inherit;
    cursor: pointer;
  }
  @media print {
    .no-print {
      display: none;
    }
  }
  button:focus-visible {
    outline: 3px solid CanvasText;
    outline-offset: 2px;
  }
`;

/**
 * Asks on a page of tools whether somebody is still there before a lock shuts: once for the page, whatever tools stand on it. What does so
 * itself, such as the monitor, is left to it.
 */
class PageAsking {
  readonly #locks = new AskedLocks();
  readonly #place: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #warning: LockWarning;
  readonly #activity: ReactiveController;
  #at: HTMLElement | undefined;

  constructor(page: Document) {
    this.#place = page.createElement('div');
    this.#place.dataset['dkLock'] = '';
    this.#root = this.#place.attachShadow({ mode: 'open' });
    adoptStyles(this.#root, [hostStyles, styles]);
    this.#warning = new LockWarning({
      renderRoot: this.#root,
      requestUpdate: () => this.#draw(),
      back: () => (this.#at?.isConnected ? this.#at : undefined),
    });
    this.#activity = new ActivityController({ addController: () => undefined }, () => this.#locks);
    this.#warning.follow(this.#locks);
  }

  /** Asks for one more lock. Returns the function that ends it. */
  follow(lock: LockPort): () => void {
    if (this.#locks.size === 0) this.#come();
    const end = this.#locks.add(lock);
    return () => {
      end();
      if (this.#locks.size === 0) this.#go();
    };
  }

  #come(): void {
    this.#place.ownerDocument.body.append(this.#place);
    this.#activity.hostConnected?.();
    window.addEventListener('focusin', this.#focused, true);
  }

  #go(): void {
    window.removeEventListener('focusin', this.#focused, true);
    this.#activity.hostDisconnected?.();
    this.#place.remove();
  }

  #draw(): void {
    const { lang } = this.#place.ownerDocument.documentElement;
    render(this.#warning.shown(languageOf(lang)), this.#root);
  }

  /** Where somebody was, also inside an element: the focus goes back there. */
  readonly #focused = (event: Event): void => {
    const [deepest] = event.composedPath();
    if (event.target !== this.#place && deepest instanceof HTMLElement) this.#at = deepest;
  };
}

const pages = new WeakMap<Document, PageAsking>();

/** Asks on this page before a lock shuts. Returns the function that ends it. */
export function askOnPage(page: Document, lock: LockPort): () => void {
  const asking = pages.get(page) ?? new PageAsking(page);
  pages.set(page, asking);
  return asking.follow(lock);
}
