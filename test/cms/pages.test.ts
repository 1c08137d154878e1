import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pastePlaces, type PastedForm, type PastePlace } from '@draagkracht/base/snippet.js';
import { cdnFolder } from '../../packages/tooling/build/cdn.mjs';
import { contentSecurityPolicy } from '../../packages/tooling/server/demo.mjs';
import { inRoot } from '../../packages/tooling/setup/root.mjs';
import { serve } from '../../packages/tooling/static.mjs';
import { closeBrowser, skipWithoutBrowser, visit, type Visit } from '../journeys/helpers/visit.js';
import type { EditorPage } from './editors/editors.js';
import { pasted, site } from './pasted.js';
import { openBoth, treatments, withoutScript, type Treatment } from './places.js';

/** The strict policy of the demo, with frames of the own site. */
const headers = {
  'content-security-policy': `${contentSecurityPolicy.replace(/; frame-src [^;]*/, '')}; frame-src 'self'`,
};

/** A page of a municipality as the content system would send it. */
const pageWith = (content: string, script: boolean): string => `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>Gemeente Voorbeeldstad</title>
${script ? '<script type="module" src="/dist/cdn/draagkracht.js"></script>' : ''}
</head><body><header><p>Gemeente Voorbeeldstad</p></header><main><h1>Lukt het mensen om zich te redden?</h1>
<p>Eerst een gewone alinea van de gemeente.</p>
${content}
<p>En een alinea erna.</p></main></body></html>`;

/** The sentence of the first chart on a page or in its frame, once it is drawn. */
async function sentenceOn({ page }: Visit, framed: boolean): Promise<string> {
  const frame = framed
    ? await page.waitForFrame((one) => /embed\.html/.test(one.url()), { timeout: 20_000 })
    : page.mainFrame();
  const handle = await frame.waitForFunction(
    () => {
      const inside = document.querySelector('dk-outcome-chart')?.shadowRoot;
      return inside?.querySelector('svg') && inside.querySelector('[part="sentence"]')?.textContent?.trim();
    },
    { polling: 50, timeout: 20_000 },
  );
  return String(await handle.jsonValue());
}

describe('a page with what a content system left', { skip: skipWithoutBrowser }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'draagkracht-cms-'));
  let editors: readonly EditorPage[] = [];
  let byPlace: Readonly<Record<string, Treatment>> = {};
  let server: Awaited<ReturnType<typeof serve>>;

  before(async () => {
    const { ckeditor, tinymce } = await openBoth();
    editors = [ckeditor, tinymce];
    byPlace = treatments(ckeditor, tinymce);
    server = await serve({ '/': folder, '/dist/cdn/': cdnFolder, '/data/': inRoot('demo/data') }, headers);
  });

  after(async () => {
    for (const editor of editors) await editor.close();
    server.close();
    await closeBrowser();
    rmSync(folder, { recursive: true });
  });

  async function visitWith(place: PastePlace, form: PastedForm): Promise<Visit> {
    const { html } = pasted.find((one) => one.form === form)!;
    const left = (await byPlace[place.id]!(html, form)).replaceAll(site, server.url);
    const name = `${place.id}-${form}.html`;
    writeFileSync(join(folder, name), pageWith(left, !withoutScript.has(place.id)));
    return visit(server.url, `/${name}`);
  }

  const advised = pastePlaces.filter(({ fates, best }) => fates[best].outcome === 'chart');
  for (const place of advised)
    it(`has a chart with its sentence, by the form that is advised: ${place.id}, ${place.best}`, async () => {
      const visited = await visitWith(place, place.best);
      const sentence = await sentenceOn(visited, place.best === 'frame');
      assert.match(sentence, place.best === 'table' || place.best === 'classic' ? /78%/ : /bijstand|2019/i);
      assert.deepEqual(visited.problems, { console: [], exceptions: [], violations: [], elsewhere: [] });
      await visited.close();
    });

  /** Every other form that is said to become a chart does, once for each way in which it can be damaged. */
  const seen = new Set<string>();
  for (const place of advised)
    for (const { form } of pasted) {
      const { outcome, losses } = place.fates[form];
      const kind = [form, ...losses].join();
      if (form === place.best || form === 'static' || outcome !== 'chart' || seen.has(kind)) continue;
      seen.add(kind);
      if (form === 'oembed' && losses.includes('frame-scripts')) continue;
      it(`has a chart by another form too: ${place.id}, ${kind}`, async () => {
        const visited = await visitWith(place, form);
        const framed = form === 'frame' || form === 'oembed';
        assert.match(await sentenceOn(visited, framed), /\d.*\./);
        assert.deepEqual(visited.problems.violations, []);
        await visited.close();
      });
    }

  it('leaves the link of a visitor alone', async () => {
    const comment = pastePlaces.find(({ id }) => id === 'wordpress-comment')!;
    const visited = await visitWith(comment, 'link');
    await visited.page.waitForFunction(() => document.readyState === 'complete');
    await visited.page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
    assert.equal(await visited.page.$$eval('dk-outcome-chart', (charts) => charts.length), 0);
    assert.equal(await visited.page.$$eval('main a', (links) => links.length), 1);
    await visited.close();
  });
});
