/** The picture of a chart of ours, once it is drawn; `null` before. */
export const picture = (chart) => chart?.shadowRoot?.querySelector('[part=picture]');

/**
 * Waits for the frame in which a chart of ours stands there whole: picture, words and what comes under them, which come together on a
 * page with figures. What it fetches afterwards, for keys and for a table that is still folded, nobody sees.
 * @param find gives the element, or nothing while there is none
 */
export async function drawn(find) {
  while (!picture(find())) await new Promise(requestAnimationFrame);
}
