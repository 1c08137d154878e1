import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { Release } from '../../packages/base/src/snippet/release.js';
import { find, noSandbox } from '../../packages/tooling/browsers.mjs';
import { importMapOf } from '../../packages/tooling/build/release.mjs';
import { bundleFolder, pageText, skipWithoutBundle, smallTable, testSite, type TestSite } from './helpers/site.js';

const tag = 'dk-outcome-chart';
const loose = { 'cache-control': 'no-store' };
const body = `<${tag}>${smallTable}</${tag}>`;

/**
 * Engines, and whether a line that preloads a module still holds when the file is asked for again. Where it does not, the browser says in
 * its console that the file was changed, fetches it once more without looking, and runs it: only an import map checks it there.
 */
const engines = { chrome: false, firefox: true } as const;

for (const [engine, preloadHolds] of Object.entries(engines) as [keyof typeof engines, boolean][]) {
  const executablePath = find(engine === 'chrome' ? 'chromium' : 'firefox');
  const skip = executablePath ? skipWithoutBundle : `needs ${engine}`;
  describe(`a file that was changed on the server, in ${engine}`, { skip }, () => {
    let browser: Browser;
    let site: TestSite;
    let folder = '';
    let release: Release;
    let line = '';
    const loader = '<script type="module" src="/bundle/draagkracht.js"></script>';

    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'draagkracht-changed-'));
      cpSync(bundleFolder, folder, { recursive: true, filter: (file) => !file.endsWith('.map') });
      release = JSON.parse(readFileSync(join(folder, 'release.json'), 'utf8')) as Release;
      line = release.elements[tag]!.first.map(
        (file) =>
          `<link rel="modulepreload" crossorigin href="/bundle/${file}" integrity="${release.files[file]!.integrity}">`,
      ).join('');
      site = await testSite({ mounts: { '/bundle/': folder }, headers: loose });
      browser = await puppeteer.launch({
        browser: engine,
        executablePath: executablePath!,
        args: engine === 'chrome' && noSandbox() ? ['--no-sandbox'] : [],
      });
    });
    after(async () => {
      await browser.close();
      site.close();
      rmSync(folder, { recursive: true, force: true });
    });

    /** Whether the element runs on a page with this head. Who expects that it does waits longer: a busy machine is late. */
    async function runs(head: string, expected = true): Promise<boolean> {
      site.write('page.html', pageText(head, body));
      const page = await browser.newPage();
      await page.goto(`${site.url}/page.html`);
      const came = await page
        .waitForFunction(
          (name: string) => customElements.get(name),
          { timeout: expected ? 20_000 : 3_000, polling: 50 },
          tag,
        )
        .then(
          () => true,
          () => false,
        );
      await page.close();
      return came;
    }
    const map = () => `<script type="importmap">${JSON.stringify(importMapOf(release, '/bundle/'))}</script>`;
    const change = (file: string) =>
      writeFileSync(join(folder, file), `${readFileSync(join(folder, file), 'utf8')}\n;0`);

    it('runs while nothing was changed, with lines and with a map', async () => {
      assert.equal(await runs(line + loader), true);
      assert.equal(await runs(map() + loader), true);
    });

    it('would run without either', async () => {
      change(release.elements[tag]!.first[1]!);
      assert.equal(await runs(loader), true);
    });

    it(`is ${preloadHolds ? '' : 'not '}refused with a line that preloads it`, async () => {
      assert.equal(await runs(line + loader, !preloadHolds), !preloadHolds);
    });

    it('is refused with an import map', async () => {
      assert.equal(await runs(map() + loader, false), false);
    });

    it('is refused when it is the loader, by its own line', async () => {
      const { integrity } = release.files['draagkracht.js']!;
      const checked = `<script type="module" src="/bundle/draagkracht.js" crossorigin integrity="${integrity}"></script>`;
      change('draagkracht.js');
      assert.equal(await runs(checked, false), false);
    });

    it('is refused when it is the classic script, by its own line', async () => {
      const { integrity } = release.files['draagkracht.iife.js']!;
      const checked = `<script defer src="/bundle/draagkracht.iife.js" crossorigin integrity="${integrity}"></script>`;
      assert.equal(await runs(checked), true);
      change('draagkracht.iife.js');
      assert.equal(await runs(checked, false), false);
    });
  });
}
