import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { colourOf, cssColour, over, watchPage, WHITE } from '@draagkracht/base';
import { ramp } from './ramp.js';

/**
 * Gives the classes of a map their colours, from the house style and what is really behind the element, and says whether a reader
 * chose colours of their own: then there are patterns instead. The colours are a style sheet of the element's own.
 */
export class RampController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #count: () => number;
  readonly #forced = matchMedia('(forced-colors: active)');
  #sheet: CSSStyleSheet | undefined;
  #made = 0;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, count: () => number) {
    this.#host = host;
    this.#count = count;
    host.addController(this);
  }

  /** Whether a reader's own colours hold. */
  get forced(): boolean {
    return this.#forced.matches;
  }

  hostConnected(): void {
    this.#stop = watchPage(this.#again);
    this.#forced.addEventListener('change', this.#again);
    this.#made = 0;
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#forced.removeEventListener('change', this.#again);
  }

  hostUpdated(): void {
    if (this.#count() === this.#made) return;
    this.#made = this.#count();
    // After the check of contrast, which asked for this frame first, and before it is painted.
    if (this.#made > 0) requestAnimationFrame(() => this.#write());
  }

  readonly #again = (): void => {
    this.#made = 0;
    this.#host.requestUpdate();
  };

  #write(): void {
    const probe = this.#host.shadowRoot?.querySelector('.probe');
    if (!probe) return;
    const style = getComputedStyle(probe);
    const behind = colourOf(style.backgroundColor);
    const background = behind ? over(behind, WHITE) : WHITE;
    const hue = colourOf(style.color);
    const colours = ramp(hue ? over(hue, background) : background, background, this.#made).map(cssColour);
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#host.shadowRoot!.adoptedStyleSheets.push(this.#sheet);
    }
    this.#sheet.replaceSync(colours.map((colour, at) => `.c.k${at}{fill:${colour}}`).join(''));
  }
}
