import { drawn } from './_drawn.js';

/** The element stands on the page already; the page's own script defines it. With nothing in it, it is there when it has said so. */
export const place = async (box) => {
  const element = box.querySelector(':not(table, caption, thead, tbody, tr, th, td)');
  if (element.querySelector('table')) return drawn(box);
  await customElements.whenDefined(element.localName);
  await element.updateComplete;
};
