// A tab of Chromium with the built Storybook in it, and what is asked of a story there.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { snapshotOf } from './snapshot.mjs';

/** @typedef {{ id: string, title: string, name: string, type: string, importPath: string, exportName?: string }} Entry */
/** @typedef {Record<string, string>} Globals choices of the toolbar */
/** @typedef {{ page: import('puppeteer-core').Page, client: import('puppeteer-core').CDPSession, faults: string[], shown?: string }} Tab */

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What a story may not have: everything axe knows, except that it stands alone and therefore outside the landmarks of a page. Nothing is
 * fetched once more for it (`preload`): that is for rules on sound, of which we have none, and for one that is not tried.
 */
export const axeOptions = { resultTypes: ['violations'], preload: false, rules: { region: { enabled: false } } };

/** The moment at which every story is looked at: that of the scenarios (`stories/widgets/tool.scenarios.ts`). */
const moment = Date.parse('2026-11-22T09:00:00.000Z');

/** Runs inside the page, before anything else: the clock stands still at one moment. Timers go on. */
function stopClock(/** @type {number} */ at) {
  const Real = Date;
  const now = () => at;
  globalThis.Date = new Proxy(Real, {
    construct: (target, given, made) => Reflect.construct(target, given.length === 0 ? [at] : given, made),
    apply: () => new Real(at).toString(),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });
}

/** Runs inside the page: waits for Storybook, and makes the choices of the toolbar. The accessibility panel waits: two runs of axe get in each other's way. */
async function begin(/** @type {Globals} */ globals) {
  const preview = /** @type {any} */ (globalThis).__STORYBOOK_PREVIEW__;
  await preview.ready();
  const done = new Promise((resolve) => preview.channel.once('globalsUpdated', resolve));
  preview.channel.emit('updateGlobals', { globals: { ...globals, a11y: { manual: true } } });
  await done;
}

/**
 * Runs inside the page: shows a story and waits until every element of it has drawn itself.
 * @param {string} id which story
 * @param {boolean} anew it is on the page already, and is drawn once more
 * @returns {Promise<string>} what went wrong; empty when nothing did
 */
async function show(id, anew) {
  const { channel } = /** @type {any} */ (globalThis).__STORYBOOK_PREVIEW__;
  // What the story before wrote in the address, or kept for this visit, is not there for the next one.
  if (location.hash) history.replaceState(history.state, '', location.pathname + location.search);
  sessionStorage.clear();
  const fault = await new Promise((resolve) => {
    channel.once('storyFinished', () => resolve(''));
    for (const end of ['storyThrewException', 'storyErrored', 'storyMissing', 'playFunctionThrewException'])
      channel.once(end, (/** @type {any} */ detail) => resolve(`${end} ${detail?.message ?? ''}`));
    setTimeout(() => resolve('it was not drawn within 20 seconds'), 20_000);
    if (anew) channel.emit('forceRemount', { storyId: id });
    else channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
  });
  if (fault) return String(fault);
  /** @type {(root: ParentNode) => any[]} */
  const within = (root) =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? within(one.shadowRoot) : [])]);
  for (let frame = 0; frame < 4; frame += 1) {
    for (const element of within(document)) await element.updateComplete;
    // A tab behind another one gets no frames.
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
      setTimeout(resolve, 250);
    });
  }
  return document.querySelector('#storybook-root')?.childElementCount ? '' : 'the story is empty';
}

/** Runs inside the page: the rules of axe a part of it breaks, with the first place of each. */
async function violations(/** @type {any} */ part, /** @type {object} */ options) {
  const { axe: checker } = /** @type {any} */ (globalThis);
  const result = await checker.run(part, options);
  return result.violations.map((/** @type {any} */ { id, nodes: [{ target, failureSummary }], nodes }) => {
    const why = failureSummary.split('\n').at(-1).trim();
    return `axe: ${id} at ${nodes.length} place(s), such as ${target.flat().join(' ')}: ${why}`;
  });
}

