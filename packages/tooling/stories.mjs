// Looks at the built Storybook in Chromium: every story, every page of documentation, every key and every surrounding of the toolbar.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { ensure, noSandbox } from './browsers.mjs';
import { inRoot } from './setup/root.mjs';
import { serve } from './static.mjs';
import { checkInFolder } from './stories/in-folder.mjs';
import { guidesIn, pressesOf, tryKey } from './stories/keys.mjs';
import { lookAtPage } from './stories/pages.mjs';
import { acceptCommand, readSnapshots, shortDiff, snapshotFile, writeSnapshots } from './stories/snapshot-files.mjs';
import { forcedColours, rulesIn, surroundings } from './stories/surroundings.mjs';
import { axeOptions, broken, closeTab, look, showStory, storyTab } from './stories/tab.mjs';

/** @typedef {import('./stories/tab.mjs').Entry} Entry */
/** @typedef {import('./stories/tab.mjs').Globals} Globals */
/** @typedef {import('./stories/tab.mjs').Tab} Tab */

/** Tabs at work at the same time, each of which goes from one thing to the next. */
const tabs = 3;

/** What is being done: the counts of it, and what was seen. */
class Round {
  passed = 0;
  failed = 0;
  output = '';
  /** What is wrong, one line per thing. */
  failures = /** @type {string[]} */ ([]);
  /** What was only right the second time, in a fresh tab. */
  again = /** @type {string[]} */ ([]);
  /** What was read, by file and story. */
  seen = /** @type {Map<string, Map<string, string>>} */ (new Map());

  /**
   * @param {import('puppeteer-core').Browser} browser the browser
   * @param {string} url address of the Storybook
   * @param {Entry[]} entries everything in the sidebar
   * @param {string} part only stories with this in their title
   */
  constructor(browser, url, entries, part) {
    this.browser = browser;
    this.url = url;
    this.entries = entries;
    this.stories = entries.filter(({ type, title }) => type === 'story' && title.toLowerCase().includes(part));
    this.ids = new Set(entries.map(({ id }) => id));
  }

  /** The id of a story by the title of its element and its export name; without that the first. */
  idOf = (/** @type {string} */ title, /** @type {string | undefined} */ name) =>
    this.stories.find((one) => one.title === title && (name === undefined || one.exportName === name))?.id;

  /**
   * Goes over a list with a few tabs. What is wrong is looked at once more in a fresh tab: Storybook reloads its page when it cannot
   * break off the story before, and a tab can be lost.
   * @template Item
   * @param {Globals} globals choices of the toolbar
   * @param {Item[]} items what to go over
   * @param {(item: Item) => string} name what it is called
   * @param {(tab: Tab, item: Item) => Promise<string[]>} check what is wrong with it
   * @param {(tab: Tab) => Promise<void>} [prepare] something done once in each tab
   * @param {number} [most] tabs at the same time
   */
  async over(globals, items, name, check, prepare = async () => {}, most = tabs) {
    const waiting = [...items];
    /** @type {(attempts?: number) => Promise<Tab>} */
    const open = async (attempts = 3) => {
      try {
        const tab = await storyTab(this.browser, this.url, globals);
        await prepare(tab);
        return tab;
      } catch (error) {
        // On a busy machine a tab now and then does not open.
        if (attempts === 1) throw error;
        return open(attempts - 1);
      }
    };
    const guarded = (/** @type {Tab} */ tab, /** @type {Item} */ item) =>
      check(tab, item).catch((error) => [String(error)]);
    const work = async () => {
      let tab = await open();
      for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
        let faults = await guarded(tab, item);
        const [first] = faults;
        if (first !== undefined) {
          await closeTab(tab);
          tab = await open();
          faults = await guarded(tab, item);
          if (faults.length === 0) this.again.push(`${name(item)} (at first: ${first})`);
        }
        this.count(name(item), faults);
      }
      await closeTab(tab);
    };
    await Promise.all(Array.from({ length: Math.min(most, items.length) }, work));
  }

  /** Counts one thing that was looked at. */
  count(/** @type {string} */ name, /** @type {string[]} */ faults) {
    if (faults.length === 0) this.passed += 1;
    else this.failed += 1;
    for (const fault of faults) this.output += `${name}: ${fault}\n`;
    if (faults.length > 0) this.failures.push(`${name}: ${faults[0]?.split('\n', 1)[0]}`);
  }

  /** Every story: no complaint, the rules of axe, and the text that is committed. */
  async everyStory(/** @type {boolean} */ accept) {
    const committed = new Map(
      [...new Set(this.stories.map(({ importPath }) => snapshotFile(importPath)))].map((file) => [
        file,
        readSnapshots(file),
      ]),
    );
    await this.over({ theme: 'own' }, this.stories, storyName, async (tab, story) => {
      const file = snapshotFile(story.importPath);
      const name = nameOf(story);
      const before = committed.get(file)?.get(name);
      const { faults, snapshot } = await look(tab, story, accept ? undefined : before);
      if (snapshot) this.seen.set(file, (this.seen.get(file) ?? new Map()).set(name, snapshot));
      return accept || faults.length > 0 ? faults : drawnAsBefore(before, snapshot);
    });
    for (const [file, snapshots] of committed)
      for (const name of snapshots?.keys() ?? [])
        if (!accept && !this.stories.some((one) => snapshotFile(one.importPath) === file && nameOf(one) === name))
          this.count(file, [`the story ${name} is gone; its text is not. Accept with: ${acceptCommand}`]);
  }

  /** Every page of documentation. */
  async everyPage() {
    const pages = this.entries.filter(({ type }) => type === 'docs');
    await this.over(
      {},
      pages,
      ({ title }) => `page ${title}`,
      (tab, page) => lookAtPage(tab, page, this.ids, folder),
    );
  }

  /** Every key of every guide. */
  async everyKey() {
    const tab = await storyTab(this.browser, this.url, {});
    const presses = pressesOf(await guidesIn(tab));
    await closeTab(tab);
    const name = (/** @type {import('./stories/keys.mjs').Press} */ { guide, key }) => `${guide.title}: key ${key}`;
    const check = async (/** @type {Tab} */ one, /** @type {import('./stories/keys.mjs').Press} */ press) => {
      const fault = await tryKey(one, press, this.idOf);
      return fault ? [fault] : [];
    };
    // A tab behind another one gets no keys.
    await this.over({}, presses, name, check, ({ page }) => page.bringToFront(), 1);
  }

  /** The first story of every element in every surrounding of the toolbar, and in the forced colours of the browser itself. */
  async everySurrounding() {
    const tab = await storyTab(this.browser, this.url, {});
    const titles = (await guidesIn(tab)).map(({ title }) => title);
    await closeTab(tab);
    const first = titles.flatMap((title) => this.stories.find((story) => story.title === title) ?? []);
    const checkBy =
      (/** @type {object} */ rules) =>
      async (/** @type {Tab} */ one, /** @type {Entry} */ { id }) => {
        one.faults.length = 0;
        const fault = await showStory(one, id);
        return [...one.faults, ...(fault ? [fault] : await broken(one, '#storybook-root', rules))];
      };
    for (const [label, globals] of Object.entries(surroundings))
      await this.over(globals, first, (story) => `${storyName(story)} (${label})`, checkBy(rulesIn(globals)));
    await this.over({}, first, (story) => `${storyName(story)} (forced colours)`, checkBy(axeOptions), forcedColours);
  }

  /** The whole Storybook in another folder. */
  async inFolder() {
    const [story] = this.stories;
    const page = this.entries.find(({ type }) => type === 'docs');
    if (story && page)
      this.count('in a folder', await checkInFolder(this.browser, folder, { story: story.id, page: page.id }));
  }
}

