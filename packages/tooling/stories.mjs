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

/** Tabs at work at the same time. */
const tabs = 3;

/** What a story may not have: everything axe knows, except that it stands alone and therefore outside the landmarks of a page. */
const axeOptions = { resultTypes: ['violations'], rules: { region: { enabled: false } } };

/** Runs inside the page: waits until Storybook has drawn the story, and every element of it has drawn itself. */
async function settled() {
  const shown = () => /sb-show-(main|errordisplay|nopreview)/.test(document.body.className) && !document.body.classList.contains('sb-show-preparing-story');
  while (!shown()) await new Promise((resolve) => requestAnimationFrame(resolve));
  if (!document.body.classList.contains('sb-show-main')) return document.querySelector('#error-message')?.textContent ?? 'nothing was drawn';
  for (let frame = 0; frame < 3; frame += 1) {
    const elements = [...document.querySelectorAll('#storybook-root *')];
    await Promise.all(elements.map((element) => /** @type {{ updateComplete?: Promise<unknown> }} */ (/** @type {unknown} */ (element)).updateComplete));
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return document.querySelector('#storybook-root')?.childElementCount ? '' : 'the story is empty';
}

/** Runs inside the page: the rules of axe the story breaks, with the first place of each. */
async function violations(/** @type {object} */ options) {
  const { axe: checker } = /** @type {any} */ (globalThis);
  const result = await checker.run('#storybook-root', options);
  return result.violations.map((/** @type {any} */ { id, nodes }) => `axe: ${id} at ${nodes.length} place(s), such as ${nodes[0].target.flat().join(' ')}`);
}

/**
 * Draws one story in one house style.
 * @param {import('puppeteer-core').Browser} browser the browser
 * @param {string} url address of the Storybook
 * @param {Entry} story which one
 * @param {string} theme which house style
 * @returns {Promise<string[]>} what is wrong with it
 */
async function look(browser, url, story, theme) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const faults = [];
  page.on('pageerror', (error) => faults.push(`error: ${error instanceof Error ? error.message : error}`));
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));
  try {
    // The accessibility panel is told to wait: two runs of axe in one page get in each other's way.
    await page.goto(`${url}/iframe.html?id=${story.id}&viewMode=story&globals=theme:${theme};a11y.manual:!true`);
    const empty = await page.evaluate(settled);
    if (empty) faults.push(empty);
    else await page.evaluate(axe).then(async () => faults.push(...(await page.evaluate(violations, axeOptions))));
  } catch (error) {
    faults.push(String(error));
  }
  await page.close();
  return faults;
}

/**
 * Looks at every story, in each of the house styles asked for.
 * @param {string[]} [themes] names from `.storybook/themes.ts`
 * @returns {Promise<import('./checks/tally.mjs').Outcome>} how many are right, and what is wrong with the others
 */
export async function checkStories(themes = ['own']) {
  /** @type {{ entries: Record<string, Entry> }} */
  const { entries } = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8'));
  const waiting = themes.flatMap((theme) => Object.values(entries).filter(({ type }) => type === 'story').map((story) => ({ story, theme })));
  const executablePath = ensure('chromium');
  if (!executablePath) return { passed: 0, failed: 1, output: 'No Chrome or Chromium was found.' };
  const storybook = await serve(folder);
  const browser = await puppeteer.launch({ executablePath, args: noSandbox() ? ['--no-sandbox'] : [] });
  const outcome = { passed: 0, failed: 0, output: '' };
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const faults = await look(browser, storybook.url, next.story, next.theme);
      if (faults.length === 0) outcome.passed += 1;
      else outcome.failed += 1;
      for (const fault of faults) outcome.output += `${next.story.title}: ${next.story.name} (${next.theme}): ${fault}\n`;
    }
  };
  await Promise.all(Array.from({ length: tabs }, work));
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
