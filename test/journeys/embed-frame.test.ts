import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { bundleFolder, pageText, skipWithoutBundle, testSite, type TestSite } from './helpers/site.js';
import { closeBrowser, skipWithoutBrowser, visit } from './helpers/visit.js';

const address = 'embed.html#widget=outcome-chart&amp;src=%2Fdata%2Famstelveen.json&amp;indicator=bijstand';
const frameOf = (site: string, more = '') =>
  `<iframe data-dk-frame src="${site}/dk/${address}" title="Bijstand" width="100%" height="301" ${more}></iframe>`;

/** Waits until a frame has another height than the page gave it. */
const grown = (page: Page) =>
  page.waitForFunction(() => Number(document.querySelector('iframe')!.getAttribute('height')) > 310, {
    polling: 50,
    timeout: 15_000,
  });

describe('a frame from another site', { skip: skipWithoutBrowser || skipWithoutBundle }, () => {
  let around: TestSite;
  let within: TestSite;
  before(async () => {
    within = await testSite({ headers: { 'access-control-allow-origin': '*' } });
    around = await testSite({
      headers: { 'content-security-policy': `default-src 'self'; img-src 'self' data:; frame-src ${within.url}` },
    });
  });
  after(async () => {
    await closeBrowser();
    around.close();
    within.close();
  });
  async function open(head: string, body: string) {
    around.write('page.html', pageText(head, body));
    return visit(around.url, '/page.html');
  }
  const host = '<script defer src="/dk/frame.js"></script>';

  it('gets the height of what it holds, and then stays as it is', async () => {
    const { page, problems, close } = await open(host, frameOf(within.url));
    await grown(page);
    await page.waitForNetworkIdle({ idleTime: 200 });
    const height = await page.$eval('iframe', (one) => one.height);
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(await page.$eval('iframe', (one) => one.height), height);
    assert.deepEqual([problems.console, problems.exceptions, problems.violations], [[], [], []]);
    await close();
  });

  it('works in a sandbox without an origin, as a content system may make it', async () => {
    const { page, close } = await open(host, frameOf(within.url, 'sandbox="allow-scripts"'));
    await grown(page);
    await close();
  });

  it('keeps the height of the webmaster without the script, and scrolls', async () => {
    const { page, close } = await open('', frameOf(within.url));
    const frame = await (await page.$('iframe'))!.contentFrame();
    await frame.waitForFunction(() => document.querySelector('dk-outcome-chart')?.shadowRoot?.querySelector('svg'), {
      polling: 50,
      timeout: 15_000,
    });
    assert.equal(await page.$eval('iframe', (one) => one.height), '301');
    assert.ok(await frame.evaluate(() => document.documentElement.scrollHeight > innerHeight));
    await close();
  });
});

describe('a consumer of oEmbed', { skip: skipWithoutBrowser || skipWithoutBundle }, () => {
  it('finds the answer from the page, the frame in the answer, and the element in the frame', async () => {
    const site = await testSite();
    const page = readFileSync(join(bundleFolder, 'oembed/principle-card.html'), 'utf8');
    const link = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)" title="([^"]+)">/.exec(page)!;
    const answer = (await (await fetch(new URL(link[1]!, `${site.url}/dk/oembed/principle-card.html`))).json()) as {
      version: string;
      type: string;
      html: string;
      title: string;
    };
    assert.deepEqual([answer.version, answer.type, answer.title], ['1.0', 'rich', link[2]]);
    site.write('page.html', pageText('', answer.html.replace(/src="[^"]*\/(embed\.html)/, 'src="/dk/$1')));
    const { page: shown, close } = await visit(site.url, '/page.html');
    await shown.$eval('iframe', (one) => one.scrollIntoView());
    const frame = await (await shown.$('iframe'))!.contentFrame();
    await frame.waitForFunction(() => document.querySelector('dk-principle-card')?.shadowRoot?.querySelector('h3'), {
      polling: 50,
      timeout: 15_000,
    });
    await close();
    await closeBrowser();
    site.close();
  });
});
