import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { BLACK, WHITE, colourOf, contrast, cssColour, over, readable, type Colour } from './colour.js';
import { checkedColours, darkDefaults } from './host.styles.js';

const around = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** What is really behind an element: the backgrounds around it painted over one another, down to the canvas. */
export function backgroundBehind(element: Element): Colour {
  const layers: Colour[] = [];
  for (let at: Element | null = element; at; at = around(at)) {
    const layer = colourOf(getComputedStyle(at).backgroundColor);
    if (layer && layer.a > 0) layers.push(layer);
    if (layer?.a === 1) break;
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const dark = scheme.includes('dark') && (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
  return layers.reduceRight((under, top) => over(top, under), dark ? BLACK : WHITE);
}

const waiting = new Set<ContrastController>();

/** All elements that wait are done together: write every probe, then read them all, so styles are computed once. */
function flush(): void {
  const checks = [...waiting].filter((controller) => controller.begin());
  waiting.clear();
  for (const controller of checks) controller.read();
  for (const controller of checks) controller.mend();
}

/**
 * Checks at run time that the colours a house style gave stand out against what is really behind the element, and mends
 * those that do not. House styles differ too much to trust (D§2.2). The repair is a style sheet of the element's own: it
 * touches no attribute of the page's author and needs no inline style.
 */
export class ContrastController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #sheet: CSSStyleSheet | undefined;
  #scheme: MediaQueryList | undefined;
  #probe: HTMLElement | undefined;
  #behind: Colour = WHITE;
  #rules = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  hostConnected(): void {
    this.#scheme = matchMedia('(prefers-color-scheme: dark)');
    this.#scheme.addEventListener('change', this.check);
    if (this.#sheet) this.check();
  }

  hostDisconnected(): void {
    this.#scheme?.removeEventListener('change', this.check);
  }

  hostUpdated(): void {
    if (!this.#sheet) this.check();
  }

  /** Looks again before the next frame; asked for by itself after the first drawing and when the system turns dark or light. */
  readonly check = (): void => {
    if (waiting.size === 0) requestAnimationFrame(flush);
    waiting.add(this);
  };

  /** @internal First of three steps: our own colours for what is behind, and a probe for each colour. */
  begin(): boolean {
    const root = this.#host.shadowRoot;
    if (!root || !this.#host.isConnected) return false;
    this.#behind = backgroundBehind(this.#host);
    const dark = contrast(this.#behind, WHITE) > contrast(this.#behind, BLACK);
    this.#rules = `--_behind: ${cssColour(this.#behind)};${dark ? darkDefaults : ''}`;
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      root.adoptedStyleSheets.push(this.#sheet);
    }
    this.#sheet.replaceSync(`:host { ${this.#rules} }`);
    this.#probe = document.createElement('span');
    this.#probe.hidden = true;
    for (const name of Object.keys(checkedColours)) {
      const one = document.createElement('i');
      one.style.color = `var(--_${name})`;
      this.#probe.append(one);
    }
    root.append(this.#probe);
    return true;
  }

  /** @internal Second step: compares every colour with the background. */
  read(): void {
    Object.entries(checkedColours).forEach(([name, wanted], at) => {
      const given = colourOf(getComputedStyle(this.#probe!.children[at]!).color);
      if (!given) return;
      const mended = readable(given, this.#behind, wanted);
      if (mended !== given) this.#rules += `--_${name}: ${cssColour(mended)};`;
    });
  }

  /** @internal Last step: writes the repairs. */
  mend(): void {
    this.#probe?.remove();
    this.#probe = undefined;
    this.#sheet?.replaceSync(`:host { ${this.#rules} }`);
  }
}
