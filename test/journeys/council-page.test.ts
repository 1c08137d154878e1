import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { buildCdn } from '../../packages/tooling/build/cdn.mjs';
import { contentSecurityPolicy } from '../../packages/tooling/server/demo.mjs';
import { inRoot } from '../../packages/tooling/setup/root.mjs';
import { serve } from '../../packages/tooling/static.mjs';
import { scenarios } from '../../stories/dashboard/council-page/council-page.scenarios.js';
import { closeBrowser, skipWithoutBrowser, visit, type Visit } from './helpers/visit.js';

/** Sheets of a PDF, counted by their objects. */
const sheets = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b(?!s)/g)!.length;

/** The height of paper within its margins, in CSS pixels: 297 less twice 12 millimetres. */
const PAPER = ((297 - 24) / 25.4) * 96;

/** Puts a council page in a site that has much around it, and waits until its charts are drawn. */
async function show(page: Page, scenario: keyof typeof scenarios): Promise<void> {
  await page.evaluate(async (given) => {
    await customElements.whenDefined('dk-council-page');
    const element = document.createElement('dk-council-page');
    (element as unknown as { page: unknown }).page = given;
    document.querySelector('main')!.replaceChildren(element);
  }, scenarios[scenario].page);
  await page.waitForFunction(
    (count) => {
      const charts = [
        ...(document.querySelector('dk-council-page')?.shadowRoot?.querySelectorAll('dk-outcome-chart') ?? []),
      ];
      return charts.length === count && charts.every(({ shadowRoot }) => shadowRoot?.querySelector('svg.picture'));
    },
    { polling: 50 },
    scenarios[scenario].page.figures.length,
  );
}

/** Heights of the figures as they come on paper, in CSS pixels, and what else of the site is seen there. */
async function onPaper(page: Page): Promise<{ heights: number[]; chartWidths: number[]; around: number }> {
  await page.emulateMediaType('print');
  const width = Math.round(((210 - 24) / 25.4) * 96);
  await page.setViewport({ width, height: 900 });
  const found = await page.evaluate(() => {
    const root = document.querySelector('dk-council-page')!.shadowRoot!;
    const figures = [...root.querySelectorAll('.figure')];
    return {
      heights: figures.map((figure) => figure.getBoundingClientRect().height),
      chartWidths: [...root.querySelectorAll('dk-outcome-chart')].map((chart) => {
        const picture = chart.shadowRoot!.querySelector('svg.picture')!.getBoundingClientRect();
        return picture.right - chart.getBoundingClientRect().right;
      }),
      around: [...document.querySelectorAll('header, footer')].reduce((sum, one) => sum + one.clientHeight, 0),
    };
  });
  await page.emulateMediaType(); // an emulated screen would be printed as one
  return found;
}

describe('the page for the council on paper', { skip: skipWithoutBrowser }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'draagkracht-council-'));
  let shown: Visit;
  let server: Awaited<ReturnType<typeof serve>>;

  before(async () => {
    const define = inRoot('packages/dashboard/src/council-page/define.ts');
    const loader = inRoot('test/fixtures/bundle/loader.ts');
    await buildCdn(folder, { loader, elements: { 'dk-council-page': define }, iife: '', workers: {} });
    const around = '<p>Naar de inhoud</p>'.repeat(20);
    writeFileSync(
      join(folder, 'index.html'),
      `<!doctype html><html lang="nl"><title>Raad</title><script type="module" src="dk-council-page.js"></script><body><header>${around}</header><main></main><footer>${around}</footer></body></html>`,
    );
    server = await serve({ '/': folder }, { 'content-security-policy': contentSecurityPolicy });
    shown = await visit(server.url, '/index.html');
  });
  after(async () => {
    await shown.close();
    server.close();
    await closeBrowser();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  it('prints six figures on two sheets, and nothing of the site around them', async () => {
    await show(shown.page, 'six');
    assert.equal(sheets(await shown.page.pdf({ preferCSSPageSize: true })), 2);
    const { around, heights } = await onPaper(shown.page);
    assert.equal(around, 0);
    assert.equal(heights.length, 6);
    assert.deepEqual(shown.problems, { console: [], exceptions: [], violations: [], elsewhere: [] });
  });

  it('never cuts a figure, also with stories as long as they may be', async () => {
    await show(shown.page, 'longStories');
    const { heights, chartWidths } = await onPaper(shown.page);
    assert.ok(Math.max(...heights) < PAPER, `a figure of ${Math.max(...heights)} px does not fit a sheet of ${PAPER}`);
    assert.ok(Math.max(...chartWidths) <= 1, 'a chart is wider than its place');
    assert.ok(sheets(await shown.page.pdf({ preferCSSPageSize: true })) <= 4);
  });

  it('leaves the paper to the site again when it is taken away', async () => {
    await shown.page.evaluate(() => document.querySelector('main')!.replaceChildren());
    await shown.page.emulateMediaType('print');
    assert.ok((await shown.page.evaluate(() => document.querySelector('header')!.clientHeight)) > 0);
  });
});