const folder = inRoot('storybook-static');
const nameOf = (/** @type {Entry} */ { exportName, name }) => exportName ?? name;
const storyName = (/** @type {Entry} */ { title, name }) => `${title}: ${name}`;

/** What differs from the committed text of a story. */
function drawnAsBefore(/** @type {string | undefined} */ before, /** @type {string} */ now) {
  if (before === now) return [];
  const accept = `Accept with: ${acceptCommand}`;
  if (before === undefined) return [`nothing is committed of what it reads as. ${accept}`];
  return [`it reads otherwise than committed. ${accept}\n${shortDiff(before, now)}`];
}

/**
 * Looks at everything in the built Storybook.
 * @param {{ accept?: boolean, only?: string[], part?: string }} [wishes] `accept`: write down what is read now; `only`: some of `stories`, `pages`, `keys`, `surroundings`, `folder`; `part`: only stories with this in their title
 * @returns {Promise<import('./checks/tally.mjs').Outcome>} how many are right, and what is wrong with the others
 */
export async function checkStories({ accept = false, only = [], part = '' } = {}) {
  /** @type {{ entries: Record<string, Entry> }} */
  const { entries } = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8'));
  const executablePath = ensure('chromium');
  if (!executablePath) return { passed: 0, failed: 1, output: 'No Chrome or Chromium was found.' };
  const storybook = await serve(folder);
  const args = ['--lang=en-US', '--force-color-profile=srgb', ...(noSandbox() ? ['--no-sandbox'] : [])];
  const browser = await puppeteer.launch({
    executablePath,
    args,
    protocolTimeout: 30_000,
    env: { ...process.env, LANGUAGE: 'en-US' },
  });
  const round = new Round(browser, storybook.url, Object.values(entries), part.toLowerCase());
  const wanted = (/** @type {string} */ name) => only.length === 0 || only.includes(name);
  if (wanted('stories')) await round.everyStory(accept);
  if (wanted('pages') && !accept) await round.everyPage();
  if (wanted('keys') && !accept) await round.everyKey();
  if (wanted('surroundings') && !accept) await round.everySurrounding();
  if (wanted('folder') && !accept) await round.inFolder();
  await browser.close();
  storybook.close();
  if (accept) for (const [file, snapshots] of round.seen) writeSnapshots(file, inOrder(snapshots, round.stories, file));
  const { passed, failed, output, failures, again } = round;
  return { passed, failed, output, failures, unsteady: again };
}

/** Snapshots in the order of the stories, whichever tab was first. */
const inOrder = (
  /** @type {Map<string, string>} */ snapshots,
  /** @type {Entry[]} */ stories,
  /** @type {string} */ file,
) =>
  new Map(
    stories
      .filter(({ importPath }) => snapshotFile(importPath) === file)
      .flatMap((story) => {
        const text = snapshots.get(nameOf(story));
        return text === undefined ? [] : [/** @type {[string, string]} */ ([nameOf(story), text])];
      }),
  );

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const only = process.argv.slice(2);
  const {
    passed,
    failed,
    output,
    unsteady = [],
  } = await checkStories({ accept: only.includes('accept'), only: only.filter((one) => one !== 'accept') });
  if (output) console.log(output);
  for (const name of unsteady) console.log(`right only the second time: ${name}`);
  console.log(`${passed} passed, ${failed} failed, ${unsteady.length} needed a second look`);
  process.exitCode = failed ? 1 : 0;
}
