// Presses every key the guides name, in a real browser, and asks whether anything changed.
import { showStory } from './tab.mjs';
import { treeLines } from './snapshot.mjs';

/** @typedef {{ keys: string[], on: string, first?: string[], story?: string }} KeyUse */
/** @typedef {{ tag: string, title: string, keys: KeyUse[] }} Guide */
/** @typedef {{ guide: Guide, use: KeyUse, key: string }} Press */

/** Runs inside the page: the guides of the built Storybook. */
const read = () => /** @type {any} */ (globalThis).draagkrachtGuides;

/** The guides of the Storybook in a tab. */
export const guidesIn = async (/** @type {import('./tab.mjs').Tab} */ { page }) =>
  /** @type {Guide[]} */ (await page.evaluate(read));

/** Every key of every guide, one by one. */
export const pressesOf = (/** @type {Guide[]} */ guides) =>
  guides.flatMap((guide) => guide.keys.flatMap((use) => use.keys.map((key) => ({ guide, use, key }))));

/** Runs inside the page: puts the focus on the first thing of the element that fits. */
async function focusOn(/** @type {string} */ tag, /** @type {string} */ selector) {
  for (let turn = 0; turn < 40; turn += 1) {
    const found = document.querySelector(`#storybook-root ${tag}`)?.shadowRoot?.querySelector(selector);
    if (found instanceof HTMLElement || found instanceof SVGElement) {
      found.focus();
      return true;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

/** Runs inside the page: where the focus is, through every shadow root, and what is open. */
function focusNow() {
  let at = document.activeElement;
  const path = [];
  while (at) {
    path.push(`${at.localName}#${at.id}.${at.className}`, at.getAttribute('aria-valuenow'), at.getAttribute('href'));
    at = at.shadowRoot?.activeElement ?? null;
  }
  return path.join(' ');
}

/** Runs inside the page: what is drawn in an element, also where a screen reader is told otherwise. */
const drawnIn = (/** @type {string} */ tag) =>
  document.querySelector(`#storybook-root ${tag}`)?.shadowRoot?.innerHTML.replace(/<!--.*?-->/g, '') ?? '';

/** Everything a reader could notice: what is told, what is drawn, and where the focus is. */
async function state(/** @type {import('./tab.mjs').Tab} */ { page, client }, /** @type {string} */ tag) {
  await new Promise((resolve) => setTimeout(resolve, 80));
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const told = treeLines(nodes).join('\n');
  return `${await page.evaluate(focusNow)}\n${await page.evaluate(drawnIn, tag)}\n${told}`;
}

/** The same, when nothing changes by itself any more. */
async function restingState(/** @type {import('./tab.mjs').Tab} */ tab, /** @type {string} */ tag) {
  let last = await state(tab, tag);
  for (let turn = 0; turn < 10; turn += 1) {
    const next = await state(tab, tag);
    if (next === last) break;
    last = next;
  }
  return last;
}

/**
 * Presses one key.
 * @param {import('./tab.mjs').Tab} tab where
 * @param {Press} press what, and where
 * @param {(title: string, story?: string) => string | undefined} idOf the id of a story; without its name the first of the element
 * @returns {Promise<string>} what is wrong; empty when the key does something
 */
export async function tryKey(tab, { guide, use, key }, idOf) {
  const named = `${guide.tag}, key «${key}» on ${use.on}`;
  const id = idOf(guide.title, use.story);
  if (!id) return `${named}: there is no story ${use.story ?? guide.title}`;
  const fault = await showStory(tab, id);
  if (fault) return `${named}: ${fault}`;
  if (!(await tab.page.evaluate(focusOn, guide.tag, use.on))) return `${named}: nothing like it in the story`;
  for (const before of use.first ?? []) await tab.page.keyboard.press(/** @type {any} */ (before));
  const before = await restingState(tab, guide.tag);
  await tab.page.keyboard.press(/** @type {any} */ (key));
  for (let turn = 0; turn < 15; turn += 1) if ((await state(tab, guide.tag)) !== before) return '';
  return `${named}: nothing changed`;
}
