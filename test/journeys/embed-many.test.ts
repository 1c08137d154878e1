import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { VERSION } from '../../packages/base/src/version.js';
import { olderBundle, type OlderBundle } from './helpers/older-bundle.js';
import { bundleFolder, pageText, skipWithoutBundle, smallTable, testSite, type TestSite } from './helpers/site.js';
import { closeBrowser, skipWithoutBrowser, visit } from './helpers/visit.js';

const silent = { console: [], exceptions: [], violations: [], elsewhere: [] };
const es = (folder = 'dk') => `<script type="module" src="/${folder}/draagkracht.js"></script>`;
const classic = (folder = 'dk', more = 'defer') => `<script ${more} src="/${folder}/draagkracht.iife.js"></script>`;
const chart = `<dk-outcome-chart>${smallTable}</dk-outcome-chart>`;
const place = `<div data-dk-widget="outcome-chart">${smallTable}</div>`;
const card = '<dk-principle-card principle="1"></dk-principle-card>';

const drawn = (page: Page, count: number, tag = 'dk-outcome-chart') =>
  page.waitForFunction(
    (name: string, wanted: number) =>
      [...document.querySelectorAll(name)].filter((one) => one.shadowRoot?.querySelector('svg, h2, h3')).length ===
      wanted,
    { polling: 50, timeout: 15_000 },
    tag,
    count,
  );

