// Looks at every story of the built Storybook in Chromium: none may throw, warn of an error, or break a rule of axe.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { ensure, noSandbox } from './browsers.mjs';
import { inRoot } from './setup/root.mjs';
import { serve } from './static.mjs';

/** @typedef {{ id: string, title: string, name: string, type: string }} Entry */

const folder = inRoot('storybook-static');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Tabs at work at the same time, each of which goes from story to story. */
const tabs = 2;

/** What a story may not have: everything axe knows, except that it stands alone and therefore outside the landmarks of a page. */
const axeOptions = { resultTypes: ['violations'], rules: { region: { enabled: false } } };

/** Runs inside the page: waits for Storybook, and puts on a house style. The accessibility panel waits: two runs of axe get in each other's way. */
async function begin(/** @type {string} */ theme) {
  const preview = /** @type {any} */ (globalThis).__STORYBOOK_PREVIEW__;
  await preview.ready();
  const done = new Promise((resolve) => preview.channel.once('globalsUpdated', resolve));
  preview.channel.emit('updateGlobals', { globals: { theme, a11y: { manual: true } } });
  await done;
}

/**
 * Runs inside the page: shows a story and waits until every element of it has drawn itself.
 * @param {string} id which story
 * @returns {Promise<string>} what went wrong; empty when nothing did
 */
async function show(id) {
  const { channel } = /** @type {any} */ (globalThis).__STORYBOOK_PREVIEW__;
  const fault = await new Promise((resolve) => {
    channel.once('storyFinished', () => resolve(''));
    for (const end of ['storyThrewException', 'storyErrored', 'storyMissing', 'playFunctionThrewException'])
      channel.once(end, (/** @type {any} */ detail) => resolve(`${end} ${detail?.message ?? ''}`));
    setTimeout(() => resolve('it was not drawn within 20 seconds'), 20_000);
    channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
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

/** Runs inside the page: the rules of axe the story breaks, with the first place of each. */
async function violations(/** @type {object} */ options) {
  const { axe: checker } = /** @type {any} */ (globalThis);
  const result = await checker.run('#storybook-root', options);
  return result.violations.map((/** @type {any} */ { id, nodes: [{ target, failureSummary }], nodes }) => {
    const why = failureSummary.split('\n').at(-1).trim();
    return `axe: ${id} at ${nodes.length} place(s), such as ${target.flat().join(' ')}: ${why}`;
  });
}

/**
 * A tab with Storybook in one house style.
 * @param {import('puppeteer-core').Browser} browser the browser
 * @param {string} url address of the Storybook
 * @param {string} theme which house style
 */
async function openTab(browser, url, theme) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const faults = [];
  page.on('pageerror', (error) => faults.push(`error: ${String(error)}`));
  page.on('console', (message) => {
    const ours = message.type() === 'error' && !message.location().url?.endsWith('/favicon.ico');
    if (ours) faults.push(`console: ${message.text()}`);
  });
  await page.goto(`${url}/iframe.html?viewMode=story`);
  await page.evaluate(begin, theme);
  await page.evaluate(axe);
  return { page, faults };
}

/** What a page says of a story, or that it says nothing. */
async function withinMinute(/** @type {Promise<string>} */ said) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((/** @type {(said: string) => void} */ resolve) => {
    timer = setTimeout(resolve, 60_000, 'it did not come to rest within a minute');
  });
  return Promise.race([said, late]).finally(() => clearTimeout(timer));
}

/** Looks at one story in a tab: what is wrong with it. What is only wrong while it is still being drawn does not count. */
async function look(/** @type {Awaited<ReturnType<typeof openTab>>} */ { page, faults }, /** @type {Entry} */ { id }) {
  faults.length = 0;
  const fault = await withinMinute(page.evaluate(show, id).catch(String));
  if (fault) return [...faults, fault];
  const broken = () => page.evaluate(violations, axeOptions).catch((error) => [String(error)]);
  const first = await broken();
  if (first.length === 0) return [...faults];
  await new Promise((resolve) => setTimeout(resolve, 1000));
  return [...faults, ...(await broken())];
}

/**
 * Looks at every story, in each of the house styles asked for.
 * @param {string[]} [themes] names from `.storybook/themes.ts`
 * @returns {Promise<import('./checks/tally.mjs').Outcome>} how many are right, and what is wrong with the others
 */
export async function checkStories(themes = ['own']) {
  /** @type {{ entries: Record<string, Entry> }} */
  const { entries } = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8'));
  const stories = Object.values(entries).filter(({ type }) => type === 'story');
  const executablePath = ensure('chromium');
  if (!executablePath) return { passed: 0, failed: 1, output: 'No Chrome or Chromium was found.' };
  const storybook = await serve(folder);
  const browser = await puppeteer.launch({ executablePath, args: noSandbox() ? ['--no-sandbox'] : [] });
  const outcome = { passed: 0, failed: 0, output: '' };
  const work = async (/** @type {string} */ theme, /** @type {Entry[]} */ waiting) => {
    let tab = await openTab(browser, storybook.url, theme);
    for (let story = waiting.shift(); story; story = waiting.shift()) {
      let faults = await look(tab, story);
      if (faults.length > 0) {
        // Storybook reloads its page when it cannot break off the story before, and a tab can be lost: only what is wrong in a fresh one counts.
        await tab.page.close();
        tab = await openTab(browser, storybook.url, theme);
        faults = await look(tab, story);
      }
      if (faults.length === 0) outcome.passed += 1;
      else outcome.failed += 1;
      for (const fault of faults) outcome.output += `${story.title}: ${story.name} (${theme}): ${fault}\n`;
    }
    await tab.page.close();
  };
  for (const theme of themes) {
    const waiting = [...stories];
    await Promise.all(Array.from({ length: tabs }, () => work(theme, waiting)));
  }
  await browser.close();
  storybook.close();
  return outcome;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { passed, failed, output } = await checkStories(process.argv.length > 2 ? process.argv.slice(2) : undefined);
  if (output) console.log(output);
  console.log(`${passed} stories passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}
