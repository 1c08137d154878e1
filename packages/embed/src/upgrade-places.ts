import { elements } from './elements.js';

/**
 * Turns `<div data-dk-widget="outcome-chart" data-src="…">` into the element it names: the route for a CMS whose filter keeps
 * `div` and `data-*` but drops tags it does not know (D§9). What stood inside moves along, so nothing is lost.
 */
export function upgradePlaces(root: ParentNode): void {
  for (const place of root.querySelectorAll<HTMLElement>('[data-dk-widget]')) {
    const tag = `dk-${place.dataset['dkWidget']}`;
    if (!(tag in elements)) {
      place.removeAttribute('data-dk-widget');
      console.warn(
        `data-dk-widget="${tag.slice(3)}" names no element of ours; expected: ${Object.keys(elements)
          .map((name) => name.slice(3))
          .join(', ')}.`,
      );
      continue;
    }
    const element = document.createElement(tag);
    for (const { name, value } of place.attributes)
      if (name !== 'data-dk-widget') element.setAttribute(name.replace(/^data-(?!dk)/, ''), value);
    element.append(...place.childNodes);
    place.replaceWith(element);
  }
}