describe('a page that is not tidy', { skip: skipWithoutBrowser || skipWithoutBundle }, () => {
  let site: TestSite;
  let older: OlderBundle;
  before(async () => {
    older = olderBundle();
    site = await testSite({ mounts: { '/old/': older.folder } });
  });
  after(async () => {
    await closeBrowser();
    site.close();
    older.remove();
  });

  async function open(head: string, body: string) {
    site.write('page.html', pageText(head, body));
    const said: string[] = [];
    site.write('blank.html', pageText('', ''));
    const visited = await visit(site.url, '/blank.html');
    visited.page.on('console', (message) => void said.push(message.text()));
    await visited.page.goto(`${site.url}/page.html`);
    return { ...visited, said };
  }

  const heads: Readonly<Record<string, string>> = {
    'twice the loader': es() + es(),
    'the loader once more with a version behind it':
      es() + '<script type="module" src="/dk/draagkracht.js?ver=6.1"></script>',
    'twice the classic script': classic() + classic(),
    'both scripts': classic() + es(),
    'the classic script first in the head, at once': classic('dk', ''),
    'the classic script when it likes': classic('dk', 'async'),
  };
  for (const [what, head] of Object.entries(heads))
    it(`works with ${what}, and says nothing`, async () => {
      const { page, problems, said, close } = await open(head, chart + place + card);
      await drawn(page, 2);
      await drawn(page, 1, 'dk-principle-card');
      assert.deepEqual([problems, said], [silent, []]);
      await close();
    });

  for (const [what, head] of Object.entries({
    'the older one first': es('old') + es(),
    'the newer one first': es() + es('old'),
    'an older classic script first': classic('old') + es(),
    'a newer classic script after an older loader': es('old') + classic(),
  }))
    it(`works with two versions, ${what}`, async () => {
      const body = `${chart}${place}${card}<dk-outcome-chart src="/data/amstelveen.json" indicator="bijstand"></dk-outcome-chart>`;
      const { page, problems, said, close } = await open(head, body);
      await drawn(page, 1, 'dk-principle-card');
      await drawn(page, 3);
      assert.deepEqual(problems, silent);
      const warnings = (): string[] => said.filter((text) => text.includes('is already registered by version'));
      // The second to come says so, which on a busy machine is after all has been drawn.
      for (let tries = 0; tries < 40 && warnings().length === 0; tries++)
        await new Promise((done) => setTimeout(done, 50));
      const both = warnings();
      // A classic script may have registered all before an older loader looks around, which then has nothing to do.
      assert.ok(both.length > 0 || what.startsWith('a newer classic'), 'the second to come says nothing');
      assert.ok(
        both.every((text) => text.includes('0.0.9') && text.includes(VERSION)),
        said.join(),
      );
      const answers = await page.evaluate(() =>
        ['dk-storage-1', 'dk-storage-0', 'dk-series-source'].map((context) => {
          const given: unknown[] = [];
          const request = new Event('context-request', { bubbles: true, composed: true });
          document
            .querySelector('dk-outcome-chart')!
            .dispatchEvent(Object.assign(request, { context, callback: given.push.bind(given) }));
          return given.length;
        }),
      );
      assert.deepEqual(answers, [1, 1, 1], 'each door is answered once, storage by the bundle of the same contract');
      await close();
    });

  it('leaves an element another library registered before, and says so', async () => {
    site.write('theirs.js', "customElements.define('dk-outcome-chart', class extends HTMLElement {});");
    const { page, problems, said, close } = await open(
      `<script src="/theirs.js"></script>${es()}`,
      `${chart}<dk-indicator-card>${smallTable}</dk-indicator-card>`,
    );
    await drawn(page, 1, 'dk-indicator-card');
    assert.deepEqual(problems, silent);
    assert.equal(await page.$eval('dk-outcome-chart', (one) => (one as HTMLElement).innerText.includes('23')), true);
    assert.ok(
      said.every((text) => /dk-outcome-chart.*version unknown/.test(text)),
      said.join(),
    );
    await close();
  });

  it('stands when another library registers the same tag afterwards: that one is told so', async () => {
    site.write(
      'after.js',
      "customElements.whenDefined('dk-outcome-chart').then(() => { try { customElements.define('dk-outcome-chart', class extends HTMLElement {}); } catch { document.title = 'told'; } });",
    );
    const { page, problems, close } = await open(`${es()}<script src="/after.js"></script>`, chart);
    await drawn(page, 1);
    await page.waitForFunction(() => document.title === 'told');
    assert.deepEqual(problems, silent);
    await close();
  });

  it('works when a cookie tool runs the script after consent, or a tag manager brings it', async () => {
    site.write(
      'consent.js',
      `addEventListener('click', () => { const old = document.querySelector('[type="text/plain"]'); const script = document.createElement('script'); script.src = trustedTypes.createPolicy('draagkracht', { createScriptURL: (one) => one }).createScriptURL(old.src); old.replaceWith(script); });`,
    );
    const { page, problems, close } = await open(
      '<script type="text/plain" data-cookieconsent="statistics" src="/dk/draagkracht.iife.js"></script><script src="/consent.js"></script>',
      place + card,
    );
    assert.equal(await page.$('dk-outcome-chart'), null);
    await page.mouse.click(5, 5);
    await drawn(page, 1);
    await drawn(page, 1, 'dk-principle-card');
    assert.deepEqual(problems, silent);
    await close();
  });

  it('finds what lies beside it when it was joined with other scripts, and the page has another base', async () => {
    site.write('cache/joined.js', `var other = 1;\n${readFileSync(join(bundleFolder, 'draagkracht.iife.js'), 'utf8')}`);
    const { page, problems, close } = await open(
      '<meta charset="utf-8"><script src="/cache/joined.js" data-dk-base="/dk/" defer></script>',
      card + place,
    );
    await drawn(page, 1, 'dk-principle-card');
    await drawn(page, 1);
    assert.deepEqual(problems, silent);
    await close();
  });

  it('keeps working when elements are cloned, moved, taken away and put back', async () => {
    const { page, problems, close } = await open(es(), `<main>${place}</main><aside></aside>`);
    await drawn(page, 1);
    await page.evaluate(() => {
      const one = document.querySelector('dk-outcome-chart')!;
      document.querySelector('aside')!.append(one.cloneNode(true), document.importNode(one, true));
    });
    await drawn(page, 3);
    await page.evaluate(() => {
      const one = document.querySelector('main dk-outcome-chart')!;
      document.querySelector('aside')!.prepend(one);
      one.remove();
      document.querySelector('main')!.append(one);
    });
    await drawn(page, 3);
    const sentences = await page.$$eval('dk-outcome-chart', (all) =>
      all.map((one) => one.shadowRoot!.querySelector('[part="sentence"]')!.textContent),
    );
    assert.equal(new Set(sentences).size, 1);
    assert.deepEqual(problems, silent);
    await close();
  });

  it('turns a place that is still being read into an element with all that stands in it', async () => {
    const rows = Array.from({ length: 400 }, (_, at) => `<tr><th>${1600 + at}</th><td>${at % 40}</td></tr>`).join('');
    const long = `<div data-dk-widget="outcome-chart"><table><caption>Lang</caption><tr><th>Jaar</th><th>Stad</th></tr>${rows}</table></div>`;
    const { page, problems, close } = await open(classic('dk', ''), long + `<!--${'x'.repeat(200_000)}-->`);
    await drawn(page, 1);
    assert.equal(await page.$$eval('dk-outcome-chart > table tr', (all) => all.length), 401);
    assert.deepEqual(problems, silent);
    await close();
  });
});
