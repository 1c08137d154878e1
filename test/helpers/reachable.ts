import { colourOf, contrast, WHITE } from '@draagkracht/base';
import { within } from './every-element.js';

/** What can be reached with the keyboard or pressed, in the order of the keyboard, through every shadow root. */
export function reachableIn(root: ParentNode): HTMLElement[] {
  const found: HTMLElement[] = [];
  const walk = (one: Element): void => {
    if (one instanceof HTMLElement && isReachable(one)) found.push(one);
    const children = one instanceof HTMLSlotElement ? one.assignedElements() : [...(one.shadowRoot ?? one).children];
    for (const child of children) walk(child);
  };
  for (const child of root.children) walk(child);
  return found;
}

const usual = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** Whether the Tab key stops here. Of radio buttons of one name it stops at one: the one that is chosen, or the first. */
function isReachable(one: HTMLElement): boolean {
  if (!one.matches(usual) || one.matches(':disabled') || one.tabIndex < 0) return false;
  if (!one.checkVisibility({ visibilityProperty: true }) || one.closest('[inert]')) return false;
  if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
  const root = one.getRootNode() as ShadowRoot;
  const group = [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
    ({ name, form, disabled }) => name === one.name && form === one.form && !disabled,
  );
  return (group.find(({ checked }) => checked) ?? group[0]) === one;
}

/** What has the focus, inside every root it is in. */
export function focusedNow(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** How something is called in a report. */
export const named = (one: Element | null): string => {
  if (!one) return 'nothing';
  const host = one.getRootNode() instanceof ShadowRoot ? (one.getRootNode() as ShadowRoot).host.localName : '';
  return `${host} > ${one.outerHTML
    .replace(/<!--.*?-->/gs, '')
    .replace(/\\s+/g, ' ')
    .slice(0, 110)}`;
};

/** What lies on top at a place of the window, inside every root. */
function atPoint(root: Document | ShadowRoot, x: number, y: number): Element | null {
  const at = root.elementFromPoint(x, y);
  const inside = at?.shadowRoot && at.shadowRoot !== root ? atPoint(at.shadowRoot, x, y) : null;
  return inside ?? at;
}

/** Whether something of what has the focus can be seen: its middle or one of its corners is not under something else. */
export function isInSight(one: HTMLElement): boolean {
  const { left, right, top, bottom } = one.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const points: [number, number][] = [
    [x, y],
    [left + 3, top + 3],
    [right - 3, top + 3],
    [left + 3, bottom - 3],
    [right - 3, bottom - 3],
  ];
  return points.some(([px, py]) => {
    const at = atPoint(document, px, py);
    const labels = one instanceof HTMLInputElement ? [...(one.labels ?? [])] : [];
    return at !== null && [one, ...labels].some((part) => part.contains(at) || at.contains(part));
  });
}

/** What is wrong with the ring around what has the focus; empty: it is there, thick enough, and stands out 3:1 on white. */
export function ringFault(one: Element): string {
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return `no ring (${outlineStyle} ${outlineWidth})`;
  const colour = colourOf(outlineColor);
  const ratio = colour ? contrast(colour, WHITE) : 0;
  return outlineStyle !== 'auto' && ratio < 3 ? `ring of ${ratio.toFixed(1)}:1` : '';
}

/** What can be pressed and is smaller than 24 pixels, with something else to press closer than that. */
export function crowdedTargets(page: ParentNode): string[] {
  const boxes = within(page)
    .filter(
      (one): one is HTMLElement =>
        one instanceof HTMLElement && one.matches('a[href], button, summary, select, input, textarea, [role=slider]'),
    )
    .filter((one) => !one.matches(':disabled') && one.checkVisibility({ visibilityProperty: true }))
    .map((one) => {
      const label = one instanceof HTMLInputElement && /radio|checkbox/.test(one.type) ? one.labels?.[0] : undefined;
      const box = one.getBoundingClientRect();
      const large = label?.getBoundingClientRect();
      return { one, box: large && large.width * large.height > box.width * box.height ? large : box };
    });
  const isSmall = ({ width, height }: DOMRect): boolean => width < 24 || height < 24;
  const isInText = (one: HTMLElement): boolean =>
    getComputedStyle(one).display === 'inline' &&
    (one.parentElement?.textContent?.trim().length ?? 0) > (one.textContent?.trim().length ?? 0);
  const small = boxes.filter(({ one, box }) => isSmall(box) && box.width > 1 && !isInText(one));
  const crowded = small.filter(({ one, box }) => {
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    return boxes.some((other) => {
      if (other.one === one) return false;
      const dx = Math.max(other.box.left - x, 0, x - other.box.right);
      const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
      return Math.hypot(dx, dy) < 12;
    });
  });
  return crowded.map(({ one, box }) => `${box.width.toFixed(0)}×${box.height.toFixed(0)} ${named(one)}`);
}
