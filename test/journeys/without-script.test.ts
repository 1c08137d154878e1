import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { closeBrowser, openDemo, skipWithoutBrowser } from './helpers/visit.js';

const silent = { console: [], exceptions: [], violations: [], elsewhere: [] };
const pages = ['/op-uw-site/static.html', '/op-uw-site/table-first.html'] as const;
const elements = 'dk-outcome-chart, dk-indicator-card, dk-small-multiples, dk-benchmark-funnel';
const narrow = { width: 320, height: 800 };

describe('figures on a page without script', { skip: skipWithoutBrowser }, () => {
  after(closeBrowser);

  it('stand as sentence, drawing and table when they were made beforehand', async () => {
    const { page, problems, close } = await openDemo(pages[0], { javascript: false });
    const seen = await page.$$eval('.dk-static', (blocks) =>
      blocks.map((block) => ({
        sentence: block.querySelector('.dk-sentence')?.textContent ?? '',
        drawing: block.querySelector('svg[role=img]')?.getBoundingClientRect().height ?? 0,
        rows: block.querySelectorAll('tbody tr').length,
      })),
    );
    assert.equal(seen.length, 3);
    for (const { sentence, drawing, rows } of seen) {
      assert.match(sentence, /\d.*\./);
      assert.ok(drawing > 100);
      assert.ok(rows >= 4);
    }
    await page.click('.dk-static summary');
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
    assert.ok(await page.$eval('.dk-static table', (table) => (table as HTMLElement).offsetHeight > 60));
    assert.deepEqual(problems, silent);
    await close();
  });

  it('stand as a card with its story and as areas side by side, when they were made beforehand', async () => {
    const { page, problems, close } = await openDemo(pages[0], { javascript: false });
    const texts = await page.$eval('dk-indicator-card', (card) =>
      ['.dk-number', '.dk-sentence', '[data-dk=means]', '.dk-source'].map(
        (one) => card.querySelector(one)?.textContent,
      ),
    );
    for (const text of texts) assert.match(text ?? '', /\S/);
    const areas = await page.$$eval('dk-small-multiples .dk-panel', (panels) =>
      panels.map((panel) => [panel.textContent, panel.querySelector('svg[role=img]')?.getBoundingClientRect().height]),
    );
    assert.equal(areas.length, 8);
    for (const [text, height] of areas) assert.ok(/\d/.test(String(text)) && Number(height) > 20, String(text));
    assert.deepEqual(problems, silent);
    await close();
  });

  it('stand whole in the table of the editor', async () => {
    const { page, problems, close } = await openDemo(pages[1], { javascript: false });
    const heights = await page.$$eval('dk-outcome-chart', (charts) =>
      charts.map((one) => [
        (one as HTMLElement).offsetHeight || one.getBoundingClientRect().height,
        one.querySelector('table')!.offsetHeight,
      ]),
    );
    for (const [own = 0, table = 1] of heights) assert.ok(own >= table, `${own} ${table}`);
    assert.deepEqual(problems, silent);
    await close();
  });

  for (const path of pages) {
    it(`fit a telephone: ${path}`, async () => {
      const { page, close } = await openDemo(path, { javascript: false, viewport: narrow });
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
      await close();
    });

    it(`become charts in their place when the script comes, under the strict policy: ${path}`, async () => {
      const { page, problems, close } = await openDemo(path);
      await page.waitForFunction(
        (tags: string) => [...document.querySelectorAll(tags)].every((one) => one.shadowRoot?.querySelector('svg')),
        { polling: 100 },
        elements,
      );
      const said = await page.$$eval(elements, (charts) =>
        charts.map((one) => ({
          live: one.shadowRoot?.querySelector('[part=sentence]')?.textContent?.trim(),
          still: one.querySelector('.dk-sentence')?.textContent?.trim(),
        })),
      );
      for (const { live, still } of said) {
        assert.match(live ?? '', /\d.*\./);
        if (still !== undefined) assert.equal(live, still);
      }
      assert.deepEqual(problems, silent);
      await close();
    });

    it(`print whole: ${path}`, async () => {
      const { page, close } = await openDemo(path, { javascript: false });
      await page.emulateMediaType('print');
      const tables = await page.$$eval('table', (all) => all.map((one) => one.getBoundingClientRect().height));
      for (const height of tables) assert.ok(height > 40, String(height));
      await close();
    });
  }
});
