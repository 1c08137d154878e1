import type { DkBudgetTracker } from '../budget-tracker/budget-tracker.js';

/** What tells the place of an element: every tool of ours has a namespace. */
type Placed = HTMLElement & { readonly namespace?: string };

const namespaceOf = (one: Placed): string => one.namespace ?? one.getAttribute('namespace') ?? '';

/**
 * The tracker on the same page that reads what this element keeps: the first with its namespace, beside it or anywhere in the document. One
 * that is compact opens nothing, so it does not count.
 */
export function trackerBeside(element: Placed): DkBudgetTracker | undefined {
  const roots = [element.getRootNode() as ParentNode, element.ownerDocument];
  const found = roots.flatMap((root) => [...(root.querySelectorAll?.<DkBudgetTracker>('dk-budget-tracker') ?? [])]);
  return found.find(
    (one) => namespaceOf(one) === namespaceOf(element) && !one.hasAttribute('compact') && 'openCase' in one,
  );
}

/** An address a page gave, when it leads to a page; `''` for anything else. */
export function pageAddress(given: string, base: string): string {
  if (given.trim() === '' || !URL.canParse(given, base)) return '';
  const { protocol, href } = new URL(given, base);
  return /^https?:$/.test(protocol) ? href : '';
}
