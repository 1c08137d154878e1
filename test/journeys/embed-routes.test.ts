import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { usualFolder } from '../../packages/tooling/build/release.mjs';
import { serve } from '../../packages/tooling/static.mjs';
import { headers } from '../../packages/tooling/server/demo.mjs';
import { inRoot } from '../../packages/tooling/setup/root.mjs';
import { bundleFolder, skipWithoutBundle } from './helpers/site.js';
import { closeBrowser, skipWithoutBrowser, visit } from './helpers/visit.js';

const silent = { console: [], exceptions: [], violations: [], elsewhere: [] };

/** Waits for the sentence of the first chart on a page, or in a frame of it. */
async function sentenceOn(page: Page, framed = false): Promise<string> {
  if (framed) await page.waitForSelector('iframe');
  const place = framed ? await (await page.$('iframe'))!.contentFrame() : page;
  await place.waitForFunction(
    () => document.querySelector('dk-outcome-chart')?.shadowRoot?.querySelector('[part="sentence"]'),
    { polling: 50 },
  );
  return place.$eval('dk-outcome-chart', (chart) =>
    chart.shadowRoot!.querySelector('[part="sentence"]')!.textContent.trim(),
  );
}

const keptOn = (page: Page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).length,
    local: localStorage.length,
    session: sessionStorage.length,
    cookies: document.cookie,
  }));

describe('the routes onto a page', { skip: skipWithoutBrowser || skipWithoutBundle }, () => {
  let server: { url: string; close: () => void };
  before(async () => {
    server = await serve({ '/': inRoot('demo'), '/dist/cdn/': bundleFolder, [usualFolder()]: bundleFolder }, headers);
  });
  after(async () => {
    await closeBrowser();
    server.close();
  });
  const open = (name: string, options?: Parameters<typeof visit>[2]) =>
    visit(server.url, `/op-uw-site/${name}.html`, options);

  for (const name of ['module', 'classic', 'frame'])
    it(`${name}: the element and its sentence are there, quietly, and nothing is kept`, async () => {
      const { page, problems, close } = await open(name);
      assert.match(await sentenceOn(page, name === 'frame'), /Amstelveen.*\d.*\./);
      await page.waitForNetworkIdle({ idleTime: 100 });
      assert.deepEqual(problems, silent);
      assert.deepEqual(await keptOn(page), { databases: 0, local: 0, session: 0, cookies: '' });
      await close();
    });

  for (const name of ['module', 'classic'])
    it(`${name}: another element of the page is there too`, async () => {
      const { page, problems, close } = await open(name);
      await page.waitForFunction(
        () => document.querySelector('dk-principle-card')?.shadowRoot?.querySelector('button'),
        { polling: 50 },
      );
      assert.deepEqual(problems, silent);
      await close();
    });

  for (const name of ['module', 'classic', 'frame', 'oembed'])
    it(`${name}: without scripts the content stands`, async () => {
      const { page, close } = await open(name, { javascript: false });
      const text = await page.$eval('main', (main) => main.innerText);
      assert.match(text, name === 'oembed' ? /principle-card\.html/ : /ruim 202 van de 10\.000/);
      if (name === 'module' || name === 'classic') assert.match(text, /194,4/);
      if (name === 'frame') assert.ok(await page.$('a[href*="embed.html#widget=outcome-chart"]'));
      await close();
    });

  it('classic: one file holds a whole public chart; nothing else is fetched but the figures', async () => {
    const { page, close } = await open('classic');
    await sentenceOn(page);
    const scripts = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((path) => path.endsWith('.js')),
    );
    const ofChart = scripts.filter((path) => !/principle|chunks|parts/.test(path));
    assert.deepEqual(ofChart, ['/dist/cdn/draagkracht.iife.js']);
    await close();
  });

  it('oembed: the frame a content system makes shows the element', async () => {
    const { page, problems, close } = await open('oembed');
    const frame = await (await page.$('iframe'))!.contentFrame();
    await frame.waitForFunction(() => document.querySelector('dk-principle-card')?.shadowRoot?.querySelector('h2,h3'), {
      polling: 50,
    });
    assert.deepEqual(problems, silent);
    await close();
  });

  it('oembed: a content system that follows the link of a page, with the folder where the guide puts it, gets a frame that shows the element', async () => {
    const address = new URL(`${usualFolder()}oembed/principle-card.html`, server.url);
    const link = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/;
    const [, told = ''] = link.exec(await (await fetch(address)).text())!;
    const answer = (await (await fetch(new URL(told, address))).json()) as { type: string; html: string };
    assert.equal(answer.type, 'rich');
    const [, shown = ''] = / src="([^"]+)"/.exec(answer.html)!;
    const { page, problems, close } = await visit(server.url, shown.replaceAll('&amp;', '&'));
    await page.waitForFunction(() => document.querySelector('dk-principle-card')?.shadowRoot?.querySelector('h2,h3'), {
      polling: 50,
    });
    assert.deepEqual(problems, silent);
    await close();
  });

  it('frame: stays as it is while it is nearly filled, and later gets the height of what it holds', async () => {
    const { page, close } = await open('frame');
    await sentenceOn(page, true);
    const heights = () =>
      page.$eval('iframe', (frame) => ({
        frame: Number(frame.getAttribute('height')),
        content: Math.ceil(frame.contentDocument!.querySelector('main')!.getBoundingClientRect().height),
      }));
    let kept = await heights();
    // What comes under the chart is still to come on a busy machine.
    for (let tries = 0; tries < 50 && kept.content <= kept.frame * 0.64; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      kept = await heights();
    }
    assert.ok(kept.content <= kept.frame && kept.content > kept.frame * 0.64, JSON.stringify(kept));
    // It comes to rest when nothing changed for four seconds.
    await new Promise((resolve) => setTimeout(resolve, 5000));
    assert.equal((await heights()).frame, kept.frame);
    await page.setViewport({ width: 320, height: 700 });
    await page.waitForFunction(
      (earlier) => {
        const frame = document.querySelector('iframe')!;
        const main = frame.contentDocument!.querySelector('main')!;
        const height = Number(frame.getAttribute('height'));
        return height !== earlier && height === Math.ceil(main.getBoundingClientRect().height);
      },
      { polling: 50 },
      kept.frame,
    );
    assert.equal(await page.$eval('iframe', (one) => one.getAttribute('style')), null);
    await close();
  });
});
