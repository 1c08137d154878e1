import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { BLACK, WHITE, colourOf, contrast, cssColour, over, readable, type Colour } from './colour.js';
import { checkedColours, darkDefaults } from './host.styles.js';

const around = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** Backgrounds already asked for: the charts of one page have the same elements around them. */
type Seen = Map<Element, Colour | undefined>;

function backgroundOf(element: Element, seen: Seen): Colour | undefined {
  if (!seen.has(element)) seen.set(element, colourOf(getComputedStyle(element).backgroundColor));
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
    if (layer && layer.a > 0) layers.push(layer);
    if (layer?.a === 1) return layers.reduceRight((under, top) => over(top, under));
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

/** Properties that take a colour: one probe carries them all. */
const carriers = [
  'color',
  'background-color',
  'border-top-color',
  'border-right-color',
  'border-bottom-color',
  'border-left-color',
  'outline-color',
  'text-decoration-color',
  'caret-color',
  'column-rule-color',
];

const names = Object.keys(checkedColours);

/** One more property, for the surface that panels and messages are painted with. */
const surfaceCarrier = 'fill';

/** The deepest background we draw on: a message in a panel, each with the surface over what is behind. */
const deepest = (behind: Colour, surface: Colour | undefined): Colour =>
  surface ? over(surface, over(surface, behind)) : behind;

/**
 * Checks at run time that the colours a house style gave stand out against what is really behind the element, and against the
 * surfaces it paints over that, and mends those that do not. House styles differ too much to trust (D§2.2). The repair is a style sheet of the element's own: it
 * touches no attribute of the page's author and needs no inline style. Where nothing is wrong nothing is written.
 */
export class ContrastController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #sheet: CSSStyleSheet | undefined;
  #scheme: MediaQueryList | undefined;
  #probe: HTMLElement | undefined;
  #behind: Colour = WHITE;
  #rules = '';
  #written = '';
  #checked = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  hostConnected(): void {
    this.#scheme = matchMedia('(prefers-color-scheme: dark)');
    this.#scheme.addEventListener('change', this.check);
    if (this.#checked) this.check();
  }

  hostDisconnected(): void {
    this.#scheme?.removeEventListener('change', this.check);
  }

  hostUpdated(): void {
    if (this.#checked) return;
    this.#checked = true;
    this.check();
  }

  /** Looks again before the next frame; asked for by itself after the first drawing and when the system turns dark or light. */
  readonly check = (): void => {
    if (waiting.size === 0) requestAnimationFrame(flush);
    waiting.add(this);
  };

  /** @internal First of four steps: what is behind. `false` when the element is not on the page. */
  look(seen: Seen): boolean {
    if (!this.#host.shadowRoot || !this.#host.isConnected) return false;
    this.#behind = backgroundBehind(this.#host, seen);
    const dark = contrast(this.#behind, WHITE) > contrast(this.#behind, BLACK);
    this.#rules =
      contrast(this.#behind, WHITE) === 1 ? '' : `--_behind: ${cssColour(this.#behind)};${dark ? darkDefaults : ''}`;
    return true;
  }

  /** @internal Second step: our own colours for what is behind, and a probe that carries them all. */
  prepare(): void {
    this.#write();
    this.#probe = document.createElement('i');
    this.#probe.hidden = true;
    names.forEach((name, at) => this.#probe!.style.setProperty(carriers[at]!, `var(--_${name})`));
    this.#probe.style.setProperty(surfaceCarrier, 'var(--_surface)');
    this.#host.shadowRoot!.append(this.#probe);
  }

  /** @internal Third step: compares every colour with the backgrounds. */
  read(): void {
    const style = getComputedStyle(this.#probe!);
    const deep = deepest(this.#behind, colourOf(style.getPropertyValue(surfaceCarrier)));
    names.forEach((name, at) => {
      const given = colourOf(style.getPropertyValue(carriers[at]!));
      if (!given) return;
      const wanted = checkedColours[name]!;
      const mended = readable(readable(given, deep, wanted), this.#behind, wanted);
      if (mended !== given) this.#rules += `--_${name}: ${cssColour(mended)};`;
    });
  }

  /** @internal Last step: writes the repairs. */
  mend(): void {
    this.#probe?.remove();
    this.#probe = undefined;
    this.#write();
  }

  #write(): void {
    if (this.#rules === this.#written) return;
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#host.shadowRoot!.adoptedStyleSheets.push(this.#sheet);
    }
    this.#sheet.replaceSync(`:host { ${this.#rules} }`);
    this.#written = this.#rules;
  }
}
