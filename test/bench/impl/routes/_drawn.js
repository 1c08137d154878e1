/** The picture of a chart of ours, once it is drawn; `null` before. */
export const picture = (chart) => chart?.shadowRoot?.querySelector('[part=picture]');

/** Waits until something that is looked for stands in a part of the page; waiting itself costs nothing. */
const standing = (root, find) =>
  new Promise((resolve) => {
    const look = () => {
      const found = find();
      if (!found) return;
      watch.disconnect();
      resolve(found);
    };
    const watch = new MutationObserver(look);
    watch.observe(root, { childList: true, subtree: true });
    look();
  });

/**
 * Waits until a chart of ours stands there whole: picture, words and what comes under them, which come in one frame on a page with
 * figures. What it fetches afterwards, for keys and for a table that is still folded, nobody sees.
 * @param box where it stands, or is going to stand
 */
export async function drawn(box) {
  const chart = await standing(box, () => box.querySelector('dk-outcome-chart'));
  await customElements.whenDefined(chart.localName);
  await standing(chart.shadowRoot, () => picture(chart));
}
