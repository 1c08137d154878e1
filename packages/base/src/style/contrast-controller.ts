import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Late } from '../element/late.js';
import { BLACK, WHITE, colourOf, contrast, cssColour, over, readable, type Colour } from './colour.js';
import { checkedColours, darkDefaults } from './host.styles.js';
import { watchPage } from './page-watch.js';

const around = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** Backgrounds already asked for: the charts of one page have the same elements around them. */
type Seen = Map<Element, Colour | undefined>;

/** A hidden element that says how the browser works out a value: `var()`, `color-mix()`, a colour of any space. */
export function probeIn(root: Node, property: string, value: string): HTMLElement {
  const probe = document.createElement('i');
  probe.hidden = true;
  probe.style.setProperty(property, value);
  root.appendChild(probe);
  return probe;
}

/** What carries a colour that is looked at: a value that is no colour leaves it transparent, so that it is mended; `color` would inherit. */
const shown = 'background-color';

/** Has the browser work out a colour of any space (`oklch()`, `color(display-p3 …)`): a mix in sRGB with itself. */
export const inSrgb = (colour: string): string => `color-mix(in srgb, ${colour}, ${colour})`;

function mixedOf(element: Element, text: string): Colour | undefined {
  const probe = probeIn(element.shadowRoot ?? element, shown, inSrgb(text));
  const colour = colourOf(getComputedStyle(probe).backgroundColor);
  probe.remove();
  return colour;
}

function backgroundOf(element: Element, seen: Seen): Colour | undefined {
  if (!seen.has(element)) {
    const text = getComputedStyle(element).backgroundColor;
    seen.set(element, colourOf(text) ?? mixedOf(element, text));
  }
  return seen.get(element);
}

const canvas = (): Colour => {
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const dark =
    scheme.includes('dark') && (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
  return dark ? BLACK : WHITE;
};

/** What is really behind an element: the backgrounds around it painted over one another, down to the canvas. */
export function backgroundBehind(element: Element, seen: Seen = new Map()): Colour {
  const layers: Colour[] = [];
  for (let at: Element | null = element; at; at = around(at)) {
    const layer = backgroundOf(at, seen);
    if (layer) layers.push(layer);
    if (layer?.a === 1) break;
  }
  return layers.reduceRight((under, top) => over(top, under), canvas());
}

const waiting = new Set<ContrastController>();

/**
 * All elements that wait are done together, and what is read is never mixed with what is written: the page works its styles
 * out twice for all of them, not twice for each.
 */
function flush(): void {
  const seen: Seen = new Map();
  const checks = [...waiting].filter((controller) => controller.look(seen));
  waiting.clear();
  for (const controller of checks) controller.prepare();
  for (const controller of checks) controller.read();
  for (const controller of checks) controller.mend();
}

/** The deepest background we draw on: a message in a panel, each with the surface over what is behind. */
export const deepest = (behind: Colour, surface: Colour | undefined): Colour =>
  surface ? over(surface, over(surface, behind)) : behind;

const names = Object.keys(checkedColours);

/**
 * Checks at run time that the colours a house style gave stand out against what is really behind the element, and against the
 * surfaces it paints over that, and mends those that do not. House styles differ too much to trust (D§2.2). The repair is a style
 * sheet of the element's own: it touches no attribute of the page's author and needs no inline style. Where nothing is wrong nothing
 * is written. What it found is not kept: `readTheme` works it out again for who asks.
 */
export class ContrastController implements ReactiveController {
  /** What a page with a house style needs beside: hover, tables, messages, badges, and their checks. */
  readonly house = new Late({ requestUpdate: () => this.check() }, async () => (await import('./house-part.js')).house);
  /** The repairs; `undefined` while nothing was ever written. */
  sheet: CSSStyleSheet | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #probe: HTMLElement | undefined;
  #behind: Colour = WHITE;
  #dark = false;
  #rules = '';
  #written = '';
  #checked = false;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  hostConnected(): void {
    this.#stop = watchPage(this.check);
    if (this.#checked) this.check();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  hostUpdated(): void {
    if (this.#checked) return;
    this.#checked = true;
    this.check();
  }

  /** Looks again before the next frame; asked for by itself after the first drawing and when the page or the system changes its colours. */
  readonly check = (): void => {
    if (waiting.size === 0) requestAnimationFrame(flush);
    waiting.add(this);
  };

  /** @internal First of four steps: what is behind. `false` when the element is not on the page. */
  look(seen: Seen): boolean {
    if (!this.#host.shadowRoot?.isConnected) return false;
    this.#behind = backgroundBehind(this.#host, seen);
    const fromWhite = contrast(this.#behind, WHITE);
    this.#dark = fromWhite > contrast(this.#behind, BLACK);
    this.#rules = fromWhite === 1 ? '' : `--_behind:${cssColour(this.#behind)};${this.#dark ? darkDefaults : ''}`;
    return true;
  }

  /** @internal Second step: our own colours for what is behind, and a probe that carries them all. */
  prepare(): void {
    const root = this.#host.shadowRoot!;
    this.house.here?.dress(root);
    this.#write();
    this.#probe = probeIn(root, shown, 'var(--_surface)');
    for (const name of names) probeIn(this.#probe, shown, inSrgb(`var(--_${name})`));
    this.house.here?.pose(this.#probe);
  }

  /** @internal Third step: compares every colour with the backgrounds. */
  read(): void {
    const [probe, behind] = [this.#probe!, this.#behind];
    const style = getComputedStyle(probe);
    const deep = deepest(behind, colourOf(style.backgroundColor));
    names.forEach((name, at) => {
      const given = colourOf(getComputedStyle(probe.children[at]!).backgroundColor);
      if (!given) return;
      const wanted = checkedColours[name]!;
      // Just far enough keeps most of a house style's hue; but text is not a hue to keep, and barely legible grey is no text for a page.
      const mendedTo = { text: 12, 'text-quiet': 7, heading: 7 }[name];
      const mended = readable(readable(given, deep, wanted, mendedTo), behind, wanted, mendedTo);
      if (mended !== given) this.#rules += `--_${name}:${cssColour(mended)};`;
    });
    if (style.getPropertyValue('--_house')) this.#rules += this.house.part?.judge(probe, names.length, behind) ?? '';
  }

  /** @internal Last step: writes the repairs. */
  mend(): void {
    this.#probe?.remove();
    this.#probe = undefined;
    this.#write();
  }

  #write(): void {
    if (this.#rules === this.#written) return;
    if (!this.sheet) {
      this.sheet = new CSSStyleSheet();
      this.#host.shadowRoot!.adoptedStyleSheets.push(this.sheet);
    }
    // Paper is white, whatever the page is.
    this.sheet.replaceSync(`@media ${this.#dark ? 'screen' : 'all'} {:host{${this.#rules}}}`);
    this.#written = this.#rules;
  }
}
