import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { checkPublication, readTable } from '@draagkracht/formats';
import { choose, giveFiles, inDashboard, press, sentences, textOf } from './helpers/dashboard.js';
import { closeBrowser, openDemo, skipWithoutBrowser } from './helpers/visit.js';

const real = (name: string): string => fileURLToPath(new URL(`../../../shared/data/kwb/${name}`, import.meta.url));
const withoutReal = existsSync(real('kwb2024-utrecht.xlsx'))
  ? false
  : 'needs the real CBS files, which a public clone does not carry';

/** Twelve years of fourteen districts, and a thirteenth in a file of its own whose columns moved. Invented. */
function ownFiles(folder: string): string[] {
  const district = (year: number, i: number): string => {
    const people = 900 + i * 640;
    const benefits = i === 3 ? 7 : 40 + i * 19 + (i === 4 ? (2012 - year) * 6 + 72 : (year * 7 + i * 3) % 5);
    return `WK9998${String(i + 1).padStart(2, '0')};Wijk ${i + 1};${year};${people};${benefits}`;
  };
  const table = (years: readonly number[], position: number): string => {
    const rows = years.flatMap((year) => Array.from({ length: 14 }, (_, i) => district(year, i)));
    const totals = years.map((year) => {
      const own = rows.filter((row) => row.includes(`;${year};`)).map((row) => row.split(';').slice(3).map(Number));
      return `GM9998;Voorbeeldstad;${year};${own.reduce((sum, [a]) => sum + a!, 0)};${own.reduce((sum, [, b]) => sum + b!, 0)}`;
    });
    return [`Codering_3;Regionaam;Jaar;AantalInwoners_5;Bijstand_${position}`, ...totals, ...rows].join('\r\n');
  };
  const years = Array.from({ length: 12 }, (_, i) => 2012 + i);
  const files = [
    { path: join(folder, 'wijken tot 2023.csv'), text: table(years, 80) },
    { path: join(folder, 'wijken 2024.csv'), text: table([2024], 92) },
  ];
  for (const { path, text } of files) writeFileSync(path, text);
  return files.map(({ path }) => path);
}

/** Opens publishing, and keeps the file the browser is handed. */
async function published(page: Page): Promise<string> {
  await page.evaluate(() => {
    const { createObjectURL } = URL;
    URL.createObjectURL = (file) => {
      (globalThis as unknown as { kept: Promise<string> }).kept = (file as Blob).text();
      return createObjectURL(file);
    };
    const root = document.querySelector('dk-outcome-dashboard')!.shadowRoot!;
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === 'Publiceer')!.click();
  });
  await press(page, '.publish button.primary');
  await page.waitForFunction(() => 'kept' in globalThis, { polling: 50 });
  return page.evaluate(() => (globalThis as unknown as { kept: Promise<string> }).kept);
}

/** What a chart on a public page shows of a publication: all its text, tables opened. */
async function onPublicPage(text: string, region: string): Promise<string> {
  const { page, close } = await openDemo('/gemeente.html');
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url().endsWith('/data/publicatie.json'))
      void request.respond({ contentType: 'application/json', body: text });
    else void request.continue();
  });
  await page.evaluate((code) => {
    const chart = document.createElement('dk-outcome-chart');
    chart.id = 'published';
    for (const [name, value] of Object.entries({ src: 'data/publicatie.json', indicator: 'Bijstand', region: code }))
      chart.setAttribute(name, value);
    document.querySelector('main')!.prepend(chart);
  }, region);
  const said = await page.waitForFunction(
    () => {
      const root = document.querySelector('#published')?.shadowRoot;
      const table = root?.querySelector<HTMLDetailsElement>('details[part=table]');
      if (table && !table.open) table.open = true;
      return root?.querySelector('details td') ? root.textContent.replace(/\s+/g, ' ') : false;
    },
    { polling: 50 },
  );
  const shown = String(await said.jsonValue());
  await close();
  return shown;
}

