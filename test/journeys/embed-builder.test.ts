import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { cdnFolder } from '../../packages/tooling/build/cdn.mjs';
import { headers } from '../../packages/tooling/server/demo.mjs';
import { inRoot } from '../../packages/tooling/setup/root.mjs';
import { serve } from '../../packages/tooling/static.mjs';
import { closeBrowser, skipWithoutBrowser, visit } from './helpers/visit.js';

const TABLE = 'Jaar\tVoorbeeldstad\n2019\t48,1\n2020\t47,3\n2021\t51,9\n2022\t54,0\n2023\t56,2\n2024\t55,8';

/** Waits for something in the builder; what is inside it is not seen by a selector of the page. */
const inBuilder = async (page: Page, selector: string): Promise<void> =>
  void (await page.waitForFunction(
    (wanted) => document.querySelector('dk-embed-builder')?.shadowRoot?.querySelector(wanted) ?? false,
    { polling: 50 },
    selector,
  ));

const fill = (page: Page, selector: string, value: string): Promise<void> =>
  page.evaluate(
    (wanted, text) => {
      const field = document.querySelector('dk-embed-builder')!.shadowRoot!.querySelector<HTMLInputElement>(wanted)!;
      if (field.type === 'radio') return field.click();
      field.value = text;
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    },
    selector,
    value,
  );

/** The sentence of the chart on a page, once it is there. */
const sentenceOn = async (page: Page): Promise<string> =>
  (
    await page.waitForFunction(
      () =>
        document
          .querySelector('dk-outcome-chart')
          ?.shadowRoot?.querySelector('[part~=sentence]')
          ?.textContent?.replace(/\s+/g, ' ')
          .trim() || false,
      { polling: 50 },
    )
  ).jsonValue() as Promise<string>;

/** All code that goes to the template and to the page, without what can be left out. */
const codeOf = (page: Page): Promise<{ template: string; page: string }> =>
  page.evaluate(() => {
    const root = document.querySelector('dk-embed-builder')!.shadowRoot!;
    const [template, inPage] = ['template', 'page'].map((place) =>
      [...root.querySelectorAll(`pre[id^="code-${place}"]`)]
        .filter((pre) => !pre.closest('details'))
        .map((pre) => pre.textContent)
        .join('\n'),
    );
    return { template: template!, page: inPage! };
  });

describe('a webmaster with a table', { skip: skipWithoutBrowser }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'draagkracht-site-'));
  let site: { url: string; close: () => void };
  before(async () => {
    cpSync(inRoot('demo'), folder, { recursive: true });
    site = await serve({ '/': folder, '/dist/cdn/': cdnFolder }, headers, 0);
  });
  after(async () => {
    await closeBrowser();
    site.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const put = (name: string, { template, page }: { template: string; page: string }): void =>
    writeFileSync(
      join(folder, name),
      `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Proef</title>${template}</head><body><h1>Proef</h1>${page}</body></html>`,
    );

  it('pastes it, picks WordPress, and has the same chart on a page; without script the table stands', async () => {
    const builder = await visit(site.url, '/zet-op-uw-site.html');
    await inBuilder(builder.page, '#code pre');
    await fill(builder.page, '#given input[value=table]', '');
    await inBuilder(builder.page, '#table');
    await fill(builder.page, '#table', TABLE);
    await fill(builder.page, '#caption', 'Cliënten met Wmo-hulp (per 1.000 inwoners)');
    await fill(builder.page, '#system', 'wordpress');
    const said = await sentenceOn(builder.page);
    assert.match(said, /55,8 per 1\.000 inwoners in 2024/);
    await builder.page.waitForFunction(
      (sentence) =>
        document.querySelector('dk-embed-builder')!.shadowRoot!.querySelector('#code')!.textContent.includes(sentence),
      { polling: 50 },
      said,
    );
    put('wordpress.html', await codeOf(builder.page));
    assert.deepEqual([builder.problems.violations, builder.problems.exceptions], [[], []]);
    await builder.close();

    const page = await visit(site.url, '/wordpress.html');
    assert.equal(await sentenceOn(page.page), said);
    assert.deepEqual(page.problems.violations, []);
    await page.close();
    const bare = await visit(site.url, '/wordpress.html', { javascript: false });
    assert.ok(await bare.page.$eval('table', (table) => (table as HTMLElement).innerText.includes('55,8')));
    await bare.close();
  });

  it('gets code that becomes the chart by the advised route of every system', async () => {
    const builder = await visit(site.url, '/zet-op-uw-site.html');
    await inBuilder(builder.page, '#code pre');
    const said = await sentenceOn(builder.page);
    for (const system of ['html', 'wordpress', 'drupal', 'typo3', 'umbraco', 'liferay']) {
      await fill(builder.page, '#system', system);
      await new Promise((resolve) => setTimeout(resolve, 200));
      const code = await codeOf(builder.page);
      if (code.page.includes('<iframe')) continue;
      put(`${system}.html`, code);
      const page = await visit(site.url, `/${system}.html`);
      assert.equal(await sentenceOn(page.page), said, system);
      await page.close();
    }
    await builder.close();
  });

  it('works it by keys alone: from the first question to the code', async () => {
    const { page, problems, close } = await visit(site.url, '/zet-op-uw-site.html');
    await inBuilder(page, '#code pre');
    const start = Date.now();
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        const at = document.querySelector('dk-embed-builder')!.shadowRoot!.activeElement;
        return at ? at.id || (at as HTMLInputElement).name || at.className : '';
      });
    const seen: string[] = [];
    for (let keys = 0; keys < 120 && !seen.at(-1)?.startsWith('code-template'); keys++) {
      await page.keyboard.press('Tab');
      seen.push(await focused());
    }
    for (const id of ['element', 'given', 'is-better', 'system', 'route', 'language', 'folder', 'width', 'dark'])
      assert.ok(seen.includes(id), `${id} in ${seen.join(' ')}`);
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'copy');
    console.log(`keys to the first copy button: ${seen.length + 1}, ${Date.now() - start} ms`);
    assert.deepEqual([problems.violations, problems.exceptions], [[], []]);
    await close();
  });
});
