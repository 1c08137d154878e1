// Proves that the built Storybook works from any folder of any site: it asks for nothing outside that folder.
import { serve } from '../static.mjs';
import { closeTab, openTab } from './tab.mjs';

const path = '/a/b/c/';

/** Runs inside the page: waits until the frame of Storybook shows something. */
async function shown(/** @type {string} */ selector) {
  for (let turn = 0; turn < 200; turn += 1) {
    const frame = /** @type {HTMLIFrameElement | null} */ (document.querySelector('#storybook-preview-iframe'));
    if (frame?.contentDocument?.querySelector(selector)?.childElementCount) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

/**
 * Opens a story and a page of documentation of a Storybook that is served from a folder deep in a site.
 * @param {import('puppeteer-core').Browser} browser the browser
 * @param {string} folder of the built Storybook
 * @param {{ story: string, page: string }} ids what to open
 * @returns {Promise<string[]>} what is wrong
 */
export async function checkInFolder(browser, folder, { story, page }) {
  const site = await serve({ [path]: folder });
  const home = `${site.url}${path}`;
  /** @type {string[]} */
  const faults = [];
  for (const [address, selector] of [
    [`?path=/story/${story}`, '#storybook-root'],
    [`?path=/docs/${page}`, '#storybook-docs'],
  ]) {
    const tab = await openTab(browser, 'about:blank');
    tab.page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(home) && !/^(data|blob|about):/.test(url) && !url.endsWith('/favicon.ico'))
        faults.push(`in ${path}: asks for ${url}, outside its folder`);
    });
    await tab.page.goto(`${home}${address}`);
    if (!(await tab.page.evaluate(shown, selector ?? ''))) faults.push(`in ${path}: ${address} shows nothing`);
    faults.push(...tab.faults.map((fault) => `in ${path}: ${address}: ${fault}`));
    await closeTab(tab);
  }
  site.close();
  return faults;
}
