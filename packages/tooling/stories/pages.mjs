// Looks at the pages of documentation: each is drawn without a complaint, keeps the rules of axe, and its links lead somewhere.
import { existsSync } from 'node:fs';
import { broken } from './tab.mjs';

/** @typedef {import('./tab.mjs').Entry} Entry */

/** What is looked at on a page: its own text. Stories are looked at by themselves, and the panel of controls is Storybook's. */
const ownText = {
  include: [['#storybook-docs']],
  exclude: [
    ['.docs-story'],
    ['.sb-unstyled'],
    ['.docblock-argstable'],
    ['.docblock-source'],
    ['.sbdocs-toc--custom'],
    ['.toc-wrapper'],
  ],
};

/** A page stands inside Storybook, which gives it landmarks and the name of the page. */
const pageOptions = {
  resultTypes: ['violations'],
  preload: false,
  rules: { region: { enabled: false }, 'landmark-one-main': { enabled: false }, 'document-title': { enabled: false } },
};

/**
 * Runs inside the page: shows a page of documentation and waits until its examples are drawn.
 * @param {string} id which page
 * @returns {Promise<string>} what went wrong; empty when nothing did
 */
async function showPage(id) {
  const { channel } = /** @type {any} */ (globalThis).__STORYBOOK_PREVIEW__;
  const fault = await new Promise((resolve) => {
    channel.once('docsRendered', () => resolve(''));
    for (const end of ['storyThrewException', 'storyErrored', 'storyMissing'])
      channel.once(end, (/** @type {any} */ detail) => resolve(`${end} ${detail?.message ?? ''}`));
    setTimeout(() => resolve('the page was not drawn within 20 seconds'), 20_000);
    channel.emit('setCurrentStory', { storyId: id, viewMode: 'docs' });
  });
  if (fault) return String(fault);
  const waits = () =>
    [...document.querySelectorAll('#storybook-docs .sb-story, #storybook-docs .doc-live')].some(
      (one) => one.childElementCount === 0 || one.querySelector('.sb-loader'),
    );
  for (let turn = 0; turn < 60 && (turn < 4 || waits()); turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  const page = document.querySelector('#storybook-docs');
  if (!page?.textContent?.trim()) return 'the page is empty';
  return page.querySelector('.sb-errordisplay:not([hidden])') ? 'the page shows an error' : '';
}

/** Runs inside the page: the addresses its own text leads to, as they are written, and which places on the page are not there. */
function links() {
  const own = [...document.querySelectorAll('#storybook-docs a[href]')].filter(
    (one) => !one.closest('.sb-unstyled, .docs-story'),
  );
  return own.map((one) => {
    const href = one.getAttribute('href') ?? '';
    const place = href.startsWith('#') ? decodeURIComponent(href.slice(1)) : '';
    return { href, lost: place !== '' && !document.getElementById(place) };
  });
}

/**
 * Whether a link leads somewhere.
 * @param {{ href: string, lost: boolean }} link as it is written
 * @param {ReadonlySet<string>} ids everything in the sidebar
 * @param {string} folder of the built Storybook
 */
export function leads({ href, lost }, ids, folder) {
  const inside = /[?&]path=\/(?:docs|story)\/([\w-]+)/.exec(href);
  if (inside) return ids.has(inside[1] ?? '');
  if (href.startsWith('#')) return !lost;
  if (/^(https?:|mailto:|data:|blob:)/.test(href)) return true;
  return existsSync(`${folder}/${href.replace(/^\.?\//, '').replace(/[?#].*$/, '')}`);
}

/**
 * Looks at one page.
 * @param {import('./tab.mjs').Tab} tab where
 * @param {Entry} entry which
 * @param {ReadonlySet<string>} ids everything in the sidebar
 * @param {string} folder of the built Storybook
 * @returns {Promise<string[]>} what is wrong with it
 */
export async function lookAtPage(tab, { id }, ids, folder) {
  tab.faults.length = 0;
  const fault = await tab.page.evaluate(showPage, id).catch(String);
  if (fault) return [...tab.faults, fault];
  const lost = (await tab.page.evaluate(links)).filter((link) => !leads(link, ids, folder));
  const rules = await broken(tab, ownText, pageOptions);
  return [...tab.faults, ...rules, ...lost.map(({ href }) => `the link ${href} leads nowhere`)];
}
