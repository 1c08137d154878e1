/** The element stands on the page already; the page's own script defines it. */
export const place = async (box) => {
  const element = box.querySelector(':not(table, caption, thead, tbody, tr, th, td)');
  await customElements.whenDefined(element.localName);
  await element.updateComplete;
};
