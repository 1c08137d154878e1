import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { pastePlaces, type PastedForm, type PastePlace } from '@draagkracht/base/snippet.js';
import { closeBrowser, skipWithoutBrowser, type Visit } from '../journeys/helpers/visit.js';
import type { EditorPage } from './editors/editors.js';
import { frameCode, pasted, site } from './pasted.js';
import { openBoth, treatments, withoutScript, type Treatment } from './places.js';
import { strangeAnswerOf } from './rules/wordpress.js';
import { openSite, pageWith, sentenceOn, strictWithFrames, type Site } from './site.js';

/** What a sentence says: of the table its last figure with the unit of its caption, of the file its last year. */
const saying = (form: PastedForm): RegExp => (['table', 'classic', 'class'].includes(form) ? /78%/ : /2019/);

describe('a page with what a content system left', { skip: skipWithoutBrowser }, () => {
  let editors: readonly EditorPage[] = [];
  let byPlace: Readonly<Record<string, Treatment>> = {};
  let server: Site;

  before(async () => {
    const { ckeditor, tinymce } = await openBoth();
    editors = [ckeditor, tinymce];
    byPlace = treatments(ckeditor, tinymce);
    server = await openSite();
  });

  after(async () => {
    for (const editor of editors) await editor.close();
    server.close();
    await closeBrowser();
  });

  async function visitWith(place: PastePlace, form: PastedForm): Promise<Visit> {
    const { html } = pasted.find((one) => one.form === form)!;
    const left = (await byPlace[place.id]!(html, form)).replaceAll(site, server.url);
    return server.show(`${place.id}-${form}`, pageWith(left, withoutScript.has(place.id) ? '' : undefined));
  }

  const advised = pastePlaces.filter(({ fates, best }) => fates[best].outcome === 'chart');
  for (const place of advised)
    it(`has a chart with its sentence, by the form that is advised: ${place.id}, ${place.best}`, async () => {
      const visited = await visitWith(place, place.best);
      const sentence = await sentenceOn(visited, place.best === 'frame');
      assert.match(sentence, saying(place.best));
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
        assert.match(await sentenceOn(visited, framed), losses.includes('caption') ? /\d.*\./ : saying(form));
        assert.deepEqual(visited.problems.violations, []);
        await visited.close();
      });
    }

  it('shows the frame of a provider nobody added, in its sandbox, when the files may be read from elsewhere', async () => {
    const open = await openSite({ ...strictWithFrames, 'access-control-allow-origin': '*' });
    const frame = strangeAnswerOf(frameCode).replaceAll(site, open.url);
    const visited = await open.show('sandbox', pageWith(frame, ''));
    assert.match(await sentenceOn(visited, true), /\d.*\./);
    await visited.close();
    open.close();
  });

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
