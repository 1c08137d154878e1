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