/**
 * A tab with Storybook in it.
 * @param {import('puppeteer-core').Browser} browser the browser
 * @param {string} url address of a page of the Storybook
 * @returns {Promise<Tab>} the tab, and what it complains of
 */
export async function openTab(browser, url) {
  // A context has a window of its own: a tab behind another one gets no frames, and is three times as slow.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const client = await page.createCDPSession();
  /** @type {string[]} */
  const faults = [];
  page.on('pageerror', (error) => faults.push(`error: ${String(error)}`));
  page.on('console', (message) => {
    const ours = message.type() === 'error' && !message.location().url?.endsWith('/favicon.ico');
    if (ours) faults.push(`console: ${message.text()}`);
  });
  // As if somebody looked at it: keys and the focus go to a page that is looked at.
  await client.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await page.emulateTimezone('Europe/Amsterdam');
  await page.setViewport({ width: 1000, height: 800 });
  await page.evaluateOnNewDocument(stopClock, moment);
  await page.goto(url);
  return { page, client, faults };
}

/** Closes a tab with its window; one that is lost is gone already. */
export const closeTab = (/** @type {Tab} */ { page }) =>
  page
    .browserContext()
    .close()
    .catch(() => {});

/** A tab in which stories are shown, with choices of the toolbar made. */
export async function storyTab(
  /** @type {import('puppeteer-core').Browser} */ browser,
  /** @type {string} */ url,
  /** @type {Globals} */ globals,
) {
  const tab = await openTab(browser, `${url}/iframe.html?viewMode=story`);
  await tab.page.evaluate(begin, globals);
  await tab.page.evaluate(axe);
  return tab;
}

/** What a page says, or that it says nothing. */
async function withinHalfMinute(/** @type {Promise<string>} */ said) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((/** @type {(said: string) => void} */ resolve) => {
    timer = setTimeout(resolve, 30_000, 'it did not come to rest within half a minute');
  });
  return Promise.race([said, late]).finally(() => clearTimeout(timer));
}

/** Shows a story: what went wrong, empty when nothing did. */
export function showStory(/** @type {Tab} */ tab, /** @type {string} */ id) {
  const anew = tab.shown === id;
  tab.shown = id;
  return withinHalfMinute(tab.page.evaluate(show, id, anew).catch(String));
}

/** The rules of axe a part of the page breaks. What is only wrong while it is still being drawn does not count. */
export async function broken(
  /** @type {Tab} */ { page },
  /** @type {object | string} */ part,
  /** @type {object} */ options = axeOptions,
) {
  const check = () => page.evaluate(violations, part, options).catch((error) => [String(error)]);
  const first = await check();
  if (first.length === 0) return first;
  await new Promise((resolve) => setTimeout(resolve, 1000));
  return check();
}

/**
 * Looks at one story in a tab.
 * @param {Tab} tab where
 * @param {Entry} story which
 * @param {string} [committed] what was read there before; while it differs it is waited for, up to four seconds
 * @returns {Promise<{ faults: string[], snapshot: string }>} what is wrong with it, and what is read there
 */
export async function look(tab, { id }, committed) {
  tab.faults.length = 0;
  const fault = await showStory(tab, id);
  if (fault) return { faults: [...tab.faults, fault], snapshot: '' };
  const faults = await broken(tab, '#storybook-root');
  return { faults: [...tab.faults, ...faults], snapshot: await restingSnapshot(tab, committed) };
}

/** How often is looked at what is read, a quarter of a second apart: the watch over free text speaks when somebody has stopped typing. */
const MOST_LOOKS = 16;
/** So many looks in a row that read the same are rest. */
const SAME = 4;

/** What is read when nothing changes any more. */
async function restingSnapshot(/** @type {Tab} */ tab, /** @type {string | undefined} */ committed) {
  let last = await snapshotOf(tab);
  for (let turn = 0, same = 0; turn < MOST_LOOKS && last !== committed && same < SAME; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    const next = await snapshotOf(tab);
    same = next === last && committed === undefined ? same + 1 : 0;
    last = next;
  }
  return last;
}
