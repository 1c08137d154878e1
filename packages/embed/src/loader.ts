import { elements } from './elements.js';
import { openPageDoors } from './page-doors.js';

const wanted = Object.keys(elements)
  .map((tag) => `${tag}:not(:defined)`)
  .join();

/** Loads the chunk of every element of ours that is on the page and not yet defined. An element that is absent costs nothing. */
export function load(root: ParentNode): void {
  for (const { localName } of root.querySelectorAll(wanted)) void elements[localName]?.();
}

openPageDoors(document);
load(document);
new MutationObserver(() => load(document)).observe(document, { childList: true, subtree: true });
