import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { find, noSandbox } from '../../packages/tooling/browsers.mjs';
import { serveDemo } from '../../packages/tooling/server/demo.mjs';
import { choose, giveFiles, inDashboard, press, sentences } from './helpers/dashboard.js';
import { skipWithoutBrowser } from './helpers/visit.js';

const country = fileURLToPath(new URL('../../../shared/data/kwb/kwb2020-nederland.csv', import.meta.url));

/** A small file in the shape of CBS, for a clone without the real one. Invented. */
const small = [
  'WijkenEnBuurten;Gemeentenaam_1;Codering_3;AantalInwoners_5;GemiddeldeHuishoudensgrootte_32;PersonenautoSPerHuishouden_102',
  'NL00      ;Nederland;NL00      ;1500;2,1;1,1',
  'GM0344    ;Utrecht;GM0344    ;1000;1,9;0,7',
  'BU03440111;Utrecht;BU03440111;365;1,6;0,6',
].join('\r\n');

interface Case {
  readonly name: string;
  readonly file: (folder: string) => string;
  readonly choose: readonly string[];
  readonly first: RegExp;
  readonly skip: string | false;
}

const cases: readonly Case[] = [
  {
    name: 'a small file',
    file: (folder) => {
      const path = join(folder, 'kwb2020-klein.csv');
      writeFileSync(path, small);
      return path;
    },
    choose: ['Aantal inwoners', 'Gemiddelde huishoudensgrootte', 'Personenauto'],
    first: /^Aantal inwoners in .*BU03440111: 365 in 2020\./,
    skip: false,
  },
  {
    name: 'the whole country of 2020',
    file: () => country,
    choose: ['Aantal inwoners', 'Gemiddelde huishoudensgrootte', 'Bevolkingsdichtheid'],
    first: /^Aantal inwoners in .*BU03440111: 1\.465 in 2020\./,
    skip: existsSync(country) ? false : 'needs the real CBS files, which a public clone does not carry',
  },
];

describe('a newcomer', { skip: skipWithoutBrowser }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'draagkracht-'));
  let server: Awaited<ReturnType<typeof serveDemo>>;
  let browser: Browser | undefined;
  const open = async (profile: string): Promise<Page> => {
    browser = await puppeteer.launch({
      executablePath: process.env['CHROMIUM'] || find('chromium')!,
      userDataDir: profile,
      args: [...(noSandbox() ? ['--no-sandbox'] : []), '--disable-dev-shm-usage', '--no-first-run'],
    });
    const page = await browser.newPage();
    await page.goto(`${server.url}/dashboard.html`);
    return page;
  };
  before(async () => {
    server = await serveDemo();
  });
  after(async () => {
    await browser?.close();
    server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  for (const { name, file, choose: wanted, first, skip } of cases)
    it(`drops ${name}, reads three sentences, closes the browser, and finds them back`, { skip }, async () => {
      const profile = mkdtempSync(join(folder, 'profile-'));
      const page = await open(profile);
      await giveFiles(page, [file(folder)]);
      await press(page, '.preview button.primary');
      await choose(page, 'BU03440111', wanted);
      const said = await sentences(page, 3);
      assert.match(said[0]!, first);
      await press(page, '.bar button.primary');
      await inDashboard(page, '.bar[data-keeping="saved"]');
      await browser!.close();

      const again = await open(profile);
      assert.deepEqual(await sentences(again, 3), said);
      await browser!.close();
    });
});