describe('a policy officer', { skip: skipWithoutBrowser }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'draagkracht-'));
  after(async () => {
    await closeBrowser();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  it('joins a year to twelve, reads that benefits really go down, compares, and publishes what may be seen', async () => {
    const { page, problems, close } = await openDemo('/dashboard.html');
    await giveFiles(page, ownFiles(folder));
    assert.match(
      await textOf(page, '.comparison'),
      /2 kolommen horen zeker bij elkaar\. Er is niets om over te beslissen/,
    );
    await press(page, '.comparison button.primary');
    await choose(page, 'WK999805', ['Bijstand']);
    const [sentence] = await sentences(page, 1);
    assert.match(sentence!, /^Bijstand in Wijk 5: 116 in 2024\. Dat is 6 minder dan in 2023\./);
    assert.match(sentence!, /ongewoon laag voor deze reeks/);

    await press(page, 'button[aria-label="Vergelijk eerlijk: Bijstand"]');
    const [fair] = await sentences(page, 1, 'dk-benchmark-funnel');
    assert.match(
      fair!,
      /^Bijstand in Wijk 5: 34 per 1\.000 inwoners in 2024\..*deze 13 wijken.*het aantal is lager dan in 2023/,
    );

    const text = await published(page);
    assert.equal(checkPublication(JSON.parse(text)).state, 'intact');
    const { blocks, regionCodes } = await readTable(new TextEncoder().encode(text));
    const hidden = regionCodes.filter((_, r) => blocks[0]!.gaps[r * 13 + 12] === 2);
    assert.ok(hidden.includes('WK999804'), 'seven people are not published');
    assert.ok(hidden.length > 1, 'and do not follow from the total');

    assert.match(await onPublicPage(text, 'WK999804'), /te weinig om te tonen/);
    assert.match(await onPublicPage(text, 'WK999805'), /Bijstand in Wijk 5: 115 in 2024/);
    const changed = text.replace('"Voorbeeldstad"', '"Elders"');
    assert.match(await onPublicPage(changed, 'WK999805'), /veranderd nadat het is gemaakt/);
    assert.deepEqual(problems, { console: [], exceptions: [], violations: [], elsewhere: [] });
    await close();
  });

  it(
    'lays a country of 2020 beside a workbook of 2024, and is told what cannot be said',
    { skip: withoutReal },
    async () => {
      const { page, problems, close } = await openDemo('/dashboard.html');
      await giveFiles(page, [real('kwb2020-nederland.csv'), real('kwb2024-utrecht.xlsx')]);
      assert.match(
        await textOf(page, '.comparison'),
        /20 kolommen horen zeker bij elkaar.*122 gebieden staan in beide/,
      );
      await press(page, '.comparison button.primary');
      await choose(page, 'WK034402', ['Aantal inwoners', 'Personen per soort uitkering bijstand']);
      const [people, benefits] = await sentences(page, 2);
      assert.match(
        people!,
        /^Aantal inwoners in Wijk 02 Noordwest: 45\.220 in 2024\. Dat is 35 minder dan in 2020\. De reeks is te kort/,
      );
      assert.match(
        benefits!,
        /bijstand in Wijk 02 Noordwest: 1\.740 in 2020\. De reeks is te kort om een trend te zien/,
      );

      await press(page, 'button[aria-label="Vergelijk eerlijk: Personen per soort uitkering bijstand"]');
      const [fair] = await sentences(page, 1, 'dk-benchmark-funnel');
      assert.match(fair!, /38 per 1\.000 inwoners in 2020\. Dat is hoger dan bij deze 3\.\d+ wijken/);
      assert.match(fair!, /verschillen meer dan door toeval/);

      const table = await readTable(new TextEncoder().encode(await published(page)));
      assert.equal(table.regionCodes.length, 123);
      await inDashboard(page, '.publish');
      assert.deepEqual(problems, { console: [], exceptions: [], violations: [], elsewhere: [] });
      await close();
    },
  );
});
