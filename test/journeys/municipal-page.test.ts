import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { closeBrowser, openDemo, skipWithoutBrowser } from './helpers/visit.js';

const silent = { console: [], exceptions: [], violations: [], elsewhere: [] };

describe('the municipal page', { skip: skipWithoutBrowser }, () => {
  after(closeBrowser);

  it('carries charts with their sentences from one script tag, under the strict policy', async () => {
    const { page, problems, close } = await openDemo('/gemeente.html');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('dk-outcome-chart')].every((one) => one.shadowRoot?.querySelector('svg')),
    );
    const sentences = await page.$$eval('dk-outcome-chart', (charts) =>
      charts.map((one) => one.shadowRoot?.querySelector('[part="sentence"]')?.textContent?.trim() ?? ''),
    );
    assert.ok(sentences.length >= 2);
    for (const sentence of sentences) assert.match(sentence, /\d.*\./);
    assert.equal(await page.$$eval('script', (scripts) => scripts.length), 1);
    assert.deepEqual(problems, silent);
    await close();
  });

  it('has a sister with a fair comparison, a map and an outlook, under the same policy', async () => {
    const { page, problems, close } = await openDemo('/vergelijken.html');
    await page.waitForFunction(
      () =>
        ['dk-benchmark-funnel', 'dk-outcome-map', 'dk-capacity-outlook'].every((tag) =>
          document.querySelector(tag)?.shadowRoot?.querySelector('svg'),
        ),
      { polling: 50 },
    );
    const said = await page.evaluate(() =>
      ['dk-benchmark-funnel', 'dk-outcome-map', 'dk-capacity-outlook'].map((tag) =>
        (document.querySelector(tag)!.shadowRoot!.querySelector('[part="sentence"]')?.textContent ?? '').trim(),
      ),
    );
    assert.match(said[0]!, /Voorbeeldstad: 43,4 per 1\.000 inwoners in 2024\./);
    assert.match(said[1]!, /van 44 tot 91 per 1\.000 inwoners/);
    assert.match(said[2]!, /14,6 inwoners van 50–74 jaar voor elke 85-plusser/);
    assert.deepEqual(problems, silent);
    await close();
  });

  it('loads what it carries and nothing else', async () => {
    const { page, close } = await openDemo('/gemeente.html');
    await page.waitForFunction(() => customElements.get('dk-principle-card'));
    const files = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1) ?? ''),
    );
    assert.equal(
      files.some((name) => name.includes('outcome-dashboard')),
      false,
    );
    await close();
  });

  it('stores nothing by being looked at', async () => {
    const { page, close } = await openDemo('/gemeente.html');
    await page.waitForFunction(() => document.querySelector('dk-principle-card')?.shadowRoot?.querySelector('button'));
    const kept = await page.evaluate(async () => ({
      databases: (await indexedDB.databases()).length,
      local: localStorage.length,
      session: sessionStorage.length,
      cookies: document.cookie,
    }));
    assert.deepEqual(kept, { databases: 0, local: 0, session: 0, cookies: '' });
    await close();
  });

  it('is whole without scripts: the tables and the text stand', async () => {
    const { page, close } = await openDemo('/gemeente.html', { javascript: false });
    assert.ok(
      (await page.$$eval(
        'dk-outcome-chart table',
        (tables) => tables.filter((table) => (table as HTMLElement).offsetHeight > 0).length,
      )) >= 1,
    );
    assert.ok(await page.$eval('dk-principle-card', (card) => (card as HTMLElement).innerText.trim().length > 20));
    await close();
  });
});
