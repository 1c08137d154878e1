import { tokenPurposes } from '@draagkracht/base/snippet.js';

/** A custom property anybody may set, with what it comes to where the element stands now. */
export interface LiveProperty {
  readonly name: string;
  /** What it is for, in a word or two; empty for what only one element has. */
  readonly title: string;
  /** The value in use. */
  readonly value: string;
  /** Where that value comes from: the first property of the chain that is set, or `default`. */
  readonly from: string;
  /** What falls in when it is not set, in order. */
  readonly chain: readonly string[];
}

const titles = new Map(tokenPurposes.map(({ own, title }) => [`--${own}`, title.en]));
const declaration = /([\w-]+):\s*(var\(\s*--dk-[^;}]+)/g;
const reference = /--[\w-]+/g;

interface Use {
  readonly property: string;
  readonly selector: string;
  readonly value: string;
}

function usesIn(rules: CSSRuleList): Use[] {
  return [...rules].flatMap((rule) => {
    if (!(rule instanceof CSSStyleRule)) return [];
    return [...rule.cssText.matchAll(declaration)].map(([, property = '', value = '']) => ({
      property,
      selector: rule.selectorText,
      value,
    }));
  });
}

/** A colour as it is painted inside the element: `currentcolor` and mixtures worked out. */
export function paintedIn(element: HTMLElement, colour: string): string {
  const pen = document.createElement('span');
  pen.style.color = colour;
  element.shadowRoot?.append(pen);
  const painted = getComputedStyle(pen).color;
  pen.remove();
  return painted;
}

/** What a use comes to: a property of its own is read from the element, any other from the first thing the rule is for. */
function valueOf(element: HTMLElement, { property, selector }: Use): string {
  const inside = selector.startsWith(':host') ? element : (element.shadowRoot?.querySelector(selector) ?? element);
  const value = getComputedStyle(inside).getPropertyValue(property).trim();
  return isColour(value) ? paintedIn(element, value) : value;
}

/**
 * The `--dk-*` properties an element reads, found in its own style sheets, so that nothing is listed that does nothing; in the order in
 * which they are first used. Values are those of the element as it stands on the page, house style and repair of contrast included.
 */
export function liveProperties(element: HTMLElement): readonly LiveProperty[] {
  const found = new Map<string, LiveProperty>();
  for (const sheet of element.shadowRoot?.adoptedStyleSheets ?? [])
    for (const use of usesIn(sheet.cssRules)) {
      const [name = '', ...chain] = [...new Set(use.value.match(reference) ?? [])].filter(
        (one) => !one.startsWith('--_'),
      );
      if (found.has(name)) continue;
      const style = getComputedStyle(element);
      const set = [name, ...chain].find((one) => style.getPropertyValue(one).trim() !== '');
      found.set(name, {
        name,
        title: titles.get(name) ?? '',
        chain,
        value: valueOf(element, use),
        from: set ?? 'default',
      });
    }
  return [...found.values()];
}

/** Whether a value is a colour, and may be shown as one. */
export const isColour = (value: string): boolean => value !== '' && CSS.supports('color', value) && !/^\d/.test(value);
