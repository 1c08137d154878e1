import { ahead } from './ahead.js';
import { elements } from './elements.js';
import { openPageDoors } from './page-doors.js';

/** What may stand for an element where a content system drops tags; `places` knows which of them do. */
const places = '[data-dk-widget],[class*=dk-],[href*="#widget="]';

/** Fetches what an element and all that is in it need, also in open shadow roots of others. One that is absent costs nothing. */
function look(root: ParentNode): void {
  for (const element of [root as Element, ...root.querySelectorAll('*')]) {
    const { localName: tag, shadowRoot } = element;
    const ours = elements[tag];
    if (shadowRoot && !ours) load(shadowRoot);
    // Elements of others may have a shadow root when they are defined; a `<button is="…">` has no name that can be waited for.
    if (element.matches?.(':not(:defined,[is])')) {
      void (ours?.() ?? customElements.whenDefined(tag).then(() => look(element)));
      if (ours) void ahead(tag, element.matches('[src]'), element.childElementCount);
    }
  }
  if (root.querySelector(places) ?? (root as Element).matches?.(places))
    void import('./places/upgrade-places.js').then((part) => part.upgradePlaces(root, elements));
}

const watch = new MutationObserver((changes) => {
  let looked: Node | undefined;
  for (const { addedNodes } of changes)
    for (const node of addedNodes)
      if ((node as Element).matches && !looked?.contains(node)) look((looked = node) as Element);
});

/**
 * Loads the chunk of every element of ours that is here or comes here. For a root the document cannot see, such as a closed shadow root,
 * a page says `document.dispatchEvent(new CustomEvent('dk-load-request', { detail: root }))`.
 */
function load(root: Node & ParentNode): void {
  watch.observe(root, { childList: true, subtree: true });
  look(root);
}

openPageDoors(document);
document.addEventListener('dk-load-request', (event) => load((event as CustomEvent<ShadowRoot>).detail));
load(document);
