/** What the preview is to show. */
export interface Wanted {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What stands inside, and alone without any script. Called when it is drawn anew. */
  readonly content: () => readonly Node[];
  /** Changes whenever the content does, or when all must be drawn anew. */
  readonly key: string;
  /** As a reader without scripts sees it. */
  readonly plain: boolean;
}

/** `waiting`: the page has not defined the element yet; `absent`: it does not seem to come. */
export type PreviewState = 'waiting' | 'shown' | 'absent';

/** Milliseconds after which an element that was not defined does not seem to come. */
const PATIENCE = 6000;

/**
 * The real element, as a child of the builder in the page itself: so it stands under the house style of the page, and the page's own loader
 * defines it. What it says in its sentence is passed on.
 */
export class Preview {
  state: PreviewState = 'waiting';
  /** The conclusion the element draws, for who reads without a script. */
  sentence = '';
  readonly #host: HTMLElement;
  readonly #changed: () => void;
  readonly #patience: number;
  #shown: HTMLElement | undefined;
  #wanted: Wanted | undefined;
  #watch: MutationObserver | undefined;

  /** @param patience milliseconds until an element seems not to come */
  constructor(host: HTMLElement, changed: () => void, patience = PATIENCE) {
    this.#host = host;
    this.#changed = changed;
    this.#patience = patience;
  }

  show(wanted: Wanted): void {
    const before = this.#wanted;
    this.#wanted = wanted;
    const isSame = before?.tag === wanted.tag && before.key === wanted.key && before.plain === wanted.plain;
    if (!this.#shown || !isSame) this.#draw(wanted);
    else if (!wanted.plain) setAttributes(this.#shown, wanted.attributes, before?.attributes);
  }

  /** Takes the element off the page. */
  leave(): void {
    this.#watch?.disconnect();
    this.#shown?.remove();
    this.#shown = undefined;
    this.#wanted = undefined;
  }

  #draw(wanted: Wanted): void {
    const { tag, attributes, content, plain } = wanted;
    this.leave();
    this.#wanted = wanted;
    const shown = document.createElement(plain ? 'div' : tag);
    shown.slot = 'preview';
    if (!plain) setAttributes(shown, attributes);
    shown.append(...content());
    this.#shown = shown;
    this.state = plain || customElements.get(tag) ? 'shown' : 'waiting';
    this.#host.append(shown);
    if (!plain) void this.#whenDefined(tag, shown);
  }

  async #whenDefined(tag: string, shown: HTMLElement): Promise<void> {
    const late = setTimeout(() => this.#to('absent', shown), customElements.get(tag) ? 1e6 : this.#patience);
    await customElements.whenDefined(tag);
    clearTimeout(late);
    if (shown !== this.#shown) return;
    this.#watch = new MutationObserver(() => this.#read(shown));
    if (shown.shadowRoot)
      this.#watch.observe(shown.shadowRoot, { childList: true, subtree: true, characterData: true });
    this.#to('shown', shown);
    this.#read(shown);
  }

  #to(state: PreviewState, shown: HTMLElement): void {
    if (shown !== this.#shown || state === this.state) return;
    this.state = state;
    this.#changed();
  }

  #read(shown: HTMLElement): void {
    const said = shown.shadowRoot?.querySelector('[part~=sentence]')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    if (shown !== this.#shown || said === this.sentence) return;
    this.sentence = said;
    this.#changed();
  }
}

/** Sets attributes, and takes away those that were set before and are not wanted any more. What an element writes itself stays. */
function setAttributes(element: HTMLElement, wanted: Wanted['attributes'], before: Wanted['attributes'] = {}): void {
  for (const name of Object.keys(before)) if (!(name in wanted)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(wanted))
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
