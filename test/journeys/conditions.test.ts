import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { closeBrowser, openDemo, skipWithoutBrowser, type Visit } from './helpers/visit.js';

const pages = ['/gemeente.html', '/vergelijken.html', '/dashboard.html'];

const drawn = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () => {
      const elements = [...document.querySelectorAll('main *')].filter(({ localName }) => localName.startsWith('dk-'));
      return elements.length > 0 && elements.every((one) => one.shadowRoot?.querySelector('svg, button, input'));
    },
    { polling: 50 },
  );

/** How far the page reaches beyond its window, in CSS pixels. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('a page under the conditions of its readers', { skip: skipWithoutBrowser }, () => {
  after(closeBrowser);

  for (const path of pages) {
    it(`${path} fits in 320 pixels`, async () => {
      const { page, close } = await openDemo(path, { viewport: { width: 320, height: 700 } });
      await drawn(page);
      assert.ok((await overflow(page)) <= 0, `it reaches ${await overflow(page)} px too far`);
      await close();
    });

    it(`${path} fits with text twice as large`, async () => {
      const { page, close } = await openDemo(path);
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      await drawn(page);
      assert.ok((await overflow(page)) <= 0, `it reaches ${await overflow(page)} px too far`);
      await close();
    });
  }

  describe('forced colours', () => {
    let visit: Visit;
    before(async () => {
      visit = await openDemo('/gemeente.html');
      const session = await visit.page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
      await drawn(visit.page);
    });
    after(() => visit.close());

    it('draw the line and its points in the colour of the text', async () => {
      const strokes = await visit.page.evaluate(() => {
        const probe = document.createElement('i');
        probe.style.color = 'CanvasText';
        document.body.append(probe);
        const expected = getComputedStyle(probe).color;
        const charts = [...document.querySelectorAll('dk-outcome-chart')];
        return {
          expected,
          found: charts.map((chart) => getComputedStyle(chart.shadowRoot!.querySelector('path.line')!).stroke),
        };
      });
      assert.deepEqual(new Set(strokes.found), new Set([strokes.expected]));
    });
  });

  it('paper shows the figures of every chart in a table', async () => {
    const { page, close } = await openDemo('/gemeente.html');
    await drawn(page);
    await page.emulateMediaType('print');
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('dk-outcome-chart')].every(
          (chart) => (chart.shadowRoot?.querySelectorAll('tbody tr').length ?? 0) > 1,
        ),
      { polling: 50 },
    );
    await close();
  });
});
