import type { LitElement, ReactiveController } from 'lit';

// Fetched by pages that hold something for a chart to read: there is a place that it takes.

/** What may be made higher or lower so that a chart fills the place that was kept for it. */
export interface Filling {
  /** What the drawing is higher than it would be, in CSS pixels. */
  more: number;
}

/** How much lower or higher a drawing may be than it would be by itself. */
const LEAST = -0.35;
const MOST = 0.75;

/** Empty room under a chart that is still better than a page that moves, in its letters. */
const EMPTY = 8;

/** How often the drawing is asked; it mostly takes one. */
const TRIES = 4;

type Way = 'previousElementSibling' | 'nextElementSibling';

/** The nearest thing before or after an element that takes room on the page. */
function beside(element: Element, way: Way): Element | undefined {
  for (let at: Element | null = element; at; at = at.parentElement)
    for (let one = at[way]; one; one = one[way]) if (one.getClientRects().length > 0) return one;
  return undefined;
}

/** From the end of what stands before an element to the beginning of what stands after it: margins and all. */
export function spanOf(element: Element): number {
  const [before, after] = [beside(element, 'previousElementSibling'), beside(element, 'nextElementSibling')];
  const top = before?.getBoundingClientRect().bottom ?? document.documentElement.getBoundingClientRect().top;
  const bottom = (after?.getBoundingClientRect() ?? { top: element.getBoundingClientRect().bottom }).top;
  return bottom - top;
}

/** Room in an element below what it draws: it has a least height of the page. */
function roomBelow(host: Element, figure: HTMLElement): number {
  const { paddingTop, paddingBottom } = getComputedStyle(host);
  const free = host.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom);
  return Math.max(0, free - figure.offsetHeight);
}

/**
 * Lets a chart take exactly the place of what stood there: the table or the chart made beforehand, or the room that a style sheet kept. What
 * follows on the page stays where it is. The drawing takes what is left; when that is not enough a little room stays empty. Only what is
 * far too high or too low for a chart moves the page.
 */
export class KeptPlace implements ReactiveController {
  readonly #host: LitElement;
  readonly #filling: Filling;
  readonly #isHanded: () => boolean;
  #span = 0;
  #width = 0;
  #settled = false;
  #tries = 0;
  #own = 0;

  /** @param isHanded whether the page handed figures over by itself: then there was nothing whose place is taken */
  constructor(host: LitElement, filling: Filling, isHanded: () => boolean) {
    this.#host = host;
    this.#filling = filling;
    this.#isHanded = isHanded;
    host.addController(this);
  }

  get #figure(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('figure');
  }

  hostUpdate(): void {
    if (!this.#figure) this.#span = spanOf(this.#host);
  }

  hostUpdated(): void {
    const figure = this.#figure;
    // Off the page, or in no slot, nothing has a size: what would be worked out there is no number, and never comes to rest.
    if (!figure || this.#host.getClientRects().length === 0 || this.#isHanded()) return;
    const width = this.#host.clientWidth;
    if (this.#settled && width === this.#width) return;
    if (this.#settled) this.#reflow(figure);
    else if (!this.#width) requestAnimationFrame(() => (this.#settled = true));
    else if (width !== this.#width) this.#span = 0;
    this.#width = width;
    this.#fill(figure);
  }

  /** At another width nothing is kept any more but what a style sheet keeps. */
  #reflow(figure: HTMLElement): void {
    this.#span = 0;
    this.#settled = false;
    this.#tries = 0;
    requestAnimationFrame(() => (this.#settled = true));
    figure.style.minBlockSize = '';
    this.#filling.more = 0;
  }

  #fill(figure: HTMLElement): void {
    const drawing = figure.querySelector('svg.picture');
    const missing = (this.#span && this.#span - spanOf(this.#host)) + roomBelow(this.#host, figure);
    if (Math.abs(missing) < 1) return;
    const { more } = this.#filling;
    if (this.#tries === 0) this.#own = drawing ? Number(drawing.getAttribute('height')) - more : 0;
    const own = this.#own;
    const wanted = Math.round(Math.min(own * MOST, Math.max(own * LEAST, more + missing)));
    // Areas beside one another are as high as they are many: a drawing that does not listen is not asked for ever.
    if (wanted !== more && this.#tries++ < TRIES) {
      this.#filling.more = wanted;
      this.#host.requestUpdate();
    } else if (missing > 0 && missing < EMPTY * Number.parseFloat(getComputedStyle(figure).fontSize)) {
      figure.style.alignContent = 'start';
      figure.style.minBlockSize = `${figure.offsetHeight + missing}px`;
    }
  }
}
